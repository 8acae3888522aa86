package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PortalIntakeTest {
    private static final List<JsonObject> ONE = List.of(JsonObject.EMPTY_JSON_OBJECT);

    private final PortalIntake intake = new PortalIntake();

    /** Between a check and its effect nobody else may check: two equal dossiers would both be new. */
    @Test
    @Timeout(60)
    void a_write_is_not_looked_at_before_the_one_under_way_has_taken_effect() throws Exception {
        AtomicBoolean looked = new AtomicBoolean();
        Thread second = new Thread(() -> intake.take(
                ONE,
                item -> {
                    looked.set(true);
                    return Optional.empty();
                },
                item -> {}));

        intake.take(ONE, item -> Optional.empty(), item -> {
            second.start();
            while (second.getState() != Thread.State.BLOCKED && !looked.get()) {
                Thread.onSpinWait();
            }
            assertThat(looked).isFalse();
        });

        second.join();
        assertThat(looked).isTrue();
    }
}
