package io.github.dancu.dossier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The longest time a procedure may take (<i>thời hạn giải quyết</i>).
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount how many, 1 to 10,000
 * @param unit of what
 */
public record Allowance(int amount, AllowanceUnit unit) {
    private static final int MOST = 10_000;
    private static final int MOST_DIGITS = 5;
    private static final Map<String, AllowanceUnit> UNITS = Map.of(
            "ngày làm việc", AllowanceUnit.WORKING_DAY,
            "ngày", AllowanceUnit.CALENDAR_DAY,
            "giờ làm việc", AllowanceUnit.WORKING_HOUR,
            "giờ", AllowanceUnit.WORKING_HOUR);

    /** @throws IllegalArgumentException if the amount is not 1 to 10,000 */
    public Allowance {
        Objects.requireNonNull(unit, "unit");
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("an allowance is 1 to " + MOST + " of its unit");
        }
    }

    /**
     * So many working days (<i>ngày làm việc</i>).
     *
     * @throws IllegalArgumentException if not 1 to 10,000
     */
    public static Allowance workingDays(int days) {
        return new Allowance(days, AllowanceUnit.WORKING_DAY);
    }

    /**
     * So many calendar days (<i>ngày</i>).
     *
     * @throws IllegalArgumentException if not 1 to 10,000
     */
    public static Allowance calendarDays(int days) {
        return new Allowance(days, AllowanceUnit.CALENDAR_DAY);
    }

    /**
     * So many working hours (<i>giờ làm việc</i>).
     *
     * @throws IllegalArgumentException if not 1 to 10,000
     */
    public static Allowance workingHours(int hours) {
        return new Allowance(hours, AllowanceUnit.WORKING_HOUR);
    }

    /**
     * Reads the amount and the unit of the portal's catalogue ({@code THOIGIANGIAIQUYET}, {@code DONVITINH}). Blanks around
     * them, case and the form of the Vietnamese letters are ignored. The names of the units are not published: "Ngày làm
     * việc", "Ngày" (taken for calendar days), "Giờ làm việc" and "Giờ" (taken for working hours) are read. Empty for any
     * other unit, and for an amount that is not a whole number of 1 to 10,000.
     */
    public static Optional<Allowance> tryParse(String amount, String unit) {
        AllowanceUnit known = unitNamed(unit);
        int count = wholeNumber(amount.strip());
        return known == null || count < 1 || count > MOST ? Optional.empty() : Optional.of(new Allowance(count, known));
    }

    private static @Nullable AllowanceUnit unitNamed(String text) {
        return UNITS.get(Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }

    /** The number, or 0 for a text that is none or is too long. */
    private static int wholeNumber(String text) {
        if (text.length() > MOST_DIGITS) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
