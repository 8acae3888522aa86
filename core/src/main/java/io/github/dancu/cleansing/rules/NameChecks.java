package io.github.dancu.cleansing.rules;

import io.github.dancu.citizen.EncodingProposal;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.LegacyText;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import io.github.dancu.cleansing.register.Spelling;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names: their letters, their form, and what they hint at. */
final class NameChecks {
    private static final PersonField[] NAMES = {PersonField.NAME, PersonField.FATHER, PersonField.MOTHER};
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final long KINH = Spelling.LETTERS.fingerprint("Kinh");
    private static final long CODE_OF_KINH = Spelling.LETTERS.fingerprint("01");
    private static final char REPLACEMENT = '\uFFFD';

    private NameChecks() {}

    /** Names that were written in an old font, or have lost a letter. */
    static void encoding(PersonRow row, Remarks remarks) {
        for (PersonField field : NAMES) {
            if (!row.mayBeBrokenName(field)) {
                continue;
            }
            String text = row.text(field);
            Optional<EncodingProposal> proposal = LegacyText.inspect(text);
            if (proposal.isPresent()) {
                String encoding = proposal.get().encoding().name();
                remarks.about(field, encoding, new Proposal(proposal.get().text(), "LegacyText: " + encoding));
            } else if (text.indexOf(REPLACEMENT) >= 0 || hasQuestionMarkInside(text)) {
                remarks.about(field, "LOST_LETTER");
            }
        }
    }

    /** Names that are none, and names in composed letters or with more than the one blank between two syllables. */
    static void form(PersonRow row, Remarks remarks) {
        for (PersonField field : NAMES) {
            if (!row.has(field) || row.isWellWrittenName(field)) {
                continue;
            }
            String text = row.text(field);
            String written = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                    .replaceAll(" ");
            if (PersonName.tryParse(text).isEmpty() || !isOfLetters(text)) {
                remarks.about(field, "NO_NAME");
            } else if (!written.equals(text)) {
                remarks.about(field, "SPELLING", new Proposal(written, "Unicode NFC"));
            }
        }
    }

    /** A man with <i>Thị</i> or a woman with <i>Văn</i>: a hint among Kinh, and nothing among others. */
    static void sexConflict(PersonRow row, Remarks remarks) {
        Optional<Gender> byName = row.genderByName();
        Optional<Gender> stated = row.gender();
        if (byName.isPresent() && stated.isPresent() && !byName.equals(stated) && isPerhapsKinh(row)) {
            remarks.about(PersonField.SEX);
        }
    }

    private static boolean isPerhapsKinh(PersonRow row) {
        long group = row.fingerprint(PersonField.ETHNIC_GROUP, Spelling.LETTERS);
        return group == GroupKey.NONE || group == KINH || group == CODE_OF_KINH;
    }

    private static boolean isOfLetters(String text) {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isDigit);
    }

    private static boolean hasQuestionMarkInside(String text) {
        int mark = text.indexOf('?');
        return mark > 0 && mark < text.length() - 1;
    }
}
