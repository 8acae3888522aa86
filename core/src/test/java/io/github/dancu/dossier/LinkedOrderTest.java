package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.contract.SeededTest;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedOrderTest {
    private static final LinkedOrder ORDER = LinkedOrder.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 3 7 4 5",
                "1 1 3 3 7 7 4 4 5 5",
                "1 2 1 3 7 4 5",
                "1 2 3 7 4 5",
                "1 3 2 7 4 5",
                "1 3 7 2 7 4 5",
                "1 3 7 2 2 4 5",
                "1 6",
                "1 3 6 6",
                "1 3 7 2 6"
            })
    void the_required_order_with_supplements_and_a_refusal_is_in_order(String history) {
        assertThat(ORDER.check(history(history))).isEmpty();
    }

    @Test
    void nothing_has_happened_and_nothing_is_odd() {
        assertThat(ORDER.check(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3 7 4 5, 0 WRONG_START",
        "2 1 3, 0 WRONG_START",
        "6, 0 WRONG_START",
        "1 7 4 5, 1 STEP_SKIPPED",
        "1 3 4 5, 2 STEP_SKIPPED",
        "1 5, 1 STEP_SKIPPED",
        "1 2 7, 2 STEP_SKIPPED",
        "1 3 7 3 7 4, 3 STEP_BACK",
        "1 3 7 4 2 5, 4 AFTER_REGISTRATION",
        "1 3 7 4 6, 4 AFTER_REGISTRATION",
        "1 3 7 4 5 4, 5 AFTER_END",
        "1 3 7 4 5 2, 5 AFTER_END",
        "1 6 3, 2 AFTER_END",
        "1 6 3 7 4 5, 2 AFTER_END",
        "1 99 3, 1 UNKNOWN_STATUS"
    })
    void what_is_out_of_order_is_a_warning_at_its_place(String history, String warning) {
        List<LinkedOrderWarning> warnings = ORDER.check(history(history));

        assertThat(warnings)
                .extracting(found -> found.position() + " " + found.kind())
                .containsExactly(warning);
        assertThat(warnings.get(0).status())
                .isEqualTo(history(history).get(warnings.get(0).position()));
    }

    @Test
    void a_warning_prints_no_code() {
        assertThat(ORDER.check(history("CANARY42")))
                .hasToString("[LinkedOrderWarning[position=0, kind=UNKNOWN_STATUS, status=Coded[unknown]]]");
    }

    @Test
    void several_things_may_be_odd() {
        assertThat(ORDER.check(history("7 99 5 1")))
                .extracting(LinkedOrderWarning::kind)
                .containsExactly(
                        LinkedOrderWarning.Kind.WRONG_START,
                        LinkedOrderWarning.Kind.UNKNOWN_STATUS,
                        LinkedOrderWarning.Kind.STEP_SKIPPED,
                        LinkedOrderWarning.Kind.AFTER_END);
    }

    @Test
    void another_order_is_a_setting() {
        LinkedOrder shorter = LinkedOrder.of(List.of(LinkedStatus.RECEIVED, LinkedStatus.SENT_TO_JUSTICE));

        assertThat(shorter.check(history("1 2 7"))).isEmpty();
        assertThat(shorter.check(history("1 7 2")))
                .extracting(LinkedOrderWarning::kind)
                .containsExactly(LinkedOrderWarning.Kind.AFTER_END);
        assertThat(shorter.steps()).containsExactly(LinkedStatus.RECEIVED, LinkedStatus.SENT_TO_JUSTICE);
    }

    @Test
    void a_status_outside_another_order_is_told_from_a_supplement() {
        LinkedOrder withoutAcceptance = LinkedOrder.of(List.of(
                LinkedStatus.RECEIVED,
                LinkedStatus.SENT_TO_JUSTICE,
                LinkedStatus.REGISTERED,
                LinkedStatus.RESULT_RETURNED));

        assertThat(withoutAcceptance.check(history("1 3 7 4 5")))
                .extracting(LinkedOrderWarning::kind)
                .containsExactly(LinkedOrderWarning.Kind.NOT_IN_ORDER);
    }

    @Test
    void an_order_without_statuses_with_one_twice_or_with_a_detour_is_refused() {
        for (List<LinkedStatus> steps : List.of(
                List.<LinkedStatus>of(),
                List.of(LinkedStatus.RECEIVED, LinkedStatus.RECEIVED),
                List.of(LinkedStatus.RECEIVED, LinkedStatus.SUPPLEMENT_REQUESTED),
                List.of(LinkedStatus.REFUSED))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LinkedOrder.of(steps))
                    .withMessage("an order has at least one status, each once, and neither supplement nor refusal");
        }
    }

    @SeededTest
    void any_history_has_at_most_one_warning_a_status_and_never_throws(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 200; i++) {
            List<Coded<LinkedStatus>> history = Stream.generate(
                            () -> LinkedStatus.read(Integer.toString(random.nextInt(9))))
                    .limit(random.nextInt(12))
                    .toList();

            assertThat(ORDER.check(history))
                    .extracting(LinkedOrderWarning::position)
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }

    private static List<Coded<LinkedStatus>> history(String codes) {
        return Arrays.stream(codes.split(" ", -1)).map(LinkedStatus::read).toList();
    }
}
