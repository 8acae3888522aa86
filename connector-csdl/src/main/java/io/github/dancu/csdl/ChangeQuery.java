package io.github.dancu.csdl;

import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import java.time.Instant;
import java.util.Objects;

/**
 * Which changed records are wanted, and how many at a time (<i>tra cứu theo khoảng thời gian</i>).
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the first moment
 * @param until the last moment
 * @param kind the database's code for the kind of change (<i>Loai</i>), no list of which is published
 * @param pageSize records on a page, 1 to 1,000
 */
public record ChangeQuery(Instant from, Instant until, String kind, int pageSize) {
    private static final int MOST = 1_000;
    private static final int USUAL = 100;

    /** @throws InvalidRequestException naming every field that is wrong */
    public ChangeQuery {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(kind, "kind");
        InputCheck check = InputCheck.of(CsdlClient.SYSTEM, "change query");
        if (until.isBefore(from)) {
            check.reject("until", "is before from");
        }
        if (kind.isBlank() || kind.length() > 20) {
            check.reject("kind", "is not 1 to 20 characters");
        }
        if (pageSize < 1 || pageSize > MOST) {
            check.reject("pageSize", "is not 1 to " + MOST);
        }
        check.orThrow();
    }

    /**
     * What changed from one moment to another, 100 records a page.
     *
     * @throws InvalidRequestException if {@code until} is before {@code from}, or {@code kind} is not 1 to 20 characters
     */
    public static ChangeQuery between(Instant from, Instant until, String kind) {
        return new ChangeQuery(from, until, kind, USUAL);
    }

    /**
     * The same, so many records a page.
     *
     * @throws InvalidRequestException unless it is 1 to 1,000
     */
    public ChangeQuery withPageSize(int pageSize) {
        return new ChangeQuery(from, until, kind, pageSize);
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
        return "ChangeQuery[" + from + " to " + until + ", kind " + kind + "]";
    }
}
