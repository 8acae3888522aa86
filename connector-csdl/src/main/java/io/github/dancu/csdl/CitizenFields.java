package io.github.dancu.csdl;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CodeList;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.XmlElement;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of one element; a text that cannot be read is kept with the citizen, under its path. */
@Personal
record CitizenFields(XmlElement element, String path, Citizen.Builder citizen) {
    Optional<CitizenFields> child(String name) {
        return element.child(name).map(child -> new CitizenFields(child, path + name + ".", citizen));
    }

    Optional<String> text(String name) {
        return element.childText(name);
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
            citizen.unread(path + name, text);
        }
        return value;
    }

    /** In practice the whole name sits in {@code Ten}. */
    Optional<PersonName> name() {
        return element.child("HoVaTen")
                .map(name -> name.children().isEmpty()
                        ? name.text()
                        : Stream.of("Ho", "ChuDem", "Ten")
                                .flatMap(part -> name.childText(part).stream())
                                .collect(Collectors.joining(" ")))
                .filter(name -> !name.isBlank())
                .flatMap(name -> read("HoVaTen", name, PersonName::tryParse));
    }

    @Override
    public String toString() {
        return "CitizenFields[" + path + element.name() + "]";
    }
}
