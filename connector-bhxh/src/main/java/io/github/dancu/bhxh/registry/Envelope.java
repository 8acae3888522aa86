package io.github.dancu.bhxh.registry;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a province's LGSP puts around the data of an answer: the names of the fields that lead to them, from the outside in. At each
 * of them may be an object or a list of objects.
 *
 * <p>Immutable and thread-safe.
 *
 * @param names the fields on the way to the data; none if nothing is around them
 * @param statusField the field of the outermost object that repeats the HTTP status, or empty: a status there that is no success
 *     counts as that of the reply
 */
public record Envelope(List<String> names, String statusField) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.:\\-]{1,100}");

    /** @throws IllegalArgumentException if a name is not letters, digits, dots, colons, hyphens and underscores */
    public Envelope {
        names = List.copyOf(names);
        for (String name : names) {
            require(name);
        }
        if (!statusField.isEmpty()) {
            require(statusField);
        }
    }

    /** Nothing: the reply is the data, or a list of them (Quảng Bình). */
    public static Envelope bare() {
        return at();
    }

    /**
     * The data stand in the last of these fields, each in the one before.
     *
     * @throws IllegalArgumentException if a name is not letters, digits, dots, colons, hyphens and underscores
     */
    public static Envelope at(String... names) {
        return new Envelope(List.of(names), "");
    }

    /**
     * The envelope of Thái Nguyên for {@link RegistryOperation#FIND_PERSON}:
     * {@code response.TST_GetTraCuuTtHgdByMaSoBhxhResponse.successful.dataThongTinHgd}, and the HTTP status once more in {@code code}.
     * What the fields of its other services are called is not published.
     */
    public static Envelope thaiNguyen() {
        return at("response", "TST_GetTraCuuTtHgdByMaSoBhxhResponse", "successful", "dataThongTinHgd")
                .withStatus("code");
    }

    /**
     * The same envelope, in whose outermost object this field repeats the HTTP status.
     *
     * @throws IllegalArgumentException if the name is not letters, digits, dots, colons, hyphens and underscores
     */
    public Envelope withStatus(String field) {
        require(field);
        return new Envelope(names, field);
    }

    private static void require(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name of a field is letters, digits, dots, colons, hyphens and underscores");
        }
    }
}
