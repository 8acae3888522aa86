package io.github.dancu.json;

import io.github.dancu.dossier.Fee;
import jakarta.json.JsonObject;
import java.math.BigDecimal;

final class FeeForm extends JsonForm<Fee> {
    /** More than any amount of money, and few enough digits not to keep a reader busy. */
    private static final int LONGEST_AMOUNT = 40;

    @Override
    JsonObject write(Fee fee) {
        return new JsonFields()
                .text("name", fee.name())
                .text("code", fee.code())
                .plain("amount", fee.amount().toPlainString())
                .put("moment", fee.moment(), Codes::write)
                .text("kind", fee.kind())
                .build();
    }

    @Override
    Fee parse(JsonNode node) {
        return new Fee(
                node.required("name").text(),
                node.textOrEmpty("code"),
                amount(node.required("amount")),
                Codes.FEE_MOMENT.read(node.required("moment")),
                node.textOrEmpty("kind"));
    }

    private static BigDecimal amount(JsonNode node) {
        String text = node.text();
        try {
            if (text.length() <= LONGEST_AMOUNT) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException unreadable) {
            // Told below: the message of the JDK may repeat the text.
        }
        throw node.fault("not an amount");
    }
}
