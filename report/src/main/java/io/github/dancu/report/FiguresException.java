package io.github.dancu.report;

import java.util.List;
import java.util.Objects;

/**
 * A figures file (<i>tệp số liệu</i>) that cannot be read or is incomplete.
 *
 * <p>The message is one line that names the file and every wrong section and field, for example
 * {@code figures.json: dossiers[3].received is missing}. It never repeats a value of the file.
 */
public final class FiguresException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<String> problems;

    FiguresException(String file, List<String> problems) {
        super(file + ": " + summary(problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem that was found, in the order of the file; the message shows the first twenty. Empty after serialisation. */
    public List<String> problems() {
        return Objects.requireNonNullElse(problems, List.of());
    }

    private static String summary(List<String> problems) {
        String shown = String.join("; ", problems.subList(0, Math.min(SHOWN, problems.size())));
        return problems.size() <= SHOWN ? shown : shown + "; and " + (problems.size() - SHOWN) + " more";
    }
}
