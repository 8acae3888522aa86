package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a registration's result, flat, and its certificate. Not thread-safe while it is read. */
@Personal
final class ResultFields {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, String> fields;
    private final Map<String, String> unread = new LinkedHashMap<>();
    private final byte @Nullable [] certificate;

    /** @param certificateField where the certificate stands, in base64 */
    ResultFields(Map<String, String> all, String certificateField) {
        this.fields = new LinkedHashMap<>(all);
        this.certificate = Optional.ofNullable(fields.remove(certificateField))
                .map(base64 -> decoded(certificateField, base64))
                .orElse(null);
    }

    /** Every field that has a value, the fields of an object within under its name and theirs. */
    static Map<String, String> flat(JsonFields result) {
        Map<String, String> flat = new LinkedHashMap<>();
        collect(result, "", flat);
        return flat;
    }

    Map<String, String> fields() {
        return Collections.unmodifiableMap(fields);
    }

    Map<String, String> unread() {
        return Collections.unmodifiableMap(unread);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    <T> @Nullable T read(String name, Function<String, Optional<T>> reader) {
        Optional<String> text = text(name);
        Optional<T> value = text.flatMap(reader);
        if (value.isEmpty()) {
            text.ifPresent(came -> unread.put(name, came));
        }
        return value.orElse(null);
    }

    /** An address in codes and a text, or in a text alone; empty if there is none. */
    Optional<Address> address(String name) {
        Address address = new Address(
                text(name + ".maTinh").orElse(""),
                text(name + ".maHuyen").orElse(""),
                text(name + ".maXa").orElse(""),
                text(name + ".dcChiTiet").or(() -> text(name)).orElse(""));
        return Optional.of(address).filter(one -> !one.isEmpty());
    }

    Optional<byte[]> certificate() {
        return Optional.ofNullable(certificate).map(byte[]::clone);
    }

    @Override
    public String toString() {
        return "ResultFields[" + fields.size() + "]";
    }

    private byte @Nullable [] decoded(String field, String base64) {
        try {
            return Base64.getDecoder().decode(BLANKS.matcher(base64).replaceAll(""));
        } catch (IllegalArgumentException noBase64) {
            unread.put(field, base64);
            return null;
        }
    }

    private static void collect(JsonFields object, String prefix, Map<String, String> flat) {
        for (String name : object.names()) {
            try {
                if (JsonText.looksLikeOne(object.json(name).orElse(""))) {
                    collect(object.object(name), prefix + name + ".", flat);
                } else {
                    object.optionalText(name).ifPresent(text -> flat.put(prefix + name, text));
                }
            } catch (ReplyFault noText) {
                object.json(name).ifPresent(json -> flat.put(prefix + name, json));
            }
        }
    }
}
