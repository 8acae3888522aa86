package io.github.dancu.citizen;

import java.util.Objects;

/**
 * The province in which a birth was registered (<i>nơi đăng ký khai sinh</i>), as the first three digits of a personal
 * number tell it: one of the 63 provinces of 2016, whatever they have merged into since.
 *
 * <p>Source: TT 07/2016/TT-BCA, appendix, kept by TT 59/2021/TT-BCA. Immutable and thread-safe.
 *
 * @param code three digits, for example {@code 091}
 * @param name the name the province had then, for example Kiên Giang for 091
 * @param provinceCode the two digits that the province had in the list of the statistics office
 */
public record RegistrationPlace(String code, String name, String provinceCode) {
    public RegistrationPlace {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(provinceCode, "provinceCode");
    }
}
