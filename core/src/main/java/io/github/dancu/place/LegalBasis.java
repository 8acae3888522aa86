package io.github.dancu.place;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The document by which a unit or its code is in force (<i>căn cứ pháp lý</i>).
 *
 * <p>Immutable and thread-safe.
 *
 * @param document number and kind of the document, such as {@code QĐ 19/2025/QĐ-TTg}
 * @param effectiveDate the day it came into force (<i>ngày có hiệu lực</i>)
 */
public record LegalBasis(String document, LocalDate effectiveDate) {
    public LegalBasis {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(effectiveDate, "effectiveDate");
    }
}
