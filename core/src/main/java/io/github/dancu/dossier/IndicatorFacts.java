package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the service indicators count a dossier by (<i>bộ chỉ số 766</i>): digitised papers, a verified account, payment on
 * line, data bases used. What is not stated is not sent.
 *
 * <p>Legal source: QĐ 766/QĐ-TTg. Immutable and thread-safe. Two are equal if every part is.
 */
public final class IndicatorFacts {
    private static final IndicatorFacts NONE = new IndicatorFacts(null, null, null, List.of());

    private final @Nullable Boolean digitisedParts;
    private final @Nullable Boolean vneidVerified;
    private final @Nullable OnlinePayment onlinePayment;
    private final List<Coded<LinkedDatabase>> databases;

    private IndicatorFacts(
            @Nullable Boolean digitisedParts,
            @Nullable Boolean vneidVerified,
            @Nullable OnlinePayment onlinePayment,
            List<Coded<LinkedDatabase>> databases) {
        this.digitisedParts = digitisedParts;
        this.vneidVerified = vneidVerified;
        this.onlinePayment = onlinePayment;
        this.databases = databases;
    }

    /** Nothing is stated; put in what is known with the methods below. */
    public static IndicatorFacts none() {
        return NONE;
    }

    /** The same, stating whether the dossier has digitised papers. */
    public IndicatorFacts withDigitisedParts(boolean digitisedParts) {
        return new IndicatorFacts(digitisedParts, vneidVerified, onlinePayment, databases);
    }

    /** The same, stating whether the applicant's account was verified by VNeID. */
    public IndicatorFacts withVneidVerified(boolean vneidVerified) {
        return new IndicatorFacts(digitisedParts, vneidVerified, onlinePayment, databases);
    }

    /** The same, stating whether and where fees were paid on line. */
    public IndicatorFacts withOnlinePayment(OnlinePayment onlinePayment) {
        Objects.requireNonNull(onlinePayment, "onlinePayment");
        return new IndicatorFacts(digitisedParts, vneidVerified, onlinePayment, databases);
    }

    /** The same with one more data base that was used. */
    public IndicatorFacts withDatabase(LinkedDatabase database) {
        return withDatabase(Coded.known(database.code(), database));
    }

    /** The same, stating once that the data base was used which gave this evidence. */
    public IndicatorFacts withEvidence(Evidence evidence) {
        boolean stated = databases.stream().anyMatch(database -> database.means(evidence.database()));
        return stated ? this : withDatabase(evidence.database());
    }

    /** The same with one more data base that was used, known or not. */
    public IndicatorFacts withDatabase(Coded<LinkedDatabase> database) {
        Objects.requireNonNull(database, "database");
        return new IndicatorFacts(
                digitisedParts, vneidVerified, onlinePayment, DossierContents.plus(databases, database));
    }

    /** Whether it has digitised papers (<i>hồ sơ có thành phần số hóa</i>); empty if not stated. */
    public Optional<Boolean> digitisedParts() {
        return Optional.ofNullable(digitisedParts);
    }

    /** Whether the account was verified by VNeID (<i>tài khoản được xác thực với VNeID</i>); empty if not stated. */
    public Optional<Boolean> vneidVerified() {
        return Optional.ofNullable(vneidVerified);
    }

    /** Whether and where fees were paid on line (<i>được thanh toán trực tuyến</i>); empty if not stated. */
    public Optional<OnlinePayment> onlinePayment() {
        return Optional.ofNullable(onlinePayment);
    }

    /** The data bases that were used (<i>danh sách kết nối cơ sở dữ liệu</i>). Unmodifiable. */
    public List<Coded<LinkedDatabase>> databases() {
        return databases;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorFacts that
                && Objects.equals(digitisedParts, that.digitisedParts)
                && Objects.equals(vneidVerified, that.vneidVerified)
                && onlinePayment == that.onlinePayment
                && databases.equals(that.databases);
    }

    @Override
    public int hashCode() {
        return Objects.hash(digitisedParts, vneidVerified, onlinePayment, databases);
    }

    @Override
    public String toString() {
        return "IndicatorFacts[digitisedParts=" + digitisedParts + ", vneidVerified=" + vneidVerified
                + ", onlinePayment=" + onlinePayment + ", " + databases.size() + " data bases]";
    }
}
