package io.github.dancu.bhxh.registry;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.NgspDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what the registry says of one person, and keeps what cannot be read. */
final class RegistryRecord {
    private final JsonFields fields;
    private final Map<String, String> unread = new LinkedHashMap<>();

    RegistryRecord(JsonFields fields) {
        this.fields = fields;
    }

    @Nullable
    PersonName name() throws ReplyFault {
        return read("hoTen", PersonName::tryParse);
    }

    /** The birth date as it came, which may be none. */
    @Nullable
    NgspDate birthDate() throws ReplyFault {
        Optional<String> date = fields.optionalText("ngaySinh");
        String kind = text("loaiNgaySinh");
        return date.map(digits -> new NgspDate(digits, kind)).orElse(null);
    }

    @Nullable
    Coded<Gender> gender() throws ReplyFault {
        return fields.optionalText("gioiTinh").map(GenderCode::read).orElse(null);
    }

    <T> @Nullable T read(String field, Function<String, Optional<T>> reader) throws ReplyFault {
        Optional<String> text = fields.optionalText(field);
        Optional<T> value = text.flatMap(reader);
        if (value.isEmpty()) {
            text.ifPresent(raw -> unread.put(field, raw));
        }
        return value.orElse(null);
    }

    /** A field as it came; empty if it did not. */
    String text(String field) throws ReplyFault {
        return fields.optionalText(field).orElse("");
    }

    RegistryCodes codes() throws ReplyFault {
        return RegistryCodes.of(fields);
    }

    Map<String, String> unread() {
        return Collections.unmodifiableMap(unread);
    }
}
