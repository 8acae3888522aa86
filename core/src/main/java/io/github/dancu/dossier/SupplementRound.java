package io.github.dancu.dossier;

import io.github.dancu.citizen.Personal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One round of supplementing a dossier (<i>hồ sơ bổ sung</i>): papers are asked for, and later handed in, or not.
 *
 * <p>Times are Vietnamese civil time. Immutable and thread-safe. Two are equal if every part is; {@link #toString()} shows
 * whether it is over, and nothing else.
 */
@Personal
public final class SupplementRound {
    private final String id;
    private final LocalDateTime requestedAt;
    private final String requestedBy;
    private final String reason;
    private final @Nullable LocalDateTime suppliedAt;
    private final @Nullable String receivedBy;
    private final @Nullable String receiptNote;
    private final @Nullable String statusCode;
    private final @Nullable LocalDateTime oldDueAt;
    private final @Nullable LocalDateTime newDueAt;
    private final List<Attachment> papers;
    private final List<Fee> fees;

    private SupplementRound(Builder builder) {
        this.id = builder.id;
        this.requestedAt = builder.requestedAt;
        this.requestedBy = builder.required(builder.requestedBy);
        this.reason = builder.required(builder.reason);
        this.suppliedAt = builder.suppliedAt;
        this.receivedBy = builder.receivedBy;
        this.receiptNote = builder.receiptNote;
        this.statusCode = builder.statusCode;
        this.oldDueAt = builder.oldDueAt;
        this.newDueAt = builder.newDueAt;
        this.papers = List.copyOf(builder.papers);
        this.fees = List.copyOf(builder.fees);
    }

    /**
     * Starts a round with its identifier and the time of the request; who asked and why is required too.
     *
     * @throws IllegalArgumentException if {@code id} is blank or holds half of a surrogate pair
     */
    public static Builder builder(String id, LocalDateTime requestedAt) {
        return new Builder(id, requestedAt);
    }

    /** The same while the papers were still missing, if they came after a moment. */
    SupplementRound upTo(LocalDateTime moment) {
        if (suppliedAt == null || !suppliedAt.isAfter(moment)) {
            return this;
        }
        return new Builder(id, requestedAt)
                .requestedBy(requestedBy)
                .reason(reason)
                .build();
    }

    /** The identifier of the round (<i>hồ sơ bổ sung id</i>). */
    public String id() {
        return id;
    }

    /** When papers were asked for (<i>ngày bổ sung</i>). */
    public LocalDateTime requestedAt() {
        return requestedAt;
    }

    /** Who asked for them (<i>người yêu cầu bổ sung</i>). */
    public String requestedBy() {
        return requestedBy;
    }

    /** What was asked for and why (<i>nội dung bổ sung</i>). */
    public String reason() {
        return reason;
    }

    /** When they were handed in (<i>ngày tiếp nhận bổ sung</i>); empty while the office waits for them. */
    public Optional<LocalDateTime> suppliedAt() {
        return Optional.ofNullable(suppliedAt);
    }

    /** Who received them (<i>người tiếp nhận bổ sung</i>). */
    public Optional<String> receivedBy() {
        return Optional.ofNullable(receivedBy);
    }

    /** What was noted at the receipt (<i>thông tin tiếp nhận</i>). */
    public Optional<String> receiptNote() {
        return Optional.ofNullable(receiptNote);
    }

    /** The status of the round (<i>trạng thái bổ sung</i>); its codes are not published. */
    public Optional<String> statusCode() {
        return Optional.ofNullable(statusCode);
    }

    /** When the result was due before the round (<i>ngày hẹn trả trước</i>). */
    public Optional<LocalDateTime> oldDueAt() {
        return Optional.ofNullable(oldDueAt);
    }

    /** When the result is due after the round (<i>ngày hẹn trả mới</i>). */
    public Optional<LocalDateTime> newDueAt() {
        return Optional.ofNullable(newDueAt);
    }

    /** The papers of the round (<i>danh sách giấy tờ bổ sung</i>). Unmodifiable. */
    public List<Attachment> papers() {
        return papers;
    }

    /** The fees of the round (<i>danh sách lệ phí bổ sung</i>). Unmodifiable. */
    public List<Fee> fees() {
        return fees;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SupplementRound that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                id,
                requestedAt,
                requestedBy,
                reason,
                suppliedAt,
                receivedBy,
                receiptNote,
                statusCode,
                oldDueAt,
                newDueAt,
                papers,
                fees);
    }

    @Override
    public String toString() {
        return "SupplementRound[" + (suppliedAt == null ? "waiting" : "supplied") + "]";
    }

    /** Collects the parts of a {@link SupplementRound}. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final LocalDateTime requestedAt;
        private @Nullable String requestedBy;
        private @Nullable String reason;
        private @Nullable LocalDateTime suppliedAt;
        private @Nullable String receivedBy;
        private @Nullable String receiptNote;
        private @Nullable String statusCode;
        private @Nullable LocalDateTime oldDueAt;
        private @Nullable LocalDateTime newDueAt;
        private final List<Attachment> papers = new ArrayList<>();
        private final List<Fee> fees = new ArrayList<>();

        private Builder(String id, LocalDateTime requestedAt) {
            this.id = TextLimit.none("id").requireFilled(id);
            this.requestedAt = Objects.requireNonNull(requestedAt, "requestedAt");
        }

        /**
         * Who asked. Required.
         *
         * @throws IllegalArgumentException if {@code requestedBy} is blank or holds half of a surrogate pair
         */
        public Builder requestedBy(String requestedBy) {
            this.requestedBy = TextLimit.none("requestedBy").requireFilled(requestedBy);
            return this;
        }

        /**
         * What was asked for and why. Required.
         *
         * @throws IllegalArgumentException if {@code reason} is blank or holds half of a surrogate pair
         */
        public Builder reason(String reason) {
            this.reason = TextLimit.none("reason").requireFilled(reason);
            return this;
        }

        /** When the papers were handed in. Absent by default: the office waits. */
        public Builder suppliedAt(LocalDateTime suppliedAt) {
            this.suppliedAt = Objects.requireNonNull(suppliedAt, "suppliedAt");
            return this;
        }

        /**
         * Who received them. Absent by default.
         *
         * @throws IllegalArgumentException if {@code receivedBy} holds half of a surrogate pair
         */
        public Builder receivedBy(String receivedBy) {
            this.receivedBy = TextLimit.none("receivedBy").require(receivedBy);
            return this;
        }

        /**
         * What was noted at the receipt. Absent by default.
         *
         * @throws IllegalArgumentException if {@code receiptNote} holds half of a surrogate pair
         */
        public Builder receiptNote(String receiptNote) {
            this.receiptNote = TextLimit.none("receiptNote").require(receiptNote);
            return this;
        }

        /**
         * The status of the round, passed on as it is. Absent by default.
         *
         * @throws IllegalArgumentException if {@code statusCode} holds half of a surrogate pair
         */
        public Builder statusCode(String statusCode) {
            this.statusCode = TextLimit.none("statusCode").require(statusCode);
            return this;
        }

        /** When the result was due before the round. Absent by default. */
        public Builder oldDueAt(LocalDateTime oldDueAt) {
            this.oldDueAt = Objects.requireNonNull(oldDueAt, "oldDueAt");
            return this;
        }

        /** When the result is due after the round. Absent by default. */
        public Builder newDueAt(LocalDateTime newDueAt) {
            this.newDueAt = Objects.requireNonNull(newDueAt, "newDueAt");
            return this;
        }

        /** Adds a paper. None by default. */
        public Builder paper(Attachment paper) {
            papers.add(Objects.requireNonNull(paper, "paper"));
            return this;
        }

        /** Adds a fee. None by default. */
        public Builder fee(Fee fee) {
            fees.add(Objects.requireNonNull(fee, "fee"));
            return this;
        }

        /**
         * The round.
         *
         * @throws IllegalStateException if it lacks who asked or why; the message names every one
         */
        public SupplementRound build() {
            return new SupplementRound(this);
        }

        private String required(@Nullable String part) {
            if (part == null) {
                List<String> missing = new ArrayList<>();
                if (requestedBy == null) missing.add("requestedBy");
                if (reason == null) missing.add("reason");
                throw new IllegalStateException("a supplement round needs " + String.join(", ", missing));
            }
            return part;
        }
    }
}
