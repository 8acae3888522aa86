package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {
    private static final List<String> OF_A_LINE =
            List.of("received", "resolved", "returnedForSupplement", "breakdown/cấp mới", "breakdown/cấp lại");
    private static final List<String> OF_AN_INDICATOR =
            List.of("assigned", "done", "declaredNone", "referred", "remaining");
    private static final List<String> OF_CARDS = List.of(
            "cardDossiersCollected", "cardsIssuedByCity", "cardsIssuedByProvince", "cardsReceived", "cardsHandedOver");

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figures_that_hold_are_not_accused(long seed) {
        assertThat(Checks.of(ConsistentFigures.of(seed, false))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figures_that_hold_with_gaps_never_contradict_each_other(long seed) {
        assertThat(Checks.of(ConsistentFigures.of(seed, true)))
                .noneMatch(finding -> finding.kind() == FindingKind.CONTRADICTION);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_wrong_figure_is_always_found(long seed) {
        Random random = new Random(seed);
        JsonObject figures = ConsistentFigures.json(seed, false);
        List<String> pointers = pointers(figures).toList();
        String pointer = pointers.get(random.nextInt(pointers.size()));
        long right = ((JsonNumber) figures.getValue(pointer)).longValueExact();
        long wrong =
                right > 0 && random.nextBoolean() ? right - 1 - random.nextLong(right) : right + 1 + random.nextInt(50);

        JsonObject broken = Json.createPatchBuilder()
                .replace(pointer, Json.createValue(wrong))
                .build()
                .apply(figures);

        assertThat(Checks.of(ConsistentFigures.read(broken))).as(pointer).isNotEmpty();
    }

    private static Stream<String> pointers(JsonObject figures) {
        return Stream.of(
                        Stream.of("/dossiers/0/received", "/dossiers/0/resolved", "/dossiers/0/returnedForSupplement"),
                        IntStream.range(1, figures.getJsonArray("dossiers").size())
                                .boxed()
                                .flatMap(i -> OF_A_LINE.stream().map(field -> "/dossiers/" + i + "/" + field)),
                        OF_CARDS.stream().map(field -> "/identity/" + field),
                        IntStream.range(0, figures.getJsonArray("indicators").size())
                                .boxed()
                                .flatMap(i -> OF_AN_INDICATOR.stream().map(field -> "/indicators/" + i + "/" + field)))
                .flatMap(pointers -> pointers);
    }
}
