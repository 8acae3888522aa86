package io.github.dancu.benchmarks.canary;

import io.github.dancu.connect.ConnectionSettings;
import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One of the systems, whose every text is a canary.
 *
 * @param loginPath how the path of a login ends
 * @param login the sound reply to it; empty where nobody logs in
 * @param client makes a client of it
 * @param end closes it
 * @param questions each of its operations
 * @param values what callers hold: full models, and what they make of wrong input
 */
record TestedSystem<C>(
        String name,
        String loginPath,
        String login,
        BiFunction<URI, ConnectionSettings, C> client,
        Consumer<C> end,
        List<Question<C>> questions,
        List<Value> values) {
    /**
     * One operation.
     *
     * @param reply the sound reply to it
     * @param afterBrokenLogins whether it is called after broken logins, too: not where others of the same login are
     */
    record Question<C>(String name, String reply, Function<C, Object> call, boolean afterBrokenLogins) {
        Question(String name, String reply, Function<C, Object> call) {
            this(name, reply, call, true);
        }

        Question<C> withoutBrokenLogins() {
            return new Question<>(name, reply, call, false);
        }
    }

    /** Something that is made without a call, or refused while it is made. */
    record Value(String name, Making making) {}

    /** Makes a value. */
    interface Making {
        Object make();
    }
}
