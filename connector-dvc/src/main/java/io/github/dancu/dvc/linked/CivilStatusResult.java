package io.github.dancu.dvc.linked;

import io.github.dancu.dossier.LinkedGroup;
import java.util.Map;
import java.util.Optional;

/**
 * What the civil-status system says when a birth or a death is registered (<i>kết quả đăng ký hộ tịch</i>, {@code ketQuaXuLy}).
 *
 * <p>Nothing is corrected; what cannot be read is kept. Immutable and thread-safe.
 */
public sealed interface CivilStatusResult permits BirthResult, DeathResult {
    /** Birth or death. */
    LinkedGroup group();

    /**
     * Every field that came with a value, by its name on the wire, for example {@code nksHoTen}; the parts of an address are named
     * {@code nksQueQuan.maTinh}. Without the certificate. Unmodifiable.
     */
    Map<String, String> fields();

    /** The number of the registration (<i>số đăng ký</i>). */
    default Optional<String> registrationNumber() {
        return Optional.ofNullable(fields().get("soDangKy"));
    }

    /** The number of the register's volume (<i>quyển số</i>). */
    default Optional<String> volume() {
        return Optional.ofNullable(fields().get("quyenSo"));
    }

    /** The page in the volume (<i>trang số</i>). */
    default Optional<String> page() {
        return Optional.ofNullable(fields().get("trangSo"));
    }

    /** The code of the paper (<i>mã giấy tờ kết quả</i>), for example {@code KQ.G15.000031} for a birth certificate. */
    default Optional<String> paperCode() {
        return Optional.ofNullable(fields().get(ResultReport.PAPER_CODE));
    }

    /** The certificate itself (<i>giấy khai sinh, trích lục khai tử</i>), a PDF as far as is known; a copy. */
    Optional<byte[]> certificate();

    /** What was sent but is not what it should be: the text as it came, by the name of its field. Unmodifiable. */
    Map<String, String> unread();
}
