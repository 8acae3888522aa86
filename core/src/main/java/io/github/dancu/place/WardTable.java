package io.github.dancu.place;

import io.github.dancu.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The wards; read at first use. One array in the order of code and time, and where in it each code begins. */
final class WardTable {
    static final WardTable WARDS = new WardTable();
    private static final int DIGITS = 5;

    private final Ward[] wards;
    private final char[] start;

    private WardTable() {
        wards = new Reader().read();
        start = new char[Integer.parseInt(wards[wards.length - 1].code()) + 2];
        Arrays.stream(wards).mapToInt(ward -> Integer.parseInt(ward.code())).forEach(number -> start[number + 1]++);
        for (int number = 1; number < start.length; number++) {
            start[number] += start[number - 1];
        }
    }

    Optional<Ward> certain(String code, LocalDate on) {
        int number = number(code);
        if (number < 0) {
            return Optional.empty();
        }
        long day = on.toEpochDay();
        // The newest meaning first: most dates asked for are recent.
        for (int i = start[number + 1] - 1; i >= start[number]; i--) {
            if (wards[i].validity().certainOn(day)) {
                return Optional.of(wards[i]);
            }
        }
        return Optional.empty();
    }

    List<Ward> meanings(String code) {
        int number = number(code);
        return number < 0
                ? List.of()
                : Collections.unmodifiableList(Arrays.asList(wards).subList(start[number], start[number + 1]));
    }

    List<Ward> possible(LocalDate on, Predicate<Ward> filter) {
        return all().filter(filter)
                .filter(ward -> ward.validity().on(on) != InForce.NO)
                .toList();
    }

    Stream<Ward> all() {
        return Arrays.stream(wards);
    }

    /** The code as a number below the length of the index; -1 if it is none. */
    private int number(String code) {
        if (code.length() != DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < DIGITS; i++) {
            int digit = code.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number < start.length - 1 ? number : -1;
    }

    /** Reads the table with one string for equal texts: most names and all upper codes occur many times. */
    private static final class Reader {
        private final Map<String, String> shared = new HashMap<>();

        private Ward[] read() {
            return ReferenceTable.read("wards", this::ward).toArray(Ward[]::new);
        }

        private Ward ward(ReferenceTable.Row row) {
            return new Ward(
                    share(row.text("code")),
                    share(row.text("name")),
                    UnitKind.ofTable(row.text("kind")),
                    district(row.text("district")),
                    share(row.text("province")),
                    ValidityTable.of(row));
        }

        private @Nullable String district(String code) {
            return code.isEmpty() ? null : share(code);
        }

        private String share(String text) {
            return shared.computeIfAbsent(text, same -> same);
        }
    }
}
