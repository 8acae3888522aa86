package io.github.dancu.citizen;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A person's name (<i>họ, chữ đệm và tên</i>), in the spelling that came in.
 *
 * <p>A name is a legal value: the spelling is kept for ever, and comparison goes through keys. {@link #key()} holds
 * spellings of one name for equal, {@link #variantKey()} also <i>i</i> and <i>y</i>, {@link #foldedKey()} all names that
 * differ in diacritics only. Equality is of the spelling. Immutable and thread-safe; {@link #toString()} shows no letter
 * of it.
 *
 * @param text the name as it came: 1 to 200 characters, not all blank, without control characters and line ends (a tab
 *     or a line end is a fault of the carrier and no part of a name) and without half a surrogate pair (which could not
 *     be written back)
 */
@Personal
public record PersonName(String text) {
    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException if {@code text} has another shape; the message never repeats the input */
    public PersonName {
        if (!isName(text)) {
            throw new IllegalArgumentException(
                    "a name is 1 to 200 characters, not all blank, without control characters and line ends");
        }
    }

    /**
     * The name with this spelling.
     *
     * @throws IllegalArgumentException if {@code text} has another shape; the message never repeats the input
     */
    public static PersonName of(String text) {
        return new PersonName(text);
    }

    /** Reads a name and changes nothing in it. Empty if the shape is another. */
    public static Optional<PersonName> tryParse(String text) {
        return isName(text) ? Optional.of(new PersonName(text)) : Optional.empty();
    }

    /**
     * The form in which two spellings of one name are equal: Unicode NFC, upper case, single blanks.
     *
     * <p>Also one: Đ and the Icelandic Ð that stands in for it; the two places of a tone mark in an open <i>oa</i>,
     * <i>oe</i> or <i>uy</i> (<i>hoà</i> as <i>hòa</i>, while <i>quý</i> keeps its own, for <i>qu</i> is a consonant);
     * all apostrophes. Characters without width and marks of writing direction are left out. Diacritics stay, and so do
     * <i>i</i> and <i>y</i>. The key of a key is the same key. It may be longer than the name by a few characters where
     * Unicode has no single capital for a letter.
     */
    public String key() {
        return NameKey.of(text);
    }

    /**
     * The {@link #key()} in which <i>i</i> and <i>y</i> at the end of a syllable are also one (<i>Mỹ</i> and <i>Mĩ</i>,
     * <i>Lý</i> and <i>Lí</i>, <i>Quý</i> and <i>Quí</i>), and the misplaced mark of <i>Qúy</i> is where it belongs.
     *
     * <p>After a single H, K, L, M, S, T or V and after QU only; <i>Thuý</i> and <i>Thúi</i>, <i>Thy</i> and <i>Thi</i>
     * stay two names.
     */
    public String variantKey() {
        return NameFolding.withOneSpellingOfI(key());
    }

    /**
     * The {@link #key()} without diacritics, in ASCII unless the name holds letters that have none: the form for systems
     * that send or compare names without accents. Equal keys have equal folded keys.
     */
    public String foldedKey() {
        return NameFolding.withoutDiacritics(key());
    }

    /**
     * The name in capitals as systems of the state take it: Unicode NFC, upper case, single blanks, and no letter or mark
     * put elsewhere. A spelling for the wire; to compare names there is {@link #key()}.
     */
    public String upperCase() {
        return String.join(" ", syllables()).toUpperCase(Locale.ROOT);
    }

    /** Whether the other name has the same {@link #key()}. */
    public boolean sameAs(PersonName other) {
        return key().equals(other.key());
    }

    /**
     * The parts between the blanks, in their order, in NFC and otherwise as written: for Vietnamese names, the syllables.
     * At least one; the list cannot be changed.
     */
    public List<String> syllables() {
        return NameSyllables.of(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /**
     * The likeliest way to read the name in family, middle and given name: the first of {@link #readings()}. For most
     * names this is the first syllable, what stands between, and the last.
     */
    public NameReading reading() {
        return readings().get(0);
    }

    /**
     * The ways in which the name can be read, all different, the likeliest first; at least one. The list cannot be
     * changed.
     *
     * <p>It knows family names of two and more syllables (<i>Âu Dương</i>, <i>Tôn Thất</i>, <i>Công Tằng Tôn Nữ</i>), given
     * names of two, names without a middle name or without a family name, and the marks <i>K'</i>, <i>Ka</i>, <i>Ha</i>,
     * <i>H'</i> and <i>Y</i> of the central highlands. Which of them a register means is not in the name, so that each
     * reading is a guess.
     */
    public List<NameReading> readings() {
        return NameReadings.of(syllables());
    }

    /**
     * What the name says in an old encoding, if it was clearly written in one and read in another; see
     * {@link LegacyText#inspect}.
     */
    public Optional<EncodingProposal> encodingProposal() {
        return LegacyText.inspect(text).filter(proposal -> isName(proposal.text()));
    }

    /** The spelling that came in; {@link #of} reads it back. */
    public String toText() {
        return text;
    }

    @Override
    public String toString() {
        return "PersonName[***]";
    }

    private static boolean isName(String text) {
        int count = 0;
        boolean allBlank = true;
        for (int i = 0; i < text.length(); count++) {
            int character = text.codePointAt(i);
            if (count == LONGEST || isRefused(character)) {
                return false;
            }
            allBlank &= NameKey.isBlank(character);
            i += Character.charCount(character);
        }
        return !allBlank;
    }

    private static boolean isRefused(int character) {
        boolean lineEnd = character == 0x2028 || character == 0x2029;
        boolean halfAPair = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return Character.isISOControl(character) || lineEnd || halfAPair;
    }
}
