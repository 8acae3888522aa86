package io.github.dancu.bhxh.registry;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.NgspDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.LenientFields;
import io.github.dancu.connect.ReplyFault;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what the registry says of one person, and keeps what cannot be read. */
final class RegistryRecord {
    private final JsonFields all;
    private final LenientFields fields;

    RegistryRecord(JsonFields all) {
        this.all = all;
        this.fields = new LenientFields(all);
    }

    @Nullable
    PersonName name() throws ReplyFault {
        return read("hoTen", PersonName::tryParse);
    }

    /** The birth date as it came, which may be none. */
    @Nullable
    NgspDate birthDate() throws ReplyFault {
        Optional<String> date = fields.text("ngaySinh");
        String kind = text("loaiNgaySinh");
        return date.map(digits -> new NgspDate(digits, kind)).orElse(null);
    }

    @Nullable
    Coded<Gender> gender() throws ReplyFault {
        return fields.text("gioiTinh").map(GenderCode::read).orElse(null);
    }

    <T> @Nullable T read(String field, Function<String, Optional<T>> reader) throws ReplyFault {
        return fields.read(field, reader).orElse(null);
    }

    /** A field as it came; empty if it did not. */
    String text(String field) throws ReplyFault {
        return fields.text(field).orElse("");
    }

    RegistryCodes codes() throws ReplyFault {
        return RegistryCodes.of(all);
    }

    Map<String, String> unread() {
        return fields.unread();
    }
}
