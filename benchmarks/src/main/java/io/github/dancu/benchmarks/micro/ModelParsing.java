package io.github.dancu.benchmarks.micro;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.IdentityQr;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.place.AdministrativeUnits;
import io.github.dancu.place.Ward;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What reading a personal number, a card, a name and a ward code costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class ModelParsing {
    private static final int SAMPLES = 1000;
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

    private record OneReference(String text) {}

    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Võ", "Thạch"};
    private static final String[] MIDDLE = {"Văn", "Thị", "Hữu", "Ngọc", "Đình", "Thị Thúy", "Quốc", "Mỹ"};
    private static final String[] GIVEN = {"Mẫu", "Hòa", "Đức", "Thủy", "Ảnh", "Quý", "Như", "Phượng"};

    private final String[] numbers = new String[SAMPLES];
    private final String[] cards = new String[SAMPLES];
    private final String[] names = new String[SAMPLES];
    private final PersonName[] persons = new PersonName[SAMPLES];
    private final String[] codes = new String[SAMPLES];
    private final AdministrativeUnits units = AdministrativeUnits.vietnam();
    private final Map<String, Ward> wards = new HashMap<>();

    /** Invents the samples, the same in every run. */
    public ModelParsing() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < SAMPLES; i++) {
            numbers[i] = "003" + (100_000_000 + random.nextInt(900_000_000));
            String name = String.join(" ", List.of(pick(random, FAMILY), pick(random, MIDDLE), pick(random, GIVEN)));
            cards[i] = numbers[i] + "|000000001|" + name + "|01021999|Nam|1 Đường Mẫu, Phường Mẫu, Rạch Giá|15082021";
            names[i] = Normalizer.normalize(name, i % 2 == 0 ? Normalizer.Form.NFC : Normalizer.Form.NFD);
            persons[i] = PersonName.of(names[i]);
        }
        units.wardsOn(TODAY).forEach(ward -> wards.put(ward.code(), ward));
        List<String> known = List.copyOf(wards.keySet());
        for (int i = 0; i < SAMPLES; i++) {
            // Copies, as codes come from records and forms: the very text in the map would be found without comparing
            // it.
            codes[i] = String.valueOf(known.get(random.nextInt(known.size())).toCharArray());
        }
    }

    private static String pick(SplittableRandom random, String[] texts) {
        return texts[random.nextInt(texts.length)];
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    public void parseLong(Blackhole sink) {
        for (String number : numbers) {
            sink.consume(Long.parseLong(number));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    @Yardstick(
            name = "citizen: CitizenId.of / Long.parseLong",
            method = "parseLong",
            allocation = "recordOfOneReference")
    public void citizen(Blackhole sink) {
        for (String number : numbers) {
            sink.consume(CitizenId.of(number));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    public void recordOfOneReference(Blackhole sink) {
        for (String number : numbers) {
            sink.consume(new OneReference(number));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    public void split(Blackhole sink) {
        for (String card : cards) {
            sink.consume(card.split("\\|", -1));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    @Yardstick(name = "qr: IdentityQr.of / String.split", method = "split")
    public void qr(Blackhole sink) {
        for (String card : cards) {
            sink.consume(IdentityQr.of(card));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    public void normalize(Blackhole sink) {
        for (String name : names) {
            sink.consume(Normalizer.normalize(name, Normalizer.Form.NFC));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    @Yardstick(name = "name: PersonName.key / Normalizer NFC", method = "normalize")
    public void name(Blackhole sink) {
        for (PersonName person : persons) {
            sink.consume(person.key());
        }
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    public void hashMap(Blackhole sink) {
        for (String code : codes) {
            sink.consume(wards.get(code));
        }
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLES)
    @Yardstick(name = "unit: AdministrativeUnits.ward / HashMap.get", method = "hashMap")
    public void unit(Blackhole sink) {
        for (String code : codes) {
            sink.consume(units.ward(code, TODAY));
        }
    }
}
