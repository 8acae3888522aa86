package io.github.dancu.dossier;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An administrative dossier (<i>hồ sơ thủ tục hành chính</i>) of one citizen, as the one-stop system holds it.
 *
 * <p>Times are Vietnamese civil time (UTC+7), the time that stands on the receipt. Two are equal if every part is.
 * Immutable and thread-safe; {@link #toString()} shows code, procedure and status, not the owner.
 */
@Personal
public final class Dossier {
    private final DossierCode code;
    private final Procedure procedure;
    private final PersonName ownerName;
    private final CitizenId ownerId;
    private final LocalDateTime receivedAt;
    private final String handlingUnit;
    private final DossierStatus status;
    private final Channel channel;
    private final ResultDelivery resultDelivery;
    private final @Nullable LocalDateTime dueAt;
    private final @Nullable String summary;

    private Dossier(Builder builder) {
        this.code = builder.code;
        this.procedure = builder.required(builder.procedure);
        this.ownerName = builder.required(builder.ownerName);
        this.ownerId = builder.required(builder.ownerId);
        this.receivedAt = builder.required(builder.receivedAt);
        this.handlingUnit = builder.required(builder.handlingUnit);
        this.status = builder.status;
        this.channel = builder.channel;
        this.resultDelivery = builder.resultDelivery;
        this.dueAt = builder.dueAt;
        this.summary = builder.summary;
    }

    /** Starts a dossier; procedure, owner, receipt and handling unit are required, the rest has defaults. */
    public static Builder builder(DossierCode code) {
        return new Builder(code);
    }

    /** The code (<i>mã hồ sơ</i>), unique in the country. */
    public DossierCode code() {
        return code;
    }

    /** The procedure (<i>thủ tục hành chính</i>). */
    public Procedure procedure() {
        return procedure;
    }

    /** The name of the person the dossier is about (<i>chủ hồ sơ</i>). */
    public PersonName ownerName() {
        return ownerName;
    }

    /** The personal number of the person the dossier is about. */
    public CitizenId ownerId() {
        return ownerId;
    }

    /** When it was received (<i>ngày tiếp nhận</i>), Vietnamese time. */
    public LocalDateTime receivedAt() {
        return receivedAt;
    }

    /** The unit that handles it (<i>đơn vị xử lý</i>). */
    public String handlingUnit() {
        return handlingUnit;
    }

    /** The status (<i>trạng thái hồ sơ</i>). */
    public DossierStatus status() {
        return status;
    }

    /** How it was handed in (<i>kênh thực hiện</i>). */
    public Channel channel() {
        return channel;
    }

    /** How the result goes back (<i>hình thức trả kết quả</i>). */
    public ResultDelivery resultDelivery() {
        return resultDelivery;
    }

    /** When the result is due (<i>ngày hẹn trả</i>), Vietnamese time. */
    public Optional<LocalDateTime> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** What it asks for (<i>trích yếu hồ sơ</i>), at most 1000 characters. */
    public Optional<String> summary() {
        return Optional.ofNullable(summary);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dossier that
                && code.equals(that.code)
                && procedure.equals(that.procedure)
                && ownerName.equals(that.ownerName)
                && ownerId.equals(that.ownerId)
                && receivedAt.equals(that.receivedAt)
                && handlingUnit.equals(that.handlingUnit)
                && status == that.status
                && channel == that.channel
                && resultDelivery == that.resultDelivery
                && Objects.equals(dueAt, that.dueAt)
                && Objects.equals(summary, that.summary);
    }

    /** Of the code, which is unique in the country. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return "Dossier[" + code + ", " + procedure.code() + ", " + status + "]";
    }

    /** Collects the parts of a {@link Dossier}. Not thread-safe. */
    public static final class Builder {
        private static final int LONGEST_SUMMARY = 1000;

        private final DossierCode code;
        private @Nullable Procedure procedure;
        private @Nullable PersonName ownerName;
        private @Nullable CitizenId ownerId;
        private @Nullable LocalDateTime receivedAt;
        private @Nullable String handlingUnit;
        private DossierStatus status = DossierStatus.ACCEPTED;
        private Channel channel = Channel.COUNTER;
        private ResultDelivery resultDelivery = ResultDelivery.COUNTER;
        private @Nullable LocalDateTime dueAt;
        private @Nullable String summary;

        private Builder(DossierCode code) {
            this.code = Objects.requireNonNull(code, "code");
        }

        /** The procedure. Required. */
        public Builder procedure(Procedure procedure) {
            this.procedure = Objects.requireNonNull(procedure, "procedure");
            return this;
        }

        /** The person the dossier is about. Required. */
        public Builder owner(PersonName name, CitizenId id) {
            this.ownerName = Objects.requireNonNull(name, "name");
            this.ownerId = Objects.requireNonNull(id, "id");
            return this;
        }

        /** When it was received, Vietnamese time. Required. */
        public Builder receivedAt(LocalDateTime receivedAt) {
            this.receivedAt = Objects.requireNonNull(receivedAt, "receivedAt");
            return this;
        }

        /** The unit that handles it. Required. */
        public Builder handlingUnit(String handlingUnit) {
            this.handlingUnit = Objects.requireNonNull(handlingUnit, "handlingUnit");
            return this;
        }

        /** The status. Default {@link DossierStatus#ACCEPTED}. */
        public Builder status(DossierStatus status) {
            this.status = Objects.requireNonNull(status, "status");
            return this;
        }

        /** How it was handed in. Default {@link Channel#COUNTER}. */
        public Builder channel(Channel channel) {
            this.channel = Objects.requireNonNull(channel, "channel");
            return this;
        }

        /** How the result goes back. Default {@link ResultDelivery#COUNTER}. */
        public Builder resultDelivery(ResultDelivery resultDelivery) {
            this.resultDelivery = Objects.requireNonNull(resultDelivery, "resultDelivery");
            return this;
        }

        /** When the result is due, Vietnamese time. Absent by default. */
        public Builder dueAt(LocalDateTime dueAt) {
            this.dueAt = Objects.requireNonNull(dueAt, "dueAt");
            return this;
        }

        /**
         * What it asks for. Absent by default.
         *
         * @throws IllegalArgumentException if longer than 1000 characters
         */
        public Builder summary(String summary) {
            Objects.requireNonNull(summary, "summary");
            if (summary.length() > LONGEST_SUMMARY) {
                throw new IllegalArgumentException("a summary has at most " + LONGEST_SUMMARY + " characters");
            }
            this.summary = summary;
            return this;
        }

        /**
         * The dossier.
         *
         * @throws IllegalStateException if a required part is missing (the message names every one), or the due time lies
         *     before the receipt
         */
        public Dossier build() {
            Dossier dossier = new Dossier(this);
            if (dueAt != null && dueAt.isBefore(dossier.receivedAt)) {
                throw new IllegalStateException("a dossier is never due before it is received");
            }
            return dossier;
        }

        private <T> T required(@Nullable T part) {
            if (part == null) {
                throw new IllegalStateException("a dossier needs " + String.join(", ", missing()));
            }
            return part;
        }

        private List<String> missing() {
            List<String> missing = new ArrayList<>();
            if (procedure == null) missing.add("procedure");
            if (ownerName == null) missing.add("owner");
            if (receivedAt == null) missing.add("receivedAt");
            if (handlingUnit == null) missing.add("handlingUnit");
            return missing;
        }
    }
}
