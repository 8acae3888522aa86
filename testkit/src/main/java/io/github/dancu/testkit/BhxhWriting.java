package io.github.dancu.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes fields and lists as oddly as a test wants them. Thread-safe. */
final class BhxhWriting {
    private volatile Set<BhxhOddity> oddities = Set.of();

    void choose(Set<BhxhOddity> oddities) {
        this.oddities = Set.copyOf(oddities);
    }

    void text(JsonObjectBuilder body, String field, @Nullable String text) {
        Set<BhxhOddity> now = oddities;
        if (text != null && !text.isEmpty()) {
            body.add(field, text);
        } else if (now.contains(BhxhOddity.SPACE_FIELDS) && !now.contains(BhxhOddity.ABSENT_FIELDS)) {
            body.add(field, " ");
        } else if (now.contains(BhxhOddity.BLANK_FIELDS) && !now.contains(BhxhOddity.ABSENT_FIELDS)) {
            body.add(field, "");
        } else if (!now.contains(BhxhOddity.ABSENT_FIELDS)) {
            body.add(field, text == null ? JsonValue.NULL : WireJson.JSON.createValue(text));
        }
    }

    /** @param items {@code null} where the gateway writes null for lack of anything to show */
    void list(JsonObjectBuilder body, String field, @Nullable JsonArray items) {
        if (items != null && !items.isEmpty()) {
            body.add(field, items);
        } else if (!oddities.contains(BhxhOddity.ABSENT_LISTS)) {
            boolean asNull = items == null || oddities.contains(BhxhOddity.NULL_LISTS);
            body.add(field, asNull ? JsonValue.NULL : JsonValue.EMPTY_JSON_ARRAY);
        }
    }

    JsonValue dossierNumber(long number) {
        return oddities.contains(BhxhOddity.NUMERIC_DOSSIER_NUMBERS)
                ? WireJson.JSON.createValue(number)
                : WireJson.JSON.createValue(Long.toString(number));
    }

    String time(LocalDateTime time) {
        return oddities.contains(BhxhOddity.TIMES_WITH_SECONDS) ? BhxhCalendar.second(time) : BhxhCalendar.minute(time);
    }
}
