package io.github.dancu.dvc;

import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Fields that a user adds to a question: none may stand for one of the envelope. */
final class FilterCheck {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,40}");
    private static final int LONGEST = 200;
    private static final Set<String> ENVELOPE = Set.of("session", "madonvi", "service", "data", "isupdating");

    private FilterCheck() {}

    /** @throws InvalidRequestException if a field cannot be sent; it names every wrong one */
    static Map<String, String> checked(String operation, Map<String, String> fields) {
        InputCheck check = InputCheck.of(DvcClient.SYSTEM, operation);
        fields.forEach((name, value) -> {
            if (!NAME.matcher(name).matches()) {
                check.reject("fields", "has a name that is not 1 to 40 letters, digits and underscores");
            } else if (ENVELOPE.contains(name.toLowerCase(Locale.ROOT))) {
                check.reject("fields." + name, "is set by the client");
            } else if (value.isBlank() || value.length() > LONGEST) {
                check.reject("fields." + name, "is not 1 to " + LONGEST + " characters");
            }
        });
        return check.orThrow(() -> fields);
    }
}
