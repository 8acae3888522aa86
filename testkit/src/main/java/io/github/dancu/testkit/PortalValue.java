package io.github.dancu.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the portal takes in one field. */
@FunctionalInterface
interface PortalValue {
    /** What is wrong with a value that is not blank, in the portal's words; empty if nothing is. */
    Optional<String> faultIn(String field, JsonValue value);

    static PortalValue text() {
        return that(text -> true);
    }

    static PortalValue text(int longest) {
        return that(text -> text.length() <= longest);
    }

    static PortalValue oneOf(String... codes) {
        return that(Set.of(codes)::contains);
    }

    static PortalValue matching(String pattern) {
        return that(Pattern.compile(pattern).asMatchPredicate());
    }

    static PortalValue time(DateTimeFormatter form) {
        return that(text -> isTime(form, text));
    }

    static PortalValue that(Predicate<String> allowed) {
        return (field, value) -> value instanceof JsonString text && allowed.test(text.getString())
                ? Optional.empty()
                : Optional.of(field + " invalid");
    }

    static PortalValue object(Function<JsonObject, Optional<String>> faultOf) {
        return (field, value) ->
                value instanceof JsonObject object ? faultOf.apply(object) : Optional.of(field + " invalid");
    }

    static PortalValue list(Function<JsonObject, Optional<String>> faultOf) {
        PortalValue item = object(faultOf);
        return (field, value) -> value instanceof JsonArray items
                ? items.stream()
                        .flatMap(one -> item.faultIn(field, one).stream())
                        .findFirst()
                : Optional.of(field + " invalid");
    }

    static PortalValue anything() {
        return (field, value) -> Optional.empty();
    }

    /** The same, which may also be written as a number. */
    default PortalValue orNumber() {
        return (field, value) -> faultIn(
                field, value instanceof JsonNumber number ? WireJson.JSON.createValue(number.toString()) : value);
    }

    private static boolean isTime(DateTimeFormatter form, String text) {
        try {
            form.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
