package io.github.dancu.dvc;

import io.github.dancu.dossier.Allowance;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.DueDate;
import io.github.dancu.dossier.DueDates;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.UncoveredYearException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the portal says of a procedure (<i>thông tin thủ tục hành chính</i>), and when it was read.
 *
 * <p>Anything may be missing; what has another form than it should is in {@link #more()}. The parts follow two public integrations, not
 * a published specification. Immutable and thread-safe; {@link #toString()} shows the code. Two are equal if every part is.
 */
public final class ProcedureDetails {
    private final ProcedureParts parts;
    private final Instant readAt;
    private final boolean stale;

    ProcedureDetails(ProcedureParts parts, Instant readAt, boolean stale) {
        this.parts = parts;
        this.readAt = readAt;
        this.stale = stale;
    }

    /** The code that was asked for (<i>mã thủ tục</i>). */
    public ProcedureCode code() {
        return parts.code();
    }

    /** Its name (<i>TENTTHC</i>), or empty. */
    public String name() {
        return parts.name();
    }

    /** The fields that it belongs to (<i>lĩnh vực</i>). */
    public List<CatalogueEntry> fields() {
        return parts.fields();
    }

    /** At which levels it is carried out (<i>cấp thực hiện</i>). */
    public List<CatalogueEntry> levels() {
        return parts.levels();
    }

    /** In which ways it is handed in, with times and fees (<i>cách thức thực hiện</i>). */
    public List<SubmissionWay> ways() {
        return parts.ways();
    }

    /** Its steps, case by case (<i>trình tự thực hiện</i>). */
    public List<HandlingSequence> sequences() {
        return parts.sequences();
    }

    /** Whom it is for (<i>đối tượng thực hiện</i>). */
    public List<CatalogueEntry> applicants() {
        return parts.applicants();
    }

    /** Whom it is for, in words (<i>MOTADOITUONGTHUCHIEN</i>), or empty. */
    public String applicantNote() {
        return parts.applicantNote();
    }

    /** Who carries it out (<i>cơ quan thực hiện</i>). */
    public List<CatalogueEntry> agencies() {
        return parts.agencies();
    }

    /** Who decides it (<i>cơ quan có thẩm quyền</i>). */
    public List<CatalogueEntry> competentAgencies() {
        return parts.competentAgencies();
    }

    /** The papers it asks for, case by case (<i>thành phần hồ sơ</i>). */
    public List<PaperSet> papers() {
        return parts.papers();
    }

    /** What it ends in (<i>kết quả thực hiện</i>). */
    public List<CatalogueEntry> results() {
        return parts.results();
    }

    /** What it rests on (<i>căn cứ pháp lý</i>). */
    public List<LegalText> legalTexts() {
        return parts.legalTexts();
    }

    /** What has to be met (<i>yêu cầu, điều kiện</i>), or empty. */
    public String conditions() {
        return parts.conditions();
    }

    /** Its status (<i>TRANGTHAI</i>) as it came, or empty. Its values are not published; one public integration takes 1 for open to all. */
    public String status() {
        return parts.status();
    }

    /**
     * The other fields that hold something, by the portal's name of the field, objects and lists as JSON: those that are new to us, and
     * those that have another form than they should. Unmodifiable.
     */
    public Map<String, String> more() {
        return parts.more();
    }

    /** When it was read. */
    public Instant readAt() {
        return readAt;
    }

    /** Whether it is older than it should be, and given because the portal is unavailable. */
    public boolean isStale() {
        return stale;
    }

    /** Every time that can be read of this channel, each once, in the portal's order: one for each case that the portal tells apart. */
    public List<Allowance> allowances(Channel channel) {
        return times(channel)
                .flatMap(time -> time.allowance().stream())
                .distinct()
                .toList();
    }

    /**
     * When a dossier of this channel is due if its case is the one that takes longest.
     *
     * @return empty if the portal states no time for the channel, or one that cannot be read, which might be the longest
     * @throws UncoveredYearException if a year on the way is not covered
     */
    public Optional<DueDate> latestDue(Channel channel, LocalDateTime receivedAt, DueDates dueDates) {
        boolean allRead = times(channel).allMatch(time -> time.allowance().isPresent());
        return allRead
                ? allowances(channel).stream()
                        .map(allowance -> dueDates.due(receivedAt, allowance))
                        .max(Comparator.comparing(DueDate::at))
                : Optional.empty();
    }

    /**
     * The longest time that a dossier of this channel may take, from its receipt to the latest moment it is due: nights and days off
     * count, as {@link io.github.dancu.dossier.Timeliness} wants it.
     *
     * @return empty if {@link #latestDue} is
     * @throws UncoveredYearException if a year on the way is not covered
     */
    public Optional<Duration> longestTime(Channel channel, LocalDateTime receivedAt, DueDates dueDates) {
        return latestDue(channel, receivedAt, dueDates).map(due -> Duration.between(receivedAt, due.at()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcedureDetails that
                && parts.equals(that.parts)
                && readAt.equals(that.readAt)
                && stale == that.stale;
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts, readAt, stale);
    }

    @Override
    public String toString() {
        return "ProcedureDetails[" + code() + ", " + readAt + (stale ? ", stale]" : "]");
    }

    private Stream<HandlingTime> times(Channel channel) {
        return ways().stream().filter(way -> way.channel().means(channel)).flatMap(way -> way.times().stream());
    }
}
