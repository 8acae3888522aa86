package io.github.dancu.dvc.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits, codes and verdicts are refused where they are set. */
class InboundSettingsTest {
    private final InboundSettings settings = InboundSettings.ofDefaults();

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1023, 64 * 1024 * 1024 + 1})
    void a_largest_body_out_of_range_is_refused(int bytes) {
        assertThatThrownBy(() -> settings.withLargestBody(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("largestBody is 1 KiB to 64 MiB");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 100_001})
    void a_number_of_things_out_of_range_is_refused(int items) {
        assertThatThrownBy(() -> settings.withMostItems(items)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_refused_is_never_answered_as_done() {
        assertThatThrownBy(() -> settings.withRejectionCode(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_setting_leaves_the_others_as_they_are() {
        InboundAccess access = InboundAccess.of(() -> "khoa-mau");

        InboundSettings changed = settings.withAccess(access)
                .withDuplicateCode(0)
                .withRejectionCode(2)
                .withLargestBody(2048)
                .withMostItems(7);

        assertThat(changed.access()).isSameAs(access);
        assertThat(changed.duplicateCode()).isZero();
        assertThat(changed.rejectionCode()).isEqualTo(2);
        assertThat(changed.largestBody()).isEqualTo(2048);
        assertThat(changed.mostItems()).isEqualTo(7);
        assertThat(settings.access()).isNull();
        assertThat(settings.largestBody()).isEqualTo(4 * 1024 * 1024);
        assertThat(settings.mostItems()).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u0000"})
    void a_reason_that_is_none_is_refused(String reason) {
        assertThatThrownBy(() -> InboundVerdict.refused(reason)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> InboundVerdict.refused("a".repeat(501))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_states_of_payments_are_read_leniently() {
        assertThat(PaymentState.read(" 1 ").means(PaymentState.PAID)).isTrue();
        assertThat(PaymentState.read("0").means(PaymentState.NOT_PAID)).isTrue();
        assertThat(PaymentState.read("").meaning()).isEmpty();
        assertThat(PaymentState.PAID.code()).isEqualTo("1");
    }
}
