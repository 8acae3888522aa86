package io.github.dancu.csdl;

import io.github.dancu.citizen.CodeList;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.XmlElement;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of one element; a text that cannot be read is handed to {@code unread}, with its path.
 *
 * @param hidden the fields that are as if they were not there
 */
@Personal
record CitizenFields(XmlElement element, String path, Set<String> hidden, BiConsumer<String, String> unread) {
    Optional<CitizenFields> child(String name) {
        return visible(name).map(child -> new CitizenFields(child, path + name + ".", Set.of(), unread));
    }

    Optional<String> text(String name) {
        return hidden.contains(name) ? Optional.empty() : element.childText(name);
    }

    <T> Optional<Coded<T>> code(String name, CodeList<T> list) {
        return text(name).map(list::read);
    }

    <T> Optional<T> value(String name, Function<String, Optional<T>> reader) {
        return text(name).flatMap(text -> read(name, text, reader));
    }

    <T> Optional<T> read(String name, String text, Function<String, Optional<T>> reader) {
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            unread.accept(path + name, text);
        }
        return value;
    }

    /** In practice the whole name sits in {@code Ten}. */
    Optional<PersonName> name() {
        return visible("HoVaTen")
                .map(name -> name.children().isEmpty()
                        ? name.text()
                        : Stream.of("Ho", "ChuDem", "Ten")
                                .flatMap(part -> name.childText(part).stream())
                                .collect(Collectors.joining(" ")))
                .filter(name -> !name.isBlank())
                .flatMap(name -> read("HoVaTen", name, PersonName::tryParse));
    }

    Optional<PartialDate> birthDate() {
        CitizenFields parts = child("NgayThangNamSinh").orElse(null);
        if (parts == null) {
            return Optional.empty();
        }
        Optional<PartialDate> whole =
                parts.text("NgayThangNam").flatMap(text -> read("NgayThangNamSinh", text, PartialDate::tryParse));
        Optional<PartialDate> year = parts.value(
                "Nam",
                text -> PartialDate.tryParse(text)
                        .filter(stated -> whole.map(stated::couldBe).orElse(true)));
        return whole.or(() -> year);
    }

    private Optional<XmlElement> visible(String name) {
        return hidden.contains(name) ? Optional.empty() : element.child(name);
    }

    @Override
    public String toString() {
        return "CitizenFields[" + path + element.name() + "]";
    }
}
