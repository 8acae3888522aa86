package io.github.dancu.citizen;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the ways in which a name can be read, the likeliest first. */
final class NameReadings {
    /** Marks of a man's or woman's name among the peoples of the central highlands, before the given name. */
    private static final Set<String> MARKS = Set.of("K'", "K", "KA", "HA", "H'", "H", "Y");

    /** Ê Đê, M'nông and Gia Rai clans, which stand at the end of the name. */
    private static final Set<String> CLANS =
            FamilyNames.keys("Niê, Niê Kdăm, Êban, Ayun, Mlô, Byă, Knul, Ktla, Hwing, Hmok,"
                    + " Kbuôr, Ksơr, Adrơng, Bkrông, Buôn Yă, Ênuôl, Kpơr, Rơ Yam, Kmăn");

    private static final Set<String> MIDDLE_OF_KINH = Set.of("VĂN", "THỊ", "VAN", "THI");

    private final List<String> syllables;
    private final Set<NameReading> readings = new LinkedHashSet<>();

    private NameReadings(List<String> syllables) {
        this.syllables = syllables;
    }

    /** At least one reading; all different. */
    static List<NameReading> of(List<String> syllables) {
        NameReadings found = new NameReadings(syllables);
        if (syllables.size() == 1) {
            found.familyFirst(0, 1);
        } else if (found.beginsWithMark()) {
            found.readMarked();
        } else {
            found.readFamilyFirst();
        }
        return List.copyOf(found.readings);
    }

    /** Hà is a Kinh family name, and an unaccented name shows it as Ha. */
    private boolean beginsWithMark() {
        String first = NameKey.of(syllables.get(0));
        boolean attached =
                first.length() > 2 && (first.startsWith("K'") || first.startsWith("H'") || first.startsWith("Y-"));
        boolean kinh = first.equals("HA")
                && (MIDDLE_OF_KINH.contains(NameKey.of(syllables.get(1)))
                        || syllables.stream().allMatch(NameReadings::isAscii));
        return attached || (MARKS.contains(first) && !kinh);
    }

    private void readMarked() {
        int all = syllables.size();
        boolean attached = !MARKS.contains(NameKey.of(syllables.get(0)));
        int shortest = attached ? 1 : 2;
        for (int clan = Math.min(2, all - shortest); clan > 0; clan--) {
            if (CLANS.contains(NameKey.of(String.join(" ", syllables.subList(all - clan, all))))) {
                readings.add(NameReading.familyLast(syllables, clan));
            }
        }
        familyFirst(0, all);
        if (all > shortest) {
            readings.add(NameReading.familyLast(syllables, 1));
        }
        familyFirst(1, all - 1);
    }

    private void readFamilyFirst() {
        for (int family = Math.min(FamilyNames.LONGEST, syllables.size() - 1); family > 1; family--) {
            if (FamilyNames.isCompound(syllables.subList(0, family))) {
                readGiven(family);
            }
        }
        readGiven(1);
        boolean twoFamilies = syllables.size() > 2
                && FamilyNames.isFrequent(syllables.get(0))
                && FamilyNames.isFrequent(syllables.get(1));
        if (twoFamilies) {
            readGiven(2);
        }
    }

    /** With a given name from its mark on, of one syllable, and of two unless that would swallow Văn or Thị. */
    private void readGiven(int family) {
        int rest = syllables.size() - family;
        int marked = rest;
        while (marked > 0 && !isMark(syllables.get(syllables.size() - marked))) {
            marked--;
        }
        if (marked > 1 && !FamilyNames.isFrequent(syllables.get(0))) {
            familyFirst(family, marked);
        }
        familyFirst(family, 1);
        if (rest > 1 && !MIDDLE_OF_KINH.contains(NameKey.of(syllables.get(syllables.size() - 2)))) {
            familyFirst(family, 2);
        }
    }

    private void familyFirst(int family, int given) {
        readings.add(NameReading.familyFirst(syllables, family, given));
    }

    private boolean isMark(String syllable) {
        String key = NameKey.of(syllable);
        return MARKS.contains(key) && !(key.equals("HA") && syllables.stream().allMatch(NameReadings::isAscii));
    }

    private static boolean isAscii(String syllable) {
        return syllable.chars().allMatch(c -> c < 0x80);
    }
}
