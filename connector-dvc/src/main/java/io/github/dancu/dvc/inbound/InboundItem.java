package io.github.dancu.dvc.inbound;

import io.github.dancu.citizen.Coded;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** One thing that was sent, or a part of it, being read: what cannot be read is noted by its name. Not thread-safe. */
final class InboundItem {
    private final JsonFields json;
    private final Map<String, String> fields;
    private final Map<String, String> envelope;
    private final String path;
    private final Map<String, String> unread;

    private InboundItem(
            JsonFields json,
            Map<String, String> fields,
            Map<String, String> envelope,
            String path,
            Map<String, String> unread) {
        this.json = json;
        this.fields = fields;
        this.envelope = envelope;
        this.path = path;
        this.unread = unread;
    }

    static InboundItem of(JsonFields json, Map<String, String> fields, Map<String, String> envelope) {
        return new InboundItem(json, fields, envelope, "", new LinkedHashMap<>());
    }

    /** Every field as it came. */
    Map<String, String> fields() {
        return fields;
    }

    /** What stood around the thing. */
    Map<String, String> envelope() {
        return envelope;
    }

    /** What stood around the thing under a name, in any case. */
    Optional<String> around(String name) {
        return envelope.entrySet().stream()
                .filter(field -> field.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What could not be read so far, by its name. */
    Map<String, String> unread() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(unread));
    }

    /** Whether nothing stands there: missing, null, blank, or a list or an object without content. */
    boolean isEmpty(String name) {
        int dot = name.indexOf('.');
        if (dot >= 0) {
            Optional<InboundItem> inner = part(name.substring(0, dot));
            return inner.isEmpty() || inner.get().isEmpty(name.substring(dot + 1));
        }
        String raw = RawFields.of(json, name).orElse("");
        return raw.isEmpty() || raw.equals("[]") || raw.equals("{}");
    }

    /** A field as it came; empty if nothing stands there, or what is no text. */
    Optional<String> text(String name) {
        try {
            return json.optionalText(name);
        } catch (ReplyFault noText) {
            note(name);
            return Optional.empty();
        }
    }

    /** A field that means something; empty if nothing stands there, or what cannot be read. */
    <T> Optional<T> read(String name, Function<String, Optional<T>> reader) {
        Optional<String> text = text(name);
        Optional<T> value = text.flatMap(reader);
        if (text.isPresent() && value.isEmpty()) {
            note(name);
        }
        return value;
    }

    /** A code; an empty one if nothing stands there. */
    <T> Coded<T> code(String name, Function<String, Coded<T>> reader) {
        return reader.apply(text(name).orElse(""));
    }

    /** Yes or no, as the portal and its variants write it: 1 and 0, True and False. */
    Optional<Boolean> flag(String name) {
        return read(name, InboundItem::flagIn);
    }

    Optional<LocalDateTime> time(String name) {
        return read(name, PortalTime::read);
    }

    /** A part that is one object, or a list of one; empty if nothing stands there, or something else. */
    Optional<InboundItem> part(String name) {
        List<JsonFields> objects = objects(name);
        if (objects.size() > 1) {
            note(name);
        }
        return objects.size() == 1 ? Optional.of(inner(objects.get(0), name)) : Optional.empty();
    }

    /** The parts of a list that can be read; if one of them cannot, the whole list is noted. */
    <T> List<T> parts(String name, Function<InboundItem, Optional<T>> reader) {
        List<T> parts = new ArrayList<>();
        for (InboundItem element : elements(name)) {
            Optional<T> part = tried(element, reader);
            part.ifPresentOrElse(parts::add, () -> note(name));
        }
        return List.copyOf(parts);
    }

    /** The objects of a list, or the one object; none if something else stands there. */
    List<InboundItem> elements(String name) {
        List<InboundItem> elements = new ArrayList<>();
        for (JsonFields object : objects(name)) {
            elements.add(inner(object, name + "[" + elements.size() + "]"));
        }
        return elements;
    }

    /** Notes that a field could not be read. */
    void note(String name) {
        // A list of a hundred thousand wrong parts is written as text once, not as often.
        if (!unread.containsKey(path + name)) {
            RawFields.of(json, name).ifPresent(text -> unread.put(path + name, text));
        }
    }

    @Override
    public String toString() {
        return "InboundItem[" + fields.size() + " fields]";
    }

    private List<JsonFields> objects(String name) {
        try {
            return json.oneOrMore(name);
        } catch (ReplyFault noObjects) {
            note(name);
            return List.of();
        }
    }

    private InboundItem inner(JsonFields object, String at) {
        return new InboundItem(object, Map.of(), envelope, path + at + ".", unread);
    }

    /** What a reader makes of a part; empty too if the model does not take it. */
    static <T> Optional<T> tried(InboundItem element, Function<InboundItem, Optional<T>> reader) {
        return taken(() -> reader.apply(element)).flatMap(part -> part);
    }

    /** What the model takes; empty if it refuses it. */
    static <T> Optional<T> taken(Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalArgumentException | IllegalStateException refused) {
            return Optional.empty();
        }
    }

    static Optional<Boolean> flagIn(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "1", "true" -> Optional.of(true);
            case "0", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
