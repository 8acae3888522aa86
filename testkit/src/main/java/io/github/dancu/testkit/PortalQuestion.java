package io.github.dancu.testkit;

import io.github.dancu.citizen.Personal;
import java.util.Objects;

/**
 * A question that a citizen asked at the national portal (<i>hỏi đáp gửi từ Cổng Dịch vụ công quốc gia</i>), and that an agency is to
 * answer.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows the number alone.
 *
 * @param id the portal's number (<i>HOIDAPID</i>)
 * @param fieldCode the field it belongs to (<i>MALINHVUC</i>)
 * @param text what is asked (<i>NOIDUNG</i>)
 * @param agencyCode whom it is put to (<i>MADONVI</i>)
 * @param agencyName the agency's name (<i>TENDONVI</i>)
 */
@Personal
public record PortalQuestion(String id, String fieldCode, String text, String agencyCode, String agencyName) {
    public PortalQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fieldCode, "fieldCode");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(agencyCode, "agencyCode");
        Objects.requireNonNull(agencyName, "agencyName");
    }

    @Override
    public String toString() {
        return "PortalQuestion[" + id + "]";
    }
}
