package io.github.dancu.citizen;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recognises Vietnamese text of an old encoding (<i>phông chữ TCVN3, VNI …</i>) that was read as windows-1252 or
 * ISO 8859-1.
 *
 * <p>It decodes the bytes in every {@link LegacyEncoding} and counts the words that become legal Vietnamese syllables.
 * Thread-safe: it holds no state.
 */
public final class LegacyText {
    private static final double ENOUGH = 0.75;
    private static final double CLEAR = 0.2;

    private LegacyText() {}

    /**
     * What a text says in the encoding it was written in, if one encoding clearly wins.
     *
     * <p>Empty for ASCII, for text that is legal Vietnamese as it is, for text with a character that neither windows-1252
     * nor ISO 8859-1 has, where two encodings fit equally well, and where the words are too few to tell: one word must
     * become legal and another be so, unless the one is a frequent name (<i>Trần</i>, <i>Thị</i>), was no word of any
     * alphabet (<i>H¹nh</i>), or the bytes are well-formed UTF-8. Words of ASCII that are not Vietnamese speak against
     * it. At least three of four words with diacritics must be legal.
     */
    public static Optional<EncodingProposal> inspect(String text) {
        String received = Normalizer.normalize(text, Normalizer.Form.NFC);
        String bytes = LegacyBytes.of(received);
        if (bytes == null || bytes.chars().allMatch(code -> code < 0x80)) {
            return Optional.empty();
        }
        List<DecodedText> candidates = Arrays.stream(LegacyEncoding.values())
                .flatMap(encoding -> candidate(encoding, received, bytes))
                .toList();
        return candidates.stream()
                .max(Comparator.comparingInt(DecodedText::score))
                .filter(DecodedText::isConvincing)
                .map(best -> proposal(best, candidates))
                .filter(proposal -> proposal.share() >= ENOUGH && proposal.margin() >= CLEAR);
    }

    /**
     * Whether every word of a text is a syllable that Vietnamese spelling allows; so is a text without words. {@link #inspect} has nothing to
     * say of such a text.
     */
    public static boolean isVietnamese(String text) {
        return VietnameseSyllable.areAllLegal(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /**
     * Whether one word, without blanks in it, is no Vietnamese as it is, and is some in an encoding. {@link #inspect} has nothing to say of a text in
     * which no word is like that; of one in which some are, it may.
     */
    public static boolean isPerhapsLegacy(String word) {
        String received = Normalizer.normalize(word, Normalizer.Form.NFC);
        String bytes = LegacyBytes.of(received);
        return bytes != null
                && !VietnameseSyllable.areAllLegal(received)
                && Arrays.stream(LegacyEncoding.values())
                        .flatMap(encoding -> candidate(encoding, received, bytes))
                        .anyMatch(DecodedText::hasRescued);
    }

    /** Whether a text has a character that no text in an old encoding has, so that {@link #inspect} has nothing to say of it. */
    public static boolean isModern(String text) {
        return LegacyBytes.of(Normalizer.normalize(text, Normalizer.Form.NFC)) == null;
    }

    /**
     * Whatever a text may say in the encodings, for somebody who knows what it ought to say: where one of these is that, the
     * words may be as few as they are.
     *
     * <p>Of text that is legal Vietnamese as it is, only what differs from it in two words, for one may well be another word
     * (<i>Ngô</i> is not <i>Ngụ</i>). None for ASCII, and for text with a character that neither windows-1252 nor ISO 8859-1
     * has. In NFC and all different; the list cannot be changed.
     */
    public static List<String> readings(String text) {
        return readings(text, isVietnamese(text) ? 2 : 1);
    }

    /**
     * The same, and of text that is legal Vietnamese as it is also what differs from it in one word. Nobody can tell from the text
     * whether that was written in an old encoding, or is another word.
     */
    public static List<String> possibleReadings(String text) {
        return readings(text, 1);
    }

    private static List<String> readings(String text, int fewest) {
        String received = Normalizer.normalize(text, Normalizer.Form.NFC);
        String bytes = LegacyBytes.of(received);
        if (bytes == null) {
            return List.of();
        }
        return Arrays.stream(LegacyEncoding.values())
                .flatMap(encoding -> Stream.ofNullable(encoding.decode(bytes)))
                .filter(reading -> wordsThatDiffer(received, reading) >= fewest)
                .distinct()
                .toList();
    }

    private static int wordsThatDiffer(String received, String reading) {
        String[] before = received.split(" ", -1);
        String[] after = reading.split(" ", -1);
        int differ = Math.abs(before.length - after.length);
        for (int i = 0; i < Math.min(before.length, after.length); i++) {
            differ += before[i].equalsIgnoreCase(after[i]) ? 0 : 1;
        }
        return differ;
    }

    private static Stream<DecodedText> candidate(LegacyEncoding encoding, String received, String bytes) {
        String text = encoding.decode(bytes);
        return text == null || text.equals(received)
                ? Stream.empty()
                : Stream.of(new DecodedText(encoding, received, text));
    }

    private static EncodingProposal proposal(DecodedText best, List<DecodedText> candidates) {
        int next = candidates.stream()
                .filter(other -> !other.text().equals(best.text()))
                .mapToInt(DecodedText::score)
                .reduce(best.scoreBefore(), Math::max);
        return new EncodingProposal(best.encoding(), best.text(), best.share(), best.marginOver(next));
    }
}
