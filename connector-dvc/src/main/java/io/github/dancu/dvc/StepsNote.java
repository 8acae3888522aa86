package io.github.dancu.dvc;

import io.github.dancu.dossier.DossierCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the journal says of the steps of a dossier.
 *
 * @param taken the marks of those that the portal has taken, in their order
 * @param underWay how many behind them may have been taken, too; none if that is sure
 * @param since since when that is in doubt; nothing if it is sure
 */
record StepsNote(
        Salt salt,
        List<String> taken,
        int underWay,
        @Nullable Instant since) {
    private static final int MARK = 8;
    private static final Pattern MARKS = Pattern.compile("[\\w-]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    StepsNote {
        taken = List.copyOf(taken);
    }

    /** It is sure that the portal has taken these and no more. */
    static StepsNote sure(Salt salt, List<String> taken) {
        return new StepsNote(salt, taken, 0, null);
    }

    /** The portal has taken these, and perhaps more: so many that were sent, or whatever somebody else sent. */
    static StepsNote inDoubt(Salt salt, List<String> taken, int underWay, Instant since) {
        return new StepsNote(salt, taken, underWay, since);
    }

    static String key(DossierCode code) {
        return "steps/" + code.toText();
    }

    /** The mark of a step as it is sent. */
    static String mark(Salt salt, byte[] step) {
        return salt.mark(step, MARK);
    }

    /** Empty if nobody can say what it means. */
    static Optional<StepsNote> tryParse(String text) {
        String[] parts = text.split(" ", -1);
        boolean sure = parts.length == 2;
        if (!sure
                && (parts.length != 4
                        || !NUMBER.matcher(parts[2]).matches()
                        || !SECONDS.matcher(parts[3]).matches())) {
            return Optional.empty();
        }
        if (parts[1].length() % MARK != 0 || !MARKS.matcher(parts[1]).matches()) {
            return Optional.empty();
        }
        return Salt.tryParse(parts[0])
                .map(salt -> sure
                        ? sure(salt, marks(parts[1]))
                        : inDoubt(
                                salt,
                                marks(parts[1]),
                                Integer.parseInt(parts[2]),
                                Instant.ofEpochSecond(Long.parseLong(parts[3]))));
    }

    /** The note that so many are sure, and no more. */
    StepsNote first(int count) {
        return sure(salt, taken.subList(0, count));
    }

    /** The same after it was seen that these are there: those behind them that were in doubt still are. */
    StepsNote settledUpTo(StepsNote seen) {
        int left = most() - seen.taken.size();
        return since == null || left <= 0 ? seen : inDoubt(seen.salt, seen.taken, left, since);
    }

    boolean isSure() {
        return since == null;
    }

    /** How many there are at the most. */
    int most() {
        return taken.size() + underWay;
    }

    String toText() {
        String sure = salt.text() + " " + String.join("", taken);
        return since == null ? sure : sure + " " + underWay + " " + since.getEpochSecond();
    }

    private static List<String> marks(String text) {
        List<String> marks = new ArrayList<>();
        for (int from = 0; from < text.length(); from += MARK) {
            marks.add(text.substring(from, from + MARK));
        }
        return marks;
    }
}
