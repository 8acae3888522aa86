package io.github.dancu.csdl;

import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Which changed records are wanted, what of them, and how many at a time (<i>tra cứu theo khoảng thời gian</i>).
 *
 * <p>Immutable and thread-safe.
 */
public final class ChangeQuery {
    private static final int MOST = 1_000;
    private static final int USUAL = 100;
    private static final int LONGEST_KIND = 20;

    private final Instant from;
    private final Instant until;
    private final String kind;
    private final int pageSize;
    private final Wanted wanted;

    private ChangeQuery(Instant from, Instant until, String kind, int pageSize, Wanted wanted) {
        this.from = Objects.requireNonNull(from, "from");
        this.until = Objects.requireNonNull(until, "until");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.pageSize = pageSize;
        this.wanted = wanted;
        InputCheck check = InputCheck.of(CsdlClient.SYSTEM, "change query");
        if (until.isBefore(from)) {
            check.reject("until", "is before from");
        }
        if (kind.isBlank() || kind.length() > LONGEST_KIND) {
            check.reject("kind", "is not 1 to " + LONGEST_KIND + " characters");
        }
        if (pageSize < 1 || pageSize > MOST) {
            check.reject("pageSize", "is not 1 to " + MOST);
        }
        check.orThrow();
    }

    /**
     * What changed from one moment to another, 100 records a page, with all parts that are not sensitive.
     *
     * @param kind the database's code for the kind of change (<i>Loai</i>), no list of which is published
     * @throws InvalidRequestException if {@code until} is before {@code from}, or {@code kind} is not 1 to 20 characters
     */
    public static ChangeQuery between(Instant from, Instant until, String kind) {
        return new ChangeQuery(from, until, kind, USUAL, Wanted.USUAL);
    }

    /**
     * The same, so many records a page.
     *
     * @throws InvalidRequestException unless it is 1 to 1,000
     */
    public ChangeQuery withPageSize(int pageSize) {
        return new ChangeQuery(from, until, kind, pageSize, wanted);
    }

    /** The same, with these parts of a record only, besides the number. */
    public ChangeQuery only(CitizenField... fields) {
        return new ChangeQuery(from, until, kind, pageSize, wanted.only(List.of(fields)));
    }

    Wanted wanted() {
        return wanted;
    }

    Elements elements(int page) {
        Pages.requireNumber(page);
        return new Elements()
                .text("TuNgay", String.valueOf(from.toEpochMilli()))
                .text("DenNgay", String.valueOf(until.toEpochMilli()))
                .text("Loai", kind)
                .text("Trang", String.valueOf(page))
                .text("SoBanGhi", String.valueOf(pageSize));
    }

    @Override
    public String toString() {
        return "ChangeQuery[" + from + " to " + until + ", kind " + kind + wanted.text() + "]";
    }
}
