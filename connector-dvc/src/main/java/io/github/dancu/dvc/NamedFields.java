package io.github.dancu.dvc;

import io.github.dancu.citizen.Personal;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is bound of something that is made known, under the names that the settings give its fields. Not thread-safe. */
@Personal
final class NamedFields extends AbstractMap<String, Object> {
    private final InformationSettings settings;
    private final Map<String, Object> fields = new TreeMap<>();

    NamedFields(InformationSettings settings) {
        this.settings = settings;
    }

    /** With one field more, unless there is nothing in it. */
    NamedFields with(PublicationField field, @Nullable Object value) {
        if (value != null) {
            fields.put(settings.name(field), value);
        }
        return this;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return Collections.unmodifiableSet(fields.entrySet());
    }

    @Override
    public String toString() {
        return "NamedFields[***]";
    }
}
