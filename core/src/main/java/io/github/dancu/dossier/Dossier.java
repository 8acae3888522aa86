package io.github.dancu.dossier;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.DossierDates.Event;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An administrative dossier (<i>hồ sơ thủ tục hành chính</i>), as the one-stop system holds it.
 *
 * <p>Times are Vietnamese civil time (UTC+7), the time that stands on the receipt. Two are equal if every part is.
 * Immutable and thread-safe; {@link #toString()} shows code, procedure and status, not the owner.
 */
@Personal
public final class Dossier {
    private final DossierCode code;
    private final Procedure procedure;
    private final Owner owner;
    private final Contact contact;
    private final @Nullable String portalAccount;
    private final DossierDates dates;
    private final String handlingUnit;
    private final DossierStatus status;
    private final Channel channel;
    private final SubmissionPlace submissionPlace;
    private final ResultDelivery resultDelivery;
    private final @Nullable String deliveryNote;
    private final @Nullable String summary;
    private final @Nullable String note;
    private final DossierContents contents;
    private final DossierHistory history;
    private final IndicatorFacts facts;

    private Dossier(Builder builder) {
        this.code = builder.code;
        this.procedure = builder.required(builder.procedure);
        this.owner = builder.required(builder.owner);
        this.contact = builder.contact;
        this.portalAccount = builder.portalAccount;
        builder.required(builder.dates.at(Event.RECEIVED).orElse(null));
        this.dates = builder.dates;
        this.handlingUnit = builder.required(builder.handlingUnit);
        this.status = builder.status;
        this.channel = builder.channel;
        this.submissionPlace = builder.submissionPlace;
        this.resultDelivery = builder.resultDelivery;
        this.deliveryNote = builder.deliveryNote;
        this.summary = builder.summary;
        this.note = builder.note;
        this.contents = builder.contents;
        this.history = builder.history;
        this.facts = builder.facts;
    }

    /** Starts a dossier; procedure, owner, receipt and handling unit are required, the rest has defaults. */
    public static Builder builder(DossierCode code) {
        return new Builder(code);
    }

    /** Starts with every part of this dossier. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** The same dossier in another status. */
    public Dossier withStatus(DossierStatus status) {
        return toBuilder().status(status).build();
    }

    /** The same dossier with one more step, and in the status the step led to if that is known. */
    public Dossier withStep(DossierStep step) {
        Builder changed = toBuilder().step(step);
        step.status().meaning().ifPresent(changed::status);
        return changed.build();
    }

    /**
     * The dossier as it stood at a moment (<i>tình trạng hồ sơ tại thời điểm</i>), as far as its dates tell.
     *
     * <p>Steps, rounds of supplementing it and ends that are dated later are left out; its status is the one that the last thing
     * before says, and its due time the one from before later rounds. What it led to is left out if it ended later. Whatever
     * else has no date is taken as it is now, and so is everything if nothing is dated later.
     *
     * @param moment Vietnamese civil time
     * @throws IllegalArgumentException if it was received after {@code moment}
     */
    public Dossier asOf(LocalDateTime moment) {
        if (receivedAt().isAfter(moment)) {
            throw new IllegalArgumentException("a dossier is nowhere before it is received");
        }
        return new PastDossier(this, moment).dossier();
    }

    /** The code (<i>mã hồ sơ</i>), unique in the country. */
    public DossierCode code() {
        return code;
    }

    /** The procedure (<i>thủ tục hành chính</i>). */
    public Procedure procedure() {
        return procedure;
    }

    /** Whom the dossier is about (<i>chủ hồ sơ</i>). */
    public Owner owner() {
        return owner;
    }

    /** The name of the person or body the dossier is about. */
    public PersonName ownerName() {
        return owner.name();
    }

    /** The personal number of the person the dossier is about; empty if another paper stands for them. */
    public Optional<CitizenId> ownerId() {
        return owner.id();
    }

    /** How the applicant can be reached (<i>thông tin liên hệ</i>). */
    public Contact contact() {
        return contact;
    }

    /** The applicant's account on the portal (<i>TechID, mã đối tượng</i>). */
    public Optional<String> portalAccount() {
        return Optional.ofNullable(portalAccount);
    }

    /** Every time of the dossier (<i>các mốc thời gian</i>). */
    public DossierDates dates() {
        return dates;
    }

    /** When it was received (<i>ngày tiếp nhận</i>), Vietnamese time. */
    public LocalDateTime receivedAt() {
        return dates.receivedAt();
    }

    /** When the result is due (<i>ngày hẹn trả</i>), Vietnamese time. */
    public Optional<LocalDateTime> dueAt() {
        return dates.dueAt();
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

    /** Where it was handed in (<i>nơi nộp hồ sơ</i>). */
    public SubmissionPlace submissionPlace() {
        return submissionPlace;
    }

    /** How the result goes back (<i>hình thức trả kết quả</i>). */
    public ResultDelivery resultDelivery() {
        return resultDelivery;
    }

    /** Where the result goes to (<i>thông tin trả</i>), such as a postal address. */
    public Optional<String> deliveryNote() {
        return Optional.ofNullable(deliveryNote);
    }

    /** What it asks for (<i>trích yếu hồ sơ</i>), at most 1000 characters. */
    public Optional<String> summary() {
        return Optional.ofNullable(summary);
    }

    /** A note (<i>ghi chú</i>), at most 2000 characters. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Papers, fees and results. */
    public DossierContents contents() {
        return contents;
    }

    /** Steps, and rounds of supplementing it. */
    public DossierHistory history() {
        return history;
    }

    /** What the service indicators count it by. */
    public IndicatorFacts facts() {
        return facts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dossier that && parts().equals(that.parts());
    }

    /** Of the code, which is unique in the country. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                code,
                procedure,
                owner,
                contact,
                portalAccount,
                dates,
                handlingUnit,
                status,
                channel,
                submissionPlace,
                resultDelivery,
                deliveryNote,
                summary,
                note,
                contents,
                history,
                facts);
    }

    @Override
    public String toString() {
        return "Dossier[" + code + ", " + procedure.code() + ", " + status + "]";
    }

    /** Collects the parts of a {@link Dossier}. Not thread-safe. */
    public static final class Builder {
        private final DossierCode code;
        private @Nullable Procedure procedure;
        private @Nullable Owner owner;
        private Contact contact = Contact.none();
        private @Nullable String portalAccount;
        private DossierDates dates = DossierDates.none();
        private @Nullable String handlingUnit;
        private DossierStatus status = DossierStatus.ACCEPTED;
        private Channel channel = Channel.COUNTER;
        private SubmissionPlace submissionPlace = SubmissionPlace.LOCAL_PORTAL;
        private ResultDelivery resultDelivery = ResultDelivery.COUNTER;
        private @Nullable String deliveryNote;
        private @Nullable String summary;
        private @Nullable String note;
        private DossierContents contents = DossierContents.none();
        private DossierHistory history = DossierHistory.none();
        private IndicatorFacts facts = IndicatorFacts.none();

        private Builder(DossierCode code) {
            this.code = Objects.requireNonNull(code, "code");
        }

        private Builder(Dossier dossier) {
            this.code = dossier.code;
            this.procedure = dossier.procedure;
            this.owner = dossier.owner;
            this.contact = dossier.contact;
            this.portalAccount = dossier.portalAccount;
            this.dates = dossier.dates;
            this.handlingUnit = dossier.handlingUnit;
            this.status = dossier.status;
            this.channel = dossier.channel;
            this.submissionPlace = dossier.submissionPlace;
            this.resultDelivery = dossier.resultDelivery;
            this.deliveryNote = dossier.deliveryNote;
            this.summary = dossier.summary;
            this.note = dossier.note;
            this.contents = dossier.contents;
            this.history = dossier.history;
            this.facts = dossier.facts;
        }

        /** The procedure. Required. */
        public Builder procedure(Procedure procedure) {
            this.procedure = Objects.requireNonNull(procedure, "procedure");
            return this;
        }

        /** The citizen the dossier is about. One of the owners is required. */
        public Builder owner(PersonName name, CitizenId id) {
            return owner(Owner.citizen(name, id));
        }

        /** The citizen the dossier is about, of whom only an old card is known. One of the owners is required. */
        public Builder owner(PersonName name, CmndNumber cmnd) {
            return owner(Owner.citizen(name, cmnd));
        }

        /** The person or body the dossier is about. One of the owners is required. */
        public Builder owner(Owner owner) {
            this.owner = Objects.requireNonNull(owner, "owner");
            return this;
        }

        /** How the applicant can be reached. Default {@link Contact#none()}. */
        public Builder contact(Contact contact) {
            this.contact = Objects.requireNonNull(contact, "contact");
            return this;
        }

        /**
         * The applicant's account on the portal, for a dossier handed in {@link Channel#ONLINE}. Absent by default.
         *
         * @throws IllegalArgumentException if {@code portalAccount} is blank or holds half of a surrogate pair
         */
        public Builder portalAccount(String portalAccount) {
            this.portalAccount = TextLimit.none("portalAccount").requireFilled(portalAccount);
            return this;
        }

        /** When it was handed in, Vietnamese time. Absent by default. */
        public Builder submittedAt(LocalDateTime submittedAt) {
            return at(Event.SUBMITTED, submittedAt);
        }

        /** When it was received, Vietnamese time. Required. */
        public Builder receivedAt(LocalDateTime receivedAt) {
            return at(Event.RECEIVED, receivedAt);
        }

        /** When the result is due, Vietnamese time. Absent by default. */
        public Builder dueAt(LocalDateTime dueAt) {
            return at(Event.DUE, dueAt);
        }

        /** When its handling ended, Vietnamese time. Absent by default. */
        public Builder finishedAt(LocalDateTime finishedAt) {
            return at(Event.FINISHED, finishedAt);
        }

        /** When the result was returned, Vietnamese time. Absent by default. */
        public Builder returnedAt(LocalDateTime returnedAt) {
            return at(Event.RETURNED, returnedAt);
        }

        /** When it was refused, Vietnamese time. Absent by default. */
        public Builder refusedAt(LocalDateTime refusedAt) {
            return at(Event.REFUSED, refusedAt);
        }

        /** The unit that handles it. Required. */
        public Builder handlingUnit(String handlingUnit) {
            this.handlingUnit = TextLimit.none("handlingUnit").require(handlingUnit);
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

        /** Where it was handed in. Default {@link SubmissionPlace#LOCAL_PORTAL}. */
        public Builder submissionPlace(SubmissionPlace submissionPlace) {
            this.submissionPlace = Objects.requireNonNull(submissionPlace, "submissionPlace");
            return this;
        }

        /** How the result goes back. Default {@link ResultDelivery#COUNTER}. */
        public Builder resultDelivery(ResultDelivery resultDelivery) {
            this.resultDelivery = Objects.requireNonNull(resultDelivery, "resultDelivery");
            return this;
        }

        /**
         * Where the result goes to. Absent by default.
         *
         * @throws IllegalArgumentException if {@code deliveryNote} holds half of a surrogate pair
         */
        public Builder deliveryNote(String deliveryNote) {
            this.deliveryNote = TextLimit.none("deliveryNote").require(deliveryNote);
            return this;
        }

        /**
         * What it asks for. Absent by default.
         *
         * @throws IllegalArgumentException if longer than 1000 characters
         */
        public Builder summary(String summary) {
            this.summary = new TextLimit("summary", 1000).require(summary);
            return this;
        }

        /**
         * A note. Absent by default.
         *
         * @throws IllegalArgumentException if longer than 2000 characters
         */
        public Builder note(String note) {
            this.note = new TextLimit("note", 2000).require(note);
            return this;
        }

        /** Adds a file that was handed in. None by default. */
        public Builder attachment(Attachment attachment) {
            contents = contents.with(Objects.requireNonNull(attachment, "attachment"));
            return this;
        }

        /** Adds a further paper. None by default. */
        public Builder otherPaper(OtherPaper paper) {
            contents = contents.with(Objects.requireNonNull(paper, "paper"));
            return this;
        }

        /** Adds a fee. None by default. */
        public Builder fee(Fee fee) {
            contents = contents.with(Objects.requireNonNull(fee, "fee"));
            return this;
        }

        /** Adds a paper that it led to. None by default. */
        public Builder result(ResultPaper result) {
            contents = contents.with(Objects.requireNonNull(result, "result"));
            return this;
        }

        /** Replaces all papers, fees and results. */
        public Builder contents(DossierContents contents) {
            this.contents = Objects.requireNonNull(contents, "contents");
            return this;
        }

        /** Adds a step, and leaves the status as it is; see {@link Dossier#withStep}. None by default. */
        public Builder step(DossierStep step) {
            history = history.with(Objects.requireNonNull(step, "step"));
            return this;
        }

        /** Adds a round of supplementing it. None by default. */
        public Builder supplement(SupplementRound supplement) {
            history = history.with(Objects.requireNonNull(supplement, "supplement"));
            return this;
        }

        Builder dates(DossierDates dates) {
            this.dates = dates;
            return this;
        }

        /** Replaces all steps and rounds. */
        public Builder history(DossierHistory history) {
            this.history = Objects.requireNonNull(history, "history");
            return this;
        }

        /** What the service indicators count it by. Default {@link IndicatorFacts#none()}. */
        public Builder facts(IndicatorFacts facts) {
            this.facts = Objects.requireNonNull(facts, "facts");
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
            if (dossier.dueAt()
                    .filter(due -> due.isBefore(dossier.receivedAt()))
                    .isPresent()) {
                throw new IllegalStateException("a dossier is never due before it is received");
            }
            return dossier;
        }

        private Builder at(Event event, LocalDateTime time) {
            dates = dates.with(event, time);
            return this;
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
            if (owner == null) missing.add("owner");
            if (dates.at(Event.RECEIVED).isEmpty()) missing.add("receivedAt");
            if (handlingUnit == null) missing.add("handlingUnit");
            return missing;
        }
    }
}
