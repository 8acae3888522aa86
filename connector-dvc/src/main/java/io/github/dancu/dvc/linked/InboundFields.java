package io.github.dancu.dvc.linked;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.LenientFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.dvc.linked.LinkedFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads fields of what came in without ever failing: what is missing or cannot be read is a finding. Not thread-safe. */
final class InboundFields {
    private final LenientFields fields;
    private final List<LinkedFinding> findings = new ArrayList<>();

    InboundFields(JsonFields all) {
        this.fields = new LenientFields(all);
    }

    /** A field whose absence is a finding. */
    <T> @Nullable T wanted(String name, Function<String, Optional<T>> reader) {
        if (text(name) == null) {
            note(name, Kind.MISSING);
            return null;
        }
        return read(name, reader);
    }

    <T> @Nullable T read(String name, Function<String, Optional<T>> reader) {
        int before = fields.unread().size();
        T value = null;
        try {
            value = fields.read(name, reader).orElse(null);
        } catch (ReplyFault noText) {
            fields.keep(name);
        }
        if (fields.unread().size() > before) {
            note(name, Kind.UNREADABLE);
        }
        return value;
    }

    /** A field as it came: empty text if it is no text, {@code null} if it is missing or blank. */
    @Nullable
    String text(String name) {
        try {
            return fields.text(name).orElse(null);
        } catch (ReplyFault noText) {
            return "";
        }
    }

    void note(String field, Kind kind) {
        findings.add(new LinkedFinding(field, kind));
    }

    Map<String, String> unread() {
        return fields.unread();
    }

    List<LinkedFinding> findings() {
        return List.copyOf(findings);
    }
}
