package io.github.dancu.connect;

import io.github.dancu.reference.ReferenceTable;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

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

    private OutcomeTable(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads a table and closes it.
     *
     * @param name for the message, if the table is broken
     * @throws IllegalArgumentException if a row has an outcome that there is not
     * @throws NullPointerException if {@code table} is {@code null}: the jar lacks it
     */
    public static OutcomeTable read(String name, InputStream table) {
        return new OutcomeTable(ReferenceTable.read(name, Objects.requireNonNull(table, name), Rule::of));
    }

    /** This table with another row before all others. */
    public OutcomeTable with(String code, Outcome outcome) {
        List<Rule> more = new ArrayList<>();
        more.add(new Rule(code.strip(), Pattern.compile(""), Objects.requireNonNull(outcome, "outcome")));
        more.addAll(rules);
        return new OutcomeTable(more);
    }

    /** What a code means, with the message beside it; {@link Outcome#UNKNOWN} if no row fits. */
    public Outcome of(String code, String message) {
        String bare = code.strip();
        String text = comparable(message);
        for (Rule rule : rules) {
            if (rule.fits(bare, text)) {
                return rule.outcome;
            }
        }
        return Outcome.UNKNOWN;
    }

    private static String comparable(String message) {
        String composed = Normalizer.normalize(message, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private record Rule(String code, Pattern message, Outcome outcome) {
        static Rule of(ReferenceTable.Row row) {
            return new Rule(
                    row.text("code"), Pattern.compile(row.text("message")), Outcome.valueOf(row.text("outcome")));
        }

        boolean fits(String bare, String text) {
            return (code.equals(ANY) || code.equals(bare))
                    && message.matcher(text).find();
        }
    }
}
