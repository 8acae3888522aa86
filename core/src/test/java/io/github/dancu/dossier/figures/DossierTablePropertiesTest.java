package io.github.dancu.dossier.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.ProcedureCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However the dossiers are split, the parts add up to the whole. */
class DossierTablePropertiesTest {
    private static final TableRules RULES = TableRules.of(
            Samples.SEPTEMBER,
            List.of(
                    ServiceGroup.of(
                            "Một",
                            "II.1.a",
                            List.of(
                                    line("Thường trú", Samples.RESIDENCE),
                                    ServiceLine.builder("Khai sinh")
                                            .procedures(Samples.BIRTH)
                                            .part("trực tuyến", dossier -> dossier.channel() == Channel.ONLINE)
                                            .build())),
                    ServiceGroup.of("Hai", "II.1.b", List.of(line("Chứng thực", Samples.COPY)))));

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tables_of_the_parts_add_up_to_that_of_the_whole(long seed) {
        Random random = new Random(seed);
        List<Dossier> dossiers = Samples.many(random, random.nextInt(400));
        List<List<Dossier>> parts = split(dossiers, 1 + random.nextInt(6), random);

        DossierTable whole = DossierTable.count(RULES, dossiers.stream());
        DossierTable sum = parts.stream()
                .map(part -> DossierTable.count(RULES, part.stream()))
                .reduce(DossierTable.count(RULES, Stream.empty()), DossierTable::plus);

        assertThat(sum).isEqualTo(whole);
        assertThat(sum.lines()).isEqualTo(whole.lines());
        assertThat(sum.unassigned()).isEqualTo(whole.unassigned());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neither_order_nor_threads_matter(long seed) {
        List<Dossier> dossiers = Samples.many(new Random(seed), 300);
        DossierTable whole = DossierTable.count(RULES, dossiers.stream());
        List<Dossier> shuffled = new ArrayList<>(dossiers);
        Collections.shuffle(shuffled, new Random(~seed));

        assertThat(DossierTable.count(RULES, shuffled.stream())).isEqualTo(whole);
        assertThat(DossierTable.count(RULES, dossiers.parallelStream())).isEqualTo(whole);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void wards_and_channels_each_add_up_to_the_whole(long seed) {
        DossierTable whole = DossierTable.count(RULES, Samples.many(new Random(seed), 300).stream());

        assertThat(whole.wards().stream().map(whole::ofWard).reduce(DossierTable::plus))
                .contains(whole);
        assertThat(Arrays.stream(Channel.values()).map(whole::ofChannel).reduce(DossierTable::plus))
                .contains(whole);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void indicators_of_the_parts_add_up_to_those_of_the_whole(long seed) {
        Random random = new Random(seed);
        List<Dossier> dossiers = Samples.many(random, 300);
        IndicatorRules rules = Indicators.rules()
                .complaints(dossier -> dossier.receivedAt().getHour() == 9)
                .build();

        ServiceIndicators whole = ServiceIndicators.count(rules, dossiers.stream());
        ServiceIndicators sum = split(dossiers, 4, random).stream()
                .map(part -> ServiceIndicators.count(rules, part.stream()))
                .reduce(ServiceIndicators.count(rules, Stream.empty()), ServiceIndicators::plus);

        assertThat(sum).isEqualTo(whole);
        assertThat(sum.all()).isEqualTo(whole.all());
        assertThat(sum.averageTimes()).isEqualTo(whole.averageTimes());
        assertThat(ServiceIndicators.count(rules, dossiers.parallelStream())).isEqualTo(whole);
    }

    private static List<List<Dossier>> split(List<Dossier> dossiers, int parts, Random random) {
        List<List<Dossier>> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(new ArrayList<>());
        }
        dossiers.forEach(dossier -> split.get(random.nextInt(parts)).add(dossier));
        return split;
    }

    private static ServiceLine line(String name, ProcedureCode procedure) {
        return ServiceLine.builder(name).procedures(procedure).build();
    }
}
