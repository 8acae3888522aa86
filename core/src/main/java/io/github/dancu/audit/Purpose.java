package io.github.dancu.audit;

import java.util.regex.Pattern;

/**
 * Why a person's data is asked for (<i>mục đích khai thác</i>), as audit lines state it.
 *
 * <p>A purpose that is not among the constants is made with {@link #of}. Immutable and thread-safe.
 *
 * @param code capital letters, digits and underscores, 3 to 60 characters
 */
public record Purpose(String code) {
    // Stands before the constants, whose construction needs it.
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9_]{3,60}");

    /** Registering where somebody lives (<i>đăng ký cư trú</i>). */
    public static final Purpose RESIDENCE_REGISTRATION = new Purpose("RESIDENCE_REGISTRATION");
    /** Births, deaths, marriages (<i>đăng ký hộ tịch</i>). */
    public static final Purpose CIVIL_STATUS = new Purpose("CIVIL_STATUS");
    /** Any other administrative procedure (<i>giải quyết thủ tục hành chính</i>). */
    public static final Purpose ADMINISTRATIVE_PROCEDURE = new Purpose("ADMINISTRATIVE_PROCEDURE");
    /** Admitting a patient with health insurance (<i>khám chữa bệnh BHYT</i>). */
    public static final Purpose HEALTH_CARE = new Purpose("HEALTH_CARE");
    /** Putting a register right (<i>làm sạch dữ liệu</i>). */
    public static final Purpose DATA_CLEANSING = new Purpose("DATA_CLEANSING");

    /** @throws IllegalArgumentException if {@code code} has another shape */
    public Purpose {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("a purpose is 3 to 60 capital letters, digits and underscores");
        }
    }

    /**
     * A purpose of the user's own.
     *
     * @throws IllegalArgumentException if {@code code} is not 3 to 60 capital letters, digits and underscores
     */
    public static Purpose of(String code) {
        return new Purpose(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
