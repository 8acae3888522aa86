package io.github.dancu.testkit;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A verdict on a card as the card check writes it. */
final class CardAnswer {
    private final BhxhWriting writing;
    private final TreatmentList history;

    CardAnswer(BhxhWriting writing, TreatmentList history) {
        this.writing = writing;
        this.history = history;
    }

    SimulatedReply of(CardFunction function, CardVerdict verdict) {
        ShownCard shown = verdict.card();
        Map<String, String> card = shown == null ? Map.of() : CardFields.of(shown);
        JsonObjectBuilder body =
                WireJson.object().add("maKetQua", function.code(verdict)).add("ghiChu", verdict.note());
        for (String field : CardFields.NAMES) {
            writing.text(body, field, card.get(field));
        }
        writeLists(body, function, shown == null ? null : shown.holder());
        return SimulatedReply.json(verdict.status(), body.build());
    }

    private void writeLists(JsonObjectBuilder body, CardFunction function, @Nullable SyntheticPerson holder) {
        if (function == CardFunction.OLDEST) {
            writing.list(body, "dsLichSuKCB", holder == null ? null : history.withDays(holder));
        } else {
            writing.list(
                    body,
                    "dsLichSuKCB2018",
                    function == CardFunction.OF_2024 || holder == null ? null : history.of(holder));
            writing.list(body, "dsLichSuKT2018", holder == null ? null : JsonValue.EMPTY_JSON_ARRAY);
        }
    }
}
