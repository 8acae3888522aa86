package io.github.dancu.benchmarks.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Whatever is planted is found. */
class SpyTest {
    private final Canaries canaries = new Canaries();
    private final String canary = canaries.text();
    private final Spy spy = new Spy();

    @AfterEach
    void end() {
        spy.close();
    }

    @Test
    void in_the_message_of_a_log() {
        LoggerFactory.getLogger("io.github.dancu").trace("about {}", canary);

        assertFound("log");
    }

    @Test
    void in_the_context_of_a_log() {
        try (MDC.MDCCloseable context = MDC.putCloseable("about", canary)) {
            LoggerFactory.getLogger("io.github.dancu").trace("{}", context.getClass());
        }

        assertFound("log");
    }

    @Test
    void in_the_cause_of_what_is_logged() {
        LoggerFactory.getLogger("okhttp3").debug("", new IllegalStateException(new IllegalArgumentException(canary)));

        assertFound("log");
    }

    @Test
    void in_the_log_of_the_jdk() {
        java.util.logging.Logger.getLogger("okhttp3.internal").log(Level.FINEST, "about {0}", canary);

        assertFound("java.util.logging");
    }

    @Test
    void on_the_standard_streams() {
        System.err.println(canary);

        assertFound("standard streams");
    }

    @Test
    void in_a_suppressed_exception() {
        IllegalStateException failure = new IllegalStateException("outside");
        failure.addSuppressed(new IllegalArgumentException(canary));
        spy.hearFailure(failure);

        assertFound("exception");
    }

    @Test
    void in_the_name_of_a_thread() {
        String before = Thread.currentThread().getName();
        Thread.currentThread().setName("call for " + canary);
        try {
            spy.hearThreads();
        } finally {
            Thread.currentThread().setName(before);
        }

        assertFound("thread name");
    }

    @Test
    void in_whatever_case_and_form() {
        spy.hear("log", canary.toUpperCase(Locale.ROOT));

        assertFound("log");
    }

    /** A build failed because an attempt took 3.00003 ms. */
    @Test
    void but_a_time_a_hash_and_an_id_that_hold_the_digits_by_chance_are_not() {
        String digits = canaries.number("0030", 12).substring(0, 8);
        spy.hear("listener event", "Attempted[took=PT0." + digits + "1S]");
        spy.hear("audit event", "AuditEvent[at=2026-11-26T03:12:16.1" + digits + "Z]");
        spy.hear("audit file", "\"hash\":\"" + digits + "a".repeat(56) + "\"");
        spy.hear("log", digits + "-aaaa-bbbb-cccc-ddddeeeeffff");
        assertThat(spy.leaks("by chance", canaries)).isEqualTo(List.of());

        spy.hear("log", digits);
        assertThat(spy.leaks("planted", canaries)).hasSize(1);
    }

    private void assertFound(String place) {
        assertThat(spy.leaks("planted", canaries)).contains(new Leak("planted", place, "text 1"));
        assertThat(spy.leaks("later", canaries)).isEqualTo(List.of());
    }
}
