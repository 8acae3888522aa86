package io.github.dancu.dossier.figures;

import java.util.Objects;

/**
 * How a dossier counts for an indicator, and why (<i>lý do được tính hoặc không được tính</i>).
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator for which indicator
 * @param reason why
 */
public record Judgement(ServiceIndicator indicator, Reason reason) {
    public Judgement {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(reason, "reason");
    }

    /** How it counts. */
    public Counted counted() {
        return reason.counted();
    }

    /** How a dossier counts. */
    public enum Counted {
        /** In numerator and denominator. */
        FOR,
        /** In the denominator alone. */
        AGAINST,
        /** Nowhere: the formula is not about it. */
        LEFT_OUT,
        /** Nowhere: what is known does not tell. {@link IndicatorResult#undecided()} says how many these are. */
        UNDECIDED,
        /**
         * In the denominator, which is all that were received; whether in the numerator, what is known does not tell.
         * {@link IndicatorResult#undecided()} says how many these are.
         */
        UNDECIDED_IN_DENOMINATOR
    }

    /** Why a dossier counts as it does. */
    public enum Reason {
        /** It was received outside the period. */
        OUTSIDE_PERIOD(Counted.LEFT_OUT),

        /** It is on the national portal. */
        SYNCHRONISED(Counted.FOR),
        /** It is not on the national portal. */
        NOT_SYNCHRONISED(Counted.AGAINST),

        /** It ended in time. */
        ENDED_ON_TIME(Counted.FOR),
        /** It has not ended and is within its time. */
        WITHIN_TIME(Counted.FOR),
        /** It ended too late. */
        ENDED_LATE(Counted.AGAINST),
        /** It has not ended and is past its time. */
        OVERDUE(Counted.AGAINST),
        /** Papers were asked for more than once, and the office waits for them. */
        ASKED_REPEATEDLY(Counted.AGAINST),
        /** It does not say enough to tell whether it is on time. */
        TIME_UNKNOWN(Counted.UNDECIDED),
        /** It was withdrawn before it was accepted. */
        WITHDRAWN_BEFORE_ACCEPTANCE(Counted.LEFT_OUT),

        /** It was handed in on line, and its result is electronic. */
        ONLINE_WITH_RESULT(Counted.FOR),
        /** It was handed in on line, and its procedure ends in no paper. */
        ONLINE_WITHOUT_PAPER(Counted.FOR),
        /** It was handed in on line, but its procedure ends in a paper and it has no electronic result. */
        ONLINE_WITHOUT_RESULT(Counted.AGAINST),
        /** It was handed in at the counter or by post. */
        NOT_ONLINE(Counted.AGAINST),
        /** It was handed in on line without an electronic result, and its procedure is not in the catalogue. */
        ONLINE_PROCEDURE_UNKNOWN(Counted.UNDECIDED_IN_DENOMINATOR),
        /** Its procedure is not in the catalogue. */
        PROCEDURE_UNKNOWN(Counted.UNDECIDED),

        /** Its fee was paid on line. */
        PAID_ONLINE(Counted.FOR),
        /** Its fee was not paid on line. */
        NOT_PAID_ONLINE(Counted.AGAINST),
        /** Its procedure has no fee. */
        NO_FEE(Counted.LEFT_OUT),
        /** Every fee of it is 0. */
        ALL_FEES_ZERO(Counted.LEFT_OUT),

        /** Its result can be fetched. */
        RESULT_LINKED(Counted.FOR),
        /** It has no result that can be fetched. */
        RESULT_NOT_LINKED(Counted.AGAINST),
        /** Its procedure ends in no paper. */
        NO_PAPER_RESULT(Counted.LEFT_OUT),

        /** There are files of its papers and of its result. */
        PAPERS_AND_RESULT_DIGITISED(Counted.FOR),
        /** There is no file of its papers. */
        PAPERS_NOT_DIGITISED(Counted.AGAINST),
        /** There is no file of its result. */
        RESULT_NOT_DIGITISED(Counted.AGAINST),

        /** It has digitised papers. */
        DIGITISED_DATA_USED(Counted.FOR),
        /** It is not said to have digitised papers. */
        DIGITISED_DATA_NOT_USED(Counted.AGAINST),

        /** A paper of it was taken from the citizen's store. */
        TAKEN_FROM_STORE(Counted.FOR),
        /** Its result is on the national portal and can be fetched. */
        RESULT_SHARED(Counted.FOR),
        /** Nothing was taken from the citizen's store, and its result is not shared. */
        NOTHING_SHARED(Counted.AGAINST),

        /** The applicant's account was verified by VNeID. */
        VNEID_VERIFIED(Counted.FOR),
        /** A paper of it was taken from the citizen's store, in place of an answer of the database. */
        STORE_USED(Counted.FOR),
        /** The population database is among those that were used. */
        POPULATION_DATABASE_ASKED(Counted.FOR),
        /** Nothing says that the population database was used. */
        POPULATION_DATABASE_NOT_USED(Counted.AGAINST),

        /** It is on time, and nobody complained. */
        NO_COMPLAINT(Counted.FOR),
        /** It is late. */
        LATE(Counted.AGAINST),
        /** Somebody complained. */
        COMPLAINED(Counted.AGAINST),
        /** It is late and somebody complained: it counts against the indicator twice. */
        LATE_AND_COMPLAINED(Counted.AGAINST),
        /** Who complained is not known. */
        COMPLAINTS_UNKNOWN(Counted.UNDECIDED);

        private final Counted counted;

        Reason(Counted counted) {
            this.counted = counted;
        }

        /** How a dossier counts for this reason. */
        public Counted counted() {
            return counted;
        }
    }
}
