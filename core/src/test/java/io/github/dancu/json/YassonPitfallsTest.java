package io.github.dancu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dancu.citizen.CardQr;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.IdentityQr;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.connect.WireRequest;
import jakarta.json.Json;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbDateFormat;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.io.IOException;
import java.net.URL;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Yasson 3.0 makes of codes, dates and cards by itself, and what the forms of the model make of them. A new version that
 * behaves otherwise fails here.
 */
class YassonPitfallsTest {
    private static final Jsonb YASSON = JsonbBuilder.create();
    private static final Jsonb OURS = JsonbBuilder.create(ModelJson.config());
    private static final String ID = "003099000001";

    public enum Kind {
        OLD
    }

    /** A code that says itself how it is read: as the same whatever it is. */
    @JsonbTypeAdapter(AnyLevel.class)
    public enum Level {
        ANY
    }

    public static final class AnyLevel implements JsonbAdapter<Level, String> {
        @Override
        public String adaptToJson(Level level) {
            return level.name();
        }

        @Override
        public Level adaptFromJson(String text) {
            return Level.ANY;
        }
    }

    public record Kinds(Kind kind) {}

    public record Levels(Level one, List<Level> many) {}

    public record NamedLevels(Map<String, Level> named) {}

    public record PerhapsLevel(Optional<Level> maybe) {}

    public record Birth(@JsonbDateFormat("dd/MM/yyyy") LocalDate day) {}

    public record Ids(CitizenId one, List<CitizenId> many, Map<String, CitizenId> named, Optional<CitizenId> maybe) {}

    public record Person(
            @Nullable Coded<Gender> gender,
            @Nullable PartialDate birthDate,
            @Nullable CardQr card) {}

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(strings = {"NEW", ""})
    void a_constant_that_it_does_not_know_fails_the_whole_document_and_our_codes_keep_it(String code) {
        assertThatThrownBy(() -> YASSON.fromJson("{\"kind\":\"" + code + "\"}", Kinds.class))
                .isInstanceOf(JsonbException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);

        assertThat(OURS.fromJson("{\"gender\":{\"code\":\"" + code + "\"}}", Person.class))
                .isEqualTo(new Person(Coded.unknown(code), null, null));
    }

    @Test
    void an_adapter_named_on_an_enum_is_not_used_in_maps_and_optionals_and_our_forms_are() {
        assertThat(YASSON.fromJson("{\"one\":\"x\",\"many\":[\"x\"]}", Levels.class))
                .isEqualTo(new Levels(Level.ANY, List.of(Level.ANY)));
        assertThatThrownBy(() -> YASSON.fromJson("{\"named\":{\"a\":\"x\"}}", NamedLevels.class))
                .isInstanceOf(JsonbException.class);
        assertThatThrownBy(() -> YASSON.fromJson("{\"maybe\":\"x\"}", PerhapsLevel.class))
                .isInstanceOf(JsonbException.class);

        CitizenId id = CitizenId.of(ID);
        Ids ids = new Ids(id, List.of(id), Map.of("a", id), Optional.of(id));
        assertThat(OURS.fromJson(OURS.toJson(ids), Ids.class)).isEqualTo(ids);
    }

    @Test
    void its_dates_are_whole_and_in_one_form_and_ours_may_be_a_year() {
        Birth birth = new Birth(LocalDate.of(1952, 2, 5));
        assertThat(YASSON.toJson(birth)).isEqualTo("{\"day\":\"05/02/1952\"}");
        assertThat(YASSON.fromJson("{\"day\":\"05/02/1952\"}", Birth.class)).isEqualTo(birth);
        for (String other : List.of("1952", "02/1952", "", "1952-02-05", "1952-02-05T00:00:00+07:00")) {
            assertThatThrownBy(() -> YASSON.fromJson("{\"day\":\"" + other + "\"}", Birth.class))
                    .isInstanceOf(JsonbException.class);
        }

        for (String written : List.of("1952", "02/1952", "05/02/1952")) {
            Person person = new Person(null, PartialDate.tryParse(written).orElseThrow(), null);
            assertThat(OURS.toJson(person)).isEqualTo("{\"birthDate\":\"" + written + "\"}");
            assertThat(OURS.fromJson(OURS.toJson(person), Person.class)).isEqualTo(person);
        }
    }

    @Test
    void its_messages_repeat_what_it_cannot_read_and_ours_do_not() {
        String text = "{'day':'CANARY','kind':'CANARY','birthDate':'CANARY'}"
                .replace('\'', '"')
                .replace("CANARY", ID);

        assertThatThrownBy(() -> YASSON.fromJson(text, Birth.class)).hasMessageContaining(ID);
        assertThatThrownBy(() -> YASSON.fromJson(text, Kinds.class)).hasMessageContaining(ID);

        Throwable thrown = catchThrowable(() -> OURS.fromJson(text, Person.class));
        assertThat(thrown).isInstanceOf(JsonbException.class);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            assertThat(cause).hasMessageNotContaining(ID);
        }
    }

    @Test
    void one_of_several_kinds_of_card_is_read_in_a_record_because_it_is_one_text() {
        Person person = new Person(null, null, IdentityQr.of(ID + "||Nguyễn Văn Mẫu|01021999|Nam||15082021"));

        assertThat(OURS.fromJson(OURS.toJson(person), Person.class)).isEqualTo(person);
    }

    /** A search of all jars takes longer than the reading of a whole document. */
    @Test
    void the_provider_is_searched_for_at_each_use_and_ours_was_found_once() {
        assertThat(JsonbBuilder.create()).isNotSameAs(JsonbBuilder.create());
        assertThat(searchesOf(JsonbBuilder::create)).isPositive();
        assertThat(searchesOf(() -> Json.createValue("a"))).isPositive();

        Ids ids = new Ids(CitizenId.of(ID), List.of(), Map.of(), Optional.empty());
        Person person = new Person(Coded.known("1", Gender.MALE), PartialDate.ofYear(1952), null);
        Runnable writing = () -> {
            WireRequest.jsonBytes(new Birth(LocalDate.EPOCH));
            OURS.toJson(ids);
            OURS.fromJson(OURS.toJson(person), Person.class);
        };
        writing.run();
        assertThat(searchesOf(writing)).isZero();
    }

    private static int searchesOf(Runnable work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        CountingLoader counting = new CountingLoader(before);
        thread.setContextClassLoader(counting);
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
        return counting.searches;
    }

    private static final class CountingLoader extends ClassLoader {
        private int searches;

        CountingLoader(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            searches += name.startsWith("META-INF/services/jakarta.json") ? 1 : 0;
            return super.getResources(name);
        }
    }
}
