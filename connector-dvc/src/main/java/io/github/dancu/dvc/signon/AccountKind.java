package io.github.dancu.dvc.signon;

import io.github.dancu.citizen.Coded;

/** Whose account somebody signed on with (<i>loại tài khoản</i>). */
public enum AccountKind {
    /** A person's (<i>cá nhân, công dân</i>). */
    PERSON("1"),
    /** A business's or another body's (<i>tổ chức, doanh nghiệp</i>). */
    ORGANISATION("2");

    private final String code;

    AccountKind(String code) {
        this.code = code;
    }

    /** The code of the claim ({@code LoaiTaiKhoan}). */
    public String code() {
        return code;
    }

    /** Reads the code of the claim; blanks around it are ignored, and an unknown one is kept as it came. */
    public static Coded<AccountKind> read(String raw) {
        String code = raw.strip();
        for (AccountKind kind : values()) {
            if (kind.code.equals(code)) {
                return Coded.known(raw, kind);
            }
        }
        return Coded.unknown(raw);
    }
}
