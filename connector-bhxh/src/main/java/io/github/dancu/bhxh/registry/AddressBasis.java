package io.github.dancu.bhxh.registry;

/** By which address the registry searches (<i>isKs</i>). */
public enum AddressBasis {
    /** Where the birth was registered (<i>nơi đăng ký khai sinh</i>), code 1. */
    BIRTH_REGISTRATION("1"),
    /** Where the household lives (<i>địa chỉ hộ gia đình</i>), code 0. */
    HOUSEHOLD("0");

    private final String code;

    AddressBasis(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
