package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.text.Normalizer;

/** Names in old fonts, with lost letters, written wrongly, or of the other sex. For one thread. */
final class NamePlants {
    private static final int WORDS_THAT_TELL_A_FONT = 3;

    private final Dice dice;
    private final Telling telling;

    NamePlants(Dice dice, Telling telling) {
        this.dice = dice;
        this.telling = telling;
    }

    /** Whether one of the rows now has the fault. */
    boolean plant(RegisterFault fault, Home home) {
        Draft row = home.any(dice, candidate -> suits(fault, candidate));
        if (row == null) {
            return false;
        }
        String name = row.text(PersonField.NAME);
        switch (fault) {
            case NAME_IN_OLD_FONT -> oldFont(row, name);
            case NAME_LOST_LETTER -> {
                row.with(PersonField.NAME, withoutLetter(name));
                telling.of(row, "NAME_ENCODING", "LOST_LETTER", PersonField.NAME);
                telling.maybe(row, "NAME_FORM", PersonField.NAME);
            }
            case NAME_SPELLING -> {
                // Đ is one letter in both forms.
                String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
                boolean composed = !apart.equals(name) && dice.chance(0.5);
                row.with(PersonField.NAME, composed ? apart : name.replaceFirst(" ", "  "));
                telling.of(row, "NAME_FORM", "SPELLING", PersonField.NAME);
            }
            case NAME_WITH_DIGIT -> {
                row.with(PersonField.NAME, name + " " + dice.between(1, 9));
                telling.of(row, "NAME_FORM", "NO_NAME", PersonField.NAME);
            }
            case NAME_OF_OTHER_SEX -> {
                String middle = row.isFemale() ? NameDraws.MAN : NameDraws.WOMAN;
                row.with(
                        PersonField.NAME,
                        name.substring(0, name.indexOf(' ')) + " " + middle + name.substring(name.lastIndexOf(' ')));
                telling.of(row, "SEX_NAME_CONFLICT", "", PersonField.SEX);
            }
            default -> throw new IllegalArgumentException(fault + " is not about names");
        }
        return true;
    }

    private static boolean suits(RegisterFault fault, Draft row) {
        String name = row.text(PersonField.NAME);
        return switch (fault) {
            case NAME_IN_OLD_FONT -> row.group() == Group.KINH && wordsWithMarks(name) >= WORDS_THAT_TELL_A_FONT;
            case NAME_LOST_LETTER, NAME_SPELLING -> firstMark(name) > 0 && name.indexOf(' ') > 0;
            case NAME_OF_OTHER_SEX -> row.group() == Group.KINH && name.indexOf(' ') > 0;
            default -> true;
        };
    }

    private void oldFont(Draft row, String name) {
        OldFont font = dice.one(OldFont.ALL);
        row.with(PersonField.NAME, font.written(name));
        telling.of(row, "NAME_ENCODING", font.name(), PersonField.NAME);
        telling.maybe(row, "NAME_FORM", PersonField.NAME);
    }

    private String withoutLetter(String name) {
        int at = firstMark(name);
        return name.substring(0, at) + (dice.chance(0.5) ? '?' : '\uFFFD') + name.substring(at + 1);
    }

    /** The first letter with a mark that is neither the first of the name nor the last. */
    private static int firstMark(String name) {
        for (int i = 1; i < name.length() - 1; i++) {
            if (name.charAt(i) >= 0x80) {
                return i;
            }
        }
        return -1;
    }

    private static int wordsWithMarks(String name) {
        int words = 0;
        for (String word : name.split(" ", -1)) {
            words += word.chars().anyMatch(c -> c >= 0x80) ? 1 : 0;
        }
        return words;
    }
}
