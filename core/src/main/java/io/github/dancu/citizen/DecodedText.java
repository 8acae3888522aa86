package io.github.dancu.citizen;

import java.util.Locale;
import java.util.Set;

/** A text in one encoding, and the counts of its words that speak for it and against it. */
final class DecodedText {
    private static final Set<String> MIDDLE_NAMES = Set.of("văn", "thị", "hồng");

    private final LegacyEncoding encoding;
    private final String text;

    /** Words with other than ASCII characters as received. */
    private int accented;

    private int legal;
    private int known;
    private int legalBefore;
    private int knownBefore;
    private int rescued;
    private int rescuedForCertain;

    /** Words of ASCII, the same in all encodings, that are no legal syllables. */
    private int foreign;

    DecodedText(LegacyEncoding encoding, String received, String text) {
        this.encoding = encoding;
        this.text = text;
        String[] before = received.split(" ", -1);
        String[] after = text.split(" ", -1);
        for (int i = 0; i < before.length; i++) {
            count(before[i], after[i]);
        }
    }

    private void count(String before, String after) {
        boolean isLegal = VietnameseSyllable.areAllLegal(after);
        if (before.chars().allMatch(c -> c < 0x80)) {
            foreign += isLegal ? 0 : 1;
            return;
        }
        accented++;
        boolean wasLegal = VietnameseSyllable.areAllLegal(before);
        legalBefore += wasLegal ? 1 : 0;
        knownBefore += wasLegal && isKnown(before) ? 1 : 0;
        // Well-formed UTF-8 does not come about by chance, so that its words need not be Vietnamese.
        boolean wellFormed = encoding == LegacyEncoding.UTF_8 && after.chars().allMatch(Character::isLetter);
        if (!isLegal && !wellFormed) {
            return;
        }
        legal++;
        boolean isKnown = isKnown(after);
        known += isKnown ? 1 : 0;
        // A sign alone is a sign: the degree or the micro of a measure is no vowel.
        boolean wasWord = wellFormed || isKnown || before.chars().anyMatch(DecodedText::isAsciiLetter);
        if (!wasLegal && wasWord) {
            rescued++;
            rescuedForCertain += isKnown || isNoWord(before) ? 1 : 0;
        }
    }

    LegacyEncoding encoding() {
        return encoding;
    }

    String text() {
        return text;
    }

    /** The share of the words with accents that are legal, 0 to 1. */
    double share() {
        return accented == 0 ? 0 : (double) legal / accented;
    }

    /** How good the words are; one that is known from names counts twice. */
    int score() {
        return legal + known;
    }

    /** The score of the text as received. */
    int scoreBefore() {
        return legalBefore + knownBefore;
    }

    /** By how much the score is greater than another for each word, 0 to 1. */
    double marginOver(int other) {
        return accented == 0 ? 0 : Math.min(1, Math.max(0, (double) (score() - other) / accented));
    }

    /** Whether enough words became legal, in the light of those that did not. */
    boolean isConvincing() {
        if (encoding == LegacyEncoding.UTF_8) {
            return hasRescued();
        }
        return foreign == 0 ? rescuedForCertain > 0 || (rescued > 0 && legal > 1) : rescued > 2 * foreign;
    }

    /** Whether a word has become legal that was not. */
    boolean hasRescued() {
        return rescued > 0;
    }

    private static boolean isAsciiLetter(int c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isKnown(String word) {
        return MIDDLE_NAMES.contains(word.toLowerCase(Locale.ROOT)) || FamilyNames.isFrequent(word);
    }

    /** Whether no alphabet writes a word like that: with a sign inside, or with a capital after a small letter. */
    private static boolean isNoWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean sign = c > 0xA0 && c < 0xC0;
            boolean afterSmall = i > 0 && Character.isLowerCase(word.charAt(i - 1));
            if (sign || (c > 0x80 && Character.isUpperCase(c) && afterSmall)) {
                return true;
            }
        }
        return false;
    }
}
