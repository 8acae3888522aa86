package io.github.dancu.citizen;

import java.util.Set;

/**
 * Which syllables the Vietnamese spelling allows: consonant, rime and tone. The tables hold what dictionaries write;
 * onomatopoeia and most loan words are not in them.
 */
final class VietnameseSyllable {
    private static final String[] ONSETS = {
        "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
        "n", "p", "r", "s", "t", "v", "x"
    };
    private static final Set<String> BEFORE_FRONT_VOWELS_ONLY = Set.of("ngh", "gh", "k");
    private static final Set<String> BEFORE_OTHER_VOWELS_ONLY = Set.of("ng", "g", "c");
    private static final Set<String> NEVER_BEFORE_A_GLIDE = Set.of("b", "c", "gi", "m", "p", "ph", "v");

    private static final Set<String> RIMES = words("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt"
            + " âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
            + " i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
            + " o oc oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
            + " u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt"
            + " ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y");
    private static final Set<String> RIMES_WITH_GLIDE =
            words("oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oe oen oeo oet"
                    + " uân uâng uât uây uê uêch uênh uơ uy uya uych uynh uyt uyu uyên uyêt");
    private static final Set<String> RIMES_OF_THEIR_OWN = words("yêm yên yêng yêt yêu");
    private static final Set<String> RIMES_AFTER_QU =
            words("a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê êch ên ênh êt êu"
                    + " i ich in inh it iên iêng iêt ôc ơ ơi y ych ynh yt yên yêt");
    private static final Set<String> TWO_PLACES_OF_THE_TONE = Set.of("oa", "oe", "uy");

    private VietnameseSyllable() {}

    /** Whether every word of a text is legal; a sign that is neither a letter nor usual between words makes it illegal. */
    static boolean areAllLegal(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            boolean usual = c < 0x80 || c == 0xA0 || (c >= 0x2010 && c <= 0x201F);
            if (!usual || (i > start && !isLegal(text.substring(start, i)))) {
                return false;
            }
            start = i + 1;
        }
        return true;
    }

    /** Whether a word, in NFC and any case, is a syllable that Vietnamese spelling allows. */
    static boolean isLegal(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        int tone = VietnameseLetters.LEVEL;
        int toneAt = -1;
        for (int i = 0; i < word.length(); i++) {
            char letter = Character.toLowerCase(word.charAt(i));
            if (VietnameseLetters.tone(letter) != VietnameseLetters.LEVEL) {
                if (toneAt >= 0) {
                    return false;
                }
                tone = VietnameseLetters.tone(letter);
                toneAt = i;
            }
            plain.append(VietnameseLetters.toneless(letter));
        }
        String syllable = plain.toString();
        boolean sharedI = syllable.startsWith("gi") && sharesItsI(syllable.substring(2));
        String onset = sharedI ? "g" : onset(syllable);
        String rime = syllable.substring(onset.length());
        return (sharedI ? RIMES.contains(rime) : hasRime(onset, rime))
                && toneFitsCoda(rime, tone)
                && (toneAt < 0 || toneFitsPlace(rime, toneAt - onset.length()));
    }

    /** In gì, gìn and giếng one i stands for the end of the consonant and the beginning of the rime. */
    private static boolean sharesItsI(String afterGi) {
        return afterGi.isEmpty() || !VietnameseLetters.isVowel(afterGi.charAt(0)) || afterGi.charAt(0) == 'ê';
    }

    private static boolean hasRime(String onset, String rime) {
        if (onset.equals("qu")) {
            return RIMES_AFTER_QU.contains(rime);
        }
        if (RIMES_WITH_GLIDE.contains(rime)) {
            return !NEVER_BEFORE_A_GLIDE.contains(onset) && !BEFORE_FRONT_VOWELS_ONLY.contains(onset);
        }
        if (onset.isEmpty()) {
            return RIMES_OF_THEIR_OWN.contains(rime) || (RIMES.contains(rime) && !rime.startsWith("iê"));
        }
        return RIMES.contains(rime) && spelledForVowel(onset, rime.charAt(0));
    }

    private static boolean spelledForVowel(String onset, char vowel) {
        if (onset.equals("gi") && (vowel == 'i' || vowel == 'y')) {
            return false;
        }
        boolean front = "eêiy".indexOf(vowel) >= 0;
        return front ? !BEFORE_OTHER_VOWELS_ONLY.contains(onset) : !BEFORE_FRONT_VOWELS_ONLY.contains(onset);
    }

    private static boolean toneFitsCoda(String rime, int tone) {
        char last = rime.charAt(rime.length() - 1);
        boolean stopped = last == 'c' || last == 'p' || last == 't' || rime.endsWith("ch");
        return !stopped || tone == VietnameseLetters.ACUTE || tone == VietnameseLetters.DOT_BELOW;
    }

    private static boolean toneFitsPlace(String rime, int at) {
        if (TWO_PLACES_OF_THE_TONE.contains(rime)) {
            return at == 0 || at == 1;
        }
        return at == placeOfTone(rime);
    }

    /** On the last of ă â ê ô ơ ư; else on the last vowel before a consonant, the middle of three, the first of two. */
    private static int placeOfTone(String rime) {
        int vowels = 0;
        int marked = -1;
        for (int i = 0; i < rime.length() && VietnameseLetters.isVowel(rime.charAt(i)); i++) {
            vowels++;
            marked = rime.charAt(i) < 0x80 ? marked : i;
        }
        if (marked >= 0) {
            return marked;
        }
        boolean closed = vowels < rime.length();
        return closed || vowels == 3 ? Math.min(vowels - 1, 1) : 0;
    }

    private static String onset(String syllable) {
        for (String onset : ONSETS) {
            if (syllable.startsWith(onset)) {
                return onset;
            }
        }
        return "";
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
