package io.github.dancu.dvc;

import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.ProcedureCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How people rated an agency in one month (<i>tổng hợp đánh giá, {@code DongBoDanhGia}</i>).
 *
 * <p>What cannot be true is refused when it is sent: a negative number of people, a share that is not 0 to 100 or has more than six
 * decimals, shares of people that do not add up to 100 (as far as rounding to their decimals explains it), shares other than zero of
 * nobody, a month that has not begun, a blank opinion. What is only odd is a {@linkplain #warnings() warning}.
 *
 * <p>Opinions are the words of citizens: {@link #toString()} shows none. Immutable and thread-safe. Two are equal if every part is.
 */
@Personal
public final class RatingSummary {
    private final YearMonth month;
    private final int people;
    private final RatingShares shares;
    private final @Nullable ProcedureCode procedure;
    private final String note;
    private final List<String> opinions;
    private final String agencyName;

    private RatingSummary(
            YearMonth month,
            int people,
            RatingShares shares,
            @Nullable ProcedureCode procedure,
            String note,
            List<String> opinions,
            String agencyName) {
        this.month = Objects.requireNonNull(month, "month");
        this.people = people;
        this.shares = Objects.requireNonNull(shares, "shares");
        this.procedure = procedure;
        this.note = Objects.requireNonNull(note, "note");
        this.opinions = List.copyOf(opinions);
        this.agencyName = Objects.requireNonNull(agencyName, "agencyName");
    }

    /** Ratings of a month whose shares are known. */
    public static RatingSummary of(YearMonth month, int people, RatingShares shares) {
        return new RatingSummary(month, people, shares, null, "", List.of(), "");
    }

    /**
     * Ratings of a month that were counted.
     *
     * @throws IllegalArgumentException if a count is negative
     * @throws ArithmeticException if there are more than 2,147,483,647 people
     */
    public static RatingSummary ofCounts(YearMonth month, int verySatisfied, int satisfied, int dissatisfied) {
        RatingShares shares = RatingShares.ofCounts(verySatisfied, satisfied, dissatisfied);
        return of(month, Math.addExact(Math.addExact(verySatisfied, satisfied), dissatisfied), shares);
    }

    /** The same of one procedure (<i>MaThuTuc</i>). Default: of none in particular. */
    public RatingSummary withProcedure(ProcedureCode procedure) {
        Objects.requireNonNull(procedure, "procedure");
        return new RatingSummary(month, people, shares, procedure, note, opinions, agencyName);
    }

    /** The same with a note (<i>NoiDung</i>). Default: empty. */
    public RatingSummary withNote(String note) {
        return new RatingSummary(month, people, shares, procedure, note, opinions, agencyName);
    }

    /** The same with what people said (<i>DanhSachNoiDungYKien</i>). Default: none. */
    public RatingSummary withOpinions(List<String> opinions) {
        return new RatingSummary(month, people, shares, procedure, note, opinions, agencyName);
    }

    /** The same with the name of the agency (<i>TenDonVi</i>). Default: empty. */
    public RatingSummary withAgencyName(String agencyName) {
        return new RatingSummary(month, people, shares, procedure, note, opinions, agencyName);
    }

    /** The month (<i>NgayTongHop</i>). */
    public YearMonth month() {
        return month;
    }

    /** How many people rated (<i>TongSoNguoiDanhGia</i>). */
    public int people() {
        return people;
    }

    /** How their ratings are distributed. */
    public RatingShares shares() {
        return shares;
    }

    /** The procedure they are about; empty if none in particular. */
    public Optional<ProcedureCode> procedure() {
        return Optional.ofNullable(procedure);
    }

    /** The note, or empty. */
    public String note() {
        return note;
    }

    /** What people said. */
    public List<String> opinions() {
        return opinions;
    }

    /** The name of the agency, or empty. */
    public String agencyName() {
        return agencyName;
    }

    /** What is odd about them; meaningful only of ratings that are not refused. */
    public List<RatingWarning> warnings() {
        return RatingCheck.warnings(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RatingSummary that
                && month.equals(that.month)
                && people == that.people
                && shares.equals(that.shares)
                && Objects.equals(procedure, that.procedure)
                && note.equals(that.note)
                && opinions.equals(that.opinions)
                && agencyName.equals(that.agencyName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(month, people, shares, procedure, note, opinions, agencyName);
    }

    @Override
    public String toString() {
        return "RatingSummary[" + month + ", " + people + " people]";
    }
}
