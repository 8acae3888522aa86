package io.github.dancu.dvc;

import io.github.dancu.dossier.DossierCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the journal says of the steps of a dossier.
 *
 * @param taken how many the portal has taken
 * @param underWay how many behind them were being sent, and may have been taken
 */
record StepsNote(int taken, int underWay) {
    static final int MOST = 999_999;
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,6})(?:\\?([0-9]{1,6}))?");

    static String key(DossierCode code) {
        return "steps/" + code.toText();
    }

    static StepsNote taken(int count) {
        return new StepsNote(count, 0);
    }

    /** Empty if nobody can say what it means. */
    static Optional<StepsNote> tryParse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String underWay = parts.group(2);
        return Optional.of(
                new StepsNote(Integer.parseInt(parts.group(1)), underWay == null ? 0 : Integer.parseInt(underWay)));
    }

    boolean isSure() {
        return underWay == 0;
    }

    String toText() {
        return isSure() ? Integer.toString(taken) : taken + "?" + underWay;
    }
}
