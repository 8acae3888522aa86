package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.Coded;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SmallCodesTest {
    private static final Map<String, Function<String, Coded<?>>> READERS = Map.ofEntries(
            Map.entry("Channel", Channel::read),
            Map.entry("ResultDelivery", ResultDelivery::read),
            Map.entry("OwnerKind", OwnerKind::read),
            Map.entry("SubmissionPlace", SubmissionPlace::read),
            Map.entry("FeeMoment", FeeMoment::read),
            Map.entry("Reuse", Reuse::read),
            Map.entry("OnlinePayment", OnlinePayment::read),
            Map.entry("CopyKind", CopyKind::read),
            Map.entry("LinkedDatabase", LinkedDatabase::read),
            Map.entry("DossierStatus", DossierStatus::read));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lists")
    void each_code_of_the_portal_is_one_value(String list, String codes, List<? extends Enum<?>> values) {
        List<Coded<?>> read = Stream.of(codes.split(" ", -1))
                .<Coded<?>>map(code -> read(list, code))
                .toList();

        assertThat(read.stream().map(code -> code.meaning().orElseThrow()).toList())
                .isEqualTo(values);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("Channel", "1 2 3", List.of(Channel.values())),
                Arguments.of("ResultDelivery", "0 1", List.of(ResultDelivery.values())),
                Arguments.of("OwnerKind", "1 2 3 4", List.of(OwnerKind.values())),
                Arguments.of("SubmissionPlace", "1 2", List.of(SubmissionPlace.values())),
                Arguments.of("FeeMoment", "1 2 4", List.of(FeeMoment.values())),
                Arguments.of("Reuse", "0 1 2", List.of(Reuse.values())),
                Arguments.of("OnlinePayment", "0 1 2 3", List.of(OnlinePayment.values())),
                Arguments.of("CopyKind", "0 1 2", List.of(CopyKind.values())),
                Arguments.of("LinkedDatabase", "1", List.of(LinkedDatabase.values())),
                Arguments.of("DossierStatus", "1 2 3 4 5 6 7 8 9 10", List.of(DossierStatus.values())));
    }

    @ParameterizedTest
    @MethodSource("names")
    void any_other_code_is_kept_as_it_came(String list) {
        for (String raw : List.of("", " ", "99", "-1", "01", "1.0", " 77\u00A0", "\u0661", "\uD800")) {
            assertThat(read(list, raw)).isEqualTo(Coded.unknown(raw));
        }
    }

    static Stream<String> names() {
        return READERS.keySet().stream().sorted();
    }

    @Test
    void blanks_around_a_code_are_ignored_and_kept() {
        assertThat(FeeMoment.read(" 4 ")).isEqualTo(Coded.known(" 4 ", FeeMoment.AT_RETURN));
        assertThat(FeeMoment.read("3")).isEqualTo(Coded.unknown("3"));
        assertThat(DossierStatus.read("\t10")).isEqualTo(Coded.known("\t10", DossierStatus.RESULT_RETURNED));
    }

    @Test
    void a_status_has_its_number_as_its_code() {
        assertThat(DossierStatus.RESULT_RETURNED.coded()).isEqualTo(Coded.known("10", DossierStatus.RESULT_RETURNED));
    }

    private static Coded<?> read(String list, String raw) {
        return Objects.requireNonNull(READERS.get(list)).apply(raw);
    }
}
