package io.github.dancu.connect;

import io.github.dancu.reference.ReferenceTable;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of one system mean, row by row: the first that fits a reply says it. For connectors.
 *
 * <p>A table is CSV with the columns <i>code</i> ({@code *} for any), <i>message</i> (a regular expression to be found in the
 * reply's message, or nothing), <i>outcome</i>, <i>confidence</i> and <i>meaning</i>. Messages are compared in lower case, NFC,
 * with single blanks. Immutable and thread-safe.
 */
public final class OutcomeTable {
    private static final String ANY = "*";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final List<Rule> rules;
    private final Map<String, Outcome> own;

    private OutcomeTable(List<Rule> rules, Map<String, Outcome> own) {
        this.rules = List.copyOf(rules);
        this.own = Map.copyOf(own);
    }

    /**
     * Reads a table and closes it.
     *
     * @param name for the message, if the table is broken
     * @throws IllegalArgumentException if a row has an outcome that there is not
     * @throws NullPointerException if {@code table} is {@code null}: the jar lacks it
     */
    public static OutcomeTable read(String name, InputStream table) {
        return new OutcomeTable(ReferenceTable.read(name, Objects.requireNonNull(table, name), Rule::of), Map.of());
    }

    /**
     * This table with the user's word on one code: it stands instead of the rows of this code. Rows that look at the message of any
     * code still come first.
     *
     * @throws IllegalArgumentException if the code is blank or {@code *}
     */
    public OutcomeTable with(String code, Outcome outcome) {
        Map<String, Outcome> more = new HashMap<>(own);
        more.put(requireCode(code), Objects.requireNonNull(outcome, "outcome"));
        return new OutcomeTable(rules, more);
    }

    /**
     * The code without blanks around it, checked where it is set.
     *
     * @throws IllegalArgumentException if it is blank or {@code *}
     */
    public static String requireCode(String code) {
        String bare = code.strip();
        if (bare.isEmpty() || bare.equals(ANY)) {
            throw new IllegalArgumentException("a code is neither blank nor " + ANY);
        }
        return bare;
    }

    /** What a code means, with the message beside it; {@link Outcome#UNKNOWN} if no row fits. */
    public Outcome of(String code, String message) {
        String bare = code.strip();
        String text = comparable(message);
        @Nullable Outcome word = own.get(bare);
        for (Rule rule : rules) {
            if ((word == null || rule.looksAtAnyMessage()) && rule.fits(bare, text)) {
                return rule.outcome;
            }
        }
        return word == null ? Outcome.UNKNOWN : word;
    }

    /** A message as it is compared: in lower case, NFC, with single blanks. */
    public static String comparable(String message) {
        if (message.isEmpty()) {
            return message;
        }
        String composed = Normalizer.normalize(message, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private record Rule(String code, Pattern message, Outcome outcome) {
        static Rule of(ReferenceTable.Row row) {
            Pattern message = Pattern.compile(row.text("message"), Pattern.DOTALL);
            return new Rule(row.text("code"), message, Outcome.valueOf(row.text("outcome")));
        }

        boolean looksAtAnyMessage() {
            return code.equals(ANY) && !message.pattern().isEmpty();
        }

        boolean fits(String bare, String text) {
            return (code.equals(ANY) || code.equals(bare))
                    && message.matcher(text).find();
        }
    }
}
