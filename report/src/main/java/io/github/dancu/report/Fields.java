package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import io.github.dancu.dossier.ProcedureCode;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one section. A wrong field adds a problem that names it and yields a stand-in value, so that one reading
 * finds every wrong field.
 */
final class Fields {
    private static final long GREATEST = 999_999_999_999L;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_PERCENT = 9;
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}\\u00A0]+");
    private static final String STAND_IN = "?";
    private static final ProcedureCode ANY_PROCEDURE = ProcedureCode.of("0.000000");

    private final JsonObject object;
    private final String path;
    private final List<String> problems;

    Fields(JsonObject object, String path, List<String> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    boolean has(String name) {
        return object.containsKey(name);
    }

    String text(String name) {
        if (object.get(name) instanceof JsonString value && isText(tidy(value.getString()))) {
            return tidy(value.getString());
        }
        return wrong(name, "is not a text of 1 to " + LONGEST_TEXT + " characters", STAND_IN);
    }

    String textOr(String absent, String name) {
        return has(name) ? text(name) : absent;
    }

    boolean flag(String name) {
        ValueType type = object.getOrDefault(name, JsonValue.FALSE).getValueType();
        return type == ValueType.TRUE || (type != ValueType.FALSE && wrong(name, "is not true or false", false));
    }

    LocalDate date(String name) {
        if (object.get(name) instanceof JsonString value) {
            try {
                return LocalDate.parse(value.getString());
            } catch (DateTimeException e) {
                return wrong(name, "is not a date (yyyy-mm-dd)", LocalDate.EPOCH);
            }
        }
        return wrong(name, "is not a date (yyyy-mm-dd)", LocalDate.EPOCH);
    }

    /** A count whose key must be there; {@code null} says that the report does not state it. */
    Figure count(String name) {
        JsonValue value = object.get(name);
        if (value != null && value.getValueType() == ValueType.NULL) {
            return Figure.unknown();
        }
        if (value instanceof JsonNumber number && isCount(number.bigDecimalValue())) {
            return Figure.of(number.longValueExact());
        }
        return wrong(name, "is not a whole number from 0 to " + GREATEST, Figure.unknown());
    }

    Figure countOr(Figure absent, String name) {
        return has(name) ? count(name) : absent;
    }

    /** Counts by label in the order of the file; none if the section is absent. */
    Map<String, Figure> counts(String name) {
        Map<String, Figure> counts = new LinkedHashMap<>();
        if (has(name)) {
            Fields section = section(name);
            section.object.keySet().forEach(label -> {
                if (counts.put(tidy(label), section.count(label)) != null) {
                    section.wrong(label, "is the label of an earlier count");
                }
            });
        }
        return Collections.unmodifiableMap(counts);
    }

    BigDecimal percent(String name) {
        if (object.get(name) instanceof JsonNumber number && isPercent(number.bigDecimalValue())) {
            return number.bigDecimalValue();
        }
        return wrong(name, "is not a percentage from 0 up", BigDecimal.ZERO);
    }

    /** The code of a procedure; null if the key is absent. */
    @Nullable
    ProcedureCode procedure(String name) {
        if (!has(name)) {
            return null;
        }
        ProcedureCode code = object.get(name) instanceof JsonString value
                ? ProcedureCode.tryParse(value.getString()).orElse(null)
                : null;
        return code == null ? wrong(name, "is not the code of a procedure", ANY_PROCEDURE) : code;
    }

    Fields section(String name) {
        if (object.get(name) instanceof JsonObject section) {
            return new Fields(section, path + name + ".", problems);
        }
        return wrong(name, "is not an object", unreported());
    }

    List<Fields> list(String name) {
        JsonValue list = object.get(name);
        if (list == null || list.getValueType() != ValueType.ARRAY) {
            return wrong(name, "is not a list", List.of());
        }
        List<Fields> sections = new ArrayList<>();
        for (JsonValue value : list.asJsonArray()) {
            sections.add(item(path + name + "[" + sections.size() + "]", value));
        }
        return sections;
    }

    /** Adds a problem with a field of this section. */
    void wrong(String name, String problem) {
        problems.add(path + tidy(name) + " " + (has(name) ? problem : "is missing"));
    }

    private <T> T wrong(String name, String problem, T standIn) {
        wrong(name, problem);
        return standIn;
    }

    private Fields item(String item, JsonValue value) {
        if (value instanceof JsonObject section) {
            return new Fields(section, item + ".", problems);
        }
        problems.add(item + " is not an object");
        return unreported();
    }

    /** A missing section is one problem, not one for each of its fields. */
    private static Fields unreported() {
        return new Fields(JsonValue.EMPTY_JSON_OBJECT, "", new ArrayList<>());
    }

    /** One line in one Unicode form, so that equal names are equal. */
    static String tidy(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isText(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_TEXT;
    }

    private static boolean isCount(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(GREATEST)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isPercent(BigDecimal number) {
        return number.signum() >= 0
                && number.precision() <= LONGEST_PERCENT
                && Math.abs(number.scale()) <= LONGEST_PERCENT;
    }
}
