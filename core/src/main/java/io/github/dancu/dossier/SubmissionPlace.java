package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;

/** Where a dossier was handed in (<i>nơi nộp hồ sơ</i>); the national code is inferred, the local one has one source. */
public enum SubmissionPlace {
    /** On the national portal (<i>Cổng Dịch vụ công quốc gia</i>). */
    NATIONAL_PORTAL("1"),
    /** In the ministry's or province's own system (<i>Cổng của bộ, tỉnh</i>). */
    LOCAL_PORTAL("2");

    private final String code;

    SubmissionPlace(String code) {
        this.code = code;
    }

    /** The portal's code (<i>NoiNopHoSo</i>). */
    public String code() {
        return code;
    }

    /** Reads the portal's code; blanks around it are ignored, and an unknown one is kept as it came. */
    public static Coded<SubmissionPlace> read(String raw) {
        return PortalCodes.read(raw, values(), SubmissionPlace::code);
    }
}
