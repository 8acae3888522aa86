package io.github.dancu.dvc.linked;

import java.util.Objects;

/**
 * Something that is wrong with what another system sent (<i>lỗi dữ liệu nhận được</i>). It names the field and never repeats a
 * value.
 *
 * <p>Immutable and thread-safe.
 *
 * @param field the field as the other system calls it, for example {@code fileDinhKem[0].duLieuTepDinhKem}
 * @param kind what is wrong with it
 */
public record LinkedFinding(String field, Kind kind) {
    /** What can be wrong with a field. */
    public enum Kind {
        /** It is not there, and should be. */
        MISSING,
        /** It is there and cannot be read; it is kept as it came. */
        UNREADABLE,
        /** It can be read, but nobody has told us what it means. */
        UNKNOWN,
        /** It does not fit another field. */
        CONTRADICTION,
        /** It is larger than what is kept. */
        TOO_LARGE
    }

    public LinkedFinding {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(kind, "kind");
    }
}
