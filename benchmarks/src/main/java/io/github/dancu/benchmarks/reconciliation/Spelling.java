package io.github.dancu.benchmarks.reconciliation;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Another way to write the same, which is no fault. In the order in which they follow each other in one row. */
enum Spelling {
    TONE_PLACE("tone mark in its other place", 0.5) {
        @Override
        void write(InsuranceRow row) {
            row.name(eachSyllable(row.name(), Spelling::otherPlace));
        }
    },
    I_OR_Y("i for y", 0.5) {
        @Override
        void write(InsuranceRow row) {
            row.name(eachSyllable(row.name(), Spelling::withI));
        }
    },
    UPPER_CASE("upper case", 0.4) {
        @Override
        void write(InsuranceRow row) {
            row.name(row.name().toUpperCase(Locale.ROOT));
        }
    },
    BLANKS("double blanks", 0.2) {
        @Override
        void write(InsuranceRow row) {
            row.name(" " + row.name().replace(" ", "  "));
        }
    },
    DECOMPOSED("decomposed (NFD)", 0.2) {
        @Override
        void write(InsuranceRow row) {
            row.name(Normalizer.normalize(row.name(), Normalizer.Form.NFD));
        }
    },
    WITHOUT_DIACRITICS("without diacritics", 0.15) {
        @Override
        void write(InsuranceRow row) {
            row.name(Letters.withoutDiacritics(row.name()));
        }
    },
    TCVN3("TCVN3", 0.1) {
        @Override
        void write(InsuranceRow row) {
            row.name(OldLetters.tcvn3(row.name()));
        }
    },
    VNI("VNI", 0.1) {
        @Override
        void write(InsuranceRow row) {
            row.name(OldLetters.vni(row.name()));
        }
    },
    COMPACT_DATE("yyyyMMdd", 0.2) {
        @Override
        void write(InsuranceRow row) {
            row.compactDate();
        }
    },
    ISO_DATE("yyyy-MM-dd", 0.1) {
        @Override
        void write(InsuranceRow row) {
            row.isoDate();
        }
    },
    MONTH_ONLY("month and year only", 0.1) {
        @Override
        void write(InsuranceRow row) {
            row.monthOnly();
        }
    },
    YEAR_ONLY("year only", 0.1) {
        @Override
        void write(InsuranceRow row) {
            row.yearOnly();
        }
    };

    /** What a name can be written in but once. */
    private static final Set<Spelling> CODES = EnumSet.of(DECOMPOSED, WITHOUT_DIACRITICS, TCVN3, VNI);

    static final Set<Spelling> DATES = EnumSet.of(COMPACT_DATE, ISO_DATE, MONTH_ONLY, YEAR_ONLY);

    /** What leaves a part of the date out. */
    static final Set<Spelling> PARTS = EnumSet.of(MONTH_ONLY, YEAR_ONLY);

    private final String text;
    private final double share;

    Spelling(String text, double share) {
        this.text = text;
        this.share = share;
    }

    String text() {
        return text;
    }

    abstract void write(InsuranceRow row);

    /** Writes a row in some of the ways that are allowed, and tells which of them made a difference. */
    static Set<Spelling> vary(InsuranceRow row, Set<Spelling> allowed, Random random) {
        Set<Spelling> used = EnumSet.noneOf(Spelling.class);
        for (Spelling spelling : allowed) {
            Set<Spelling> rivals = CODES.contains(spelling) ? CODES : DATES.contains(spelling) ? DATES : Set.of();
            boolean taken = used.stream().anyMatch(rivals::contains);
            boolean possible = !taken && (row.hasWholeDate() || !DATES.contains(spelling));
            if (possible && random.nextDouble() < spelling.share) {
                String before = row.name() + row.dateText();
                spelling.write(row);
                if (!before.equals(row.name() + row.dateText())) {
                    used.add(spelling);
                }
            }
        }
        return used;
    }

    private static String eachSyllable(String name, UnaryOperator<String> change) {
        String[] syllables = name.split(" ", -1);
        for (int i = 0; i < syllables.length; i++) {
            syllables[i] = change.apply(syllables[i]);
        }
        return String.join(" ", syllables);
    }

    /** Hòa as hoà and Thuý as thúy, and the other way round. */
    private static String otherPlace(String syllable) {
        String apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        String moved = apart.replaceFirst("(?<![Qq])([oOuU])([\u0300\u0309\u0303\u0301\u0323])([aAeEyY])$", "$1$3$2");
        if (moved.equals(apart)) {
            moved = apart.replaceFirst("(?<![Qq])([oOuU])([aAeEyY])([\u0300\u0309\u0303\u0301\u0323])$", "$1$3$2");
        }
        boolean isOpen = Letters.bare(syllable).matches(".*(oa|oe|uy)");
        return isOpen ? Normalizer.normalize(moved, Normalizer.Form.NFC) : syllable;
    }

    /** Mỹ as Mĩ and Quý as Quí. */
    private static String withI(String syllable) {
        String apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        String respelled = apart.replaceFirst("^(?i)([hklmstv]|qu)y([\u0300\u0309\u0303\u0301\u0323]?)$", "$1i$2");
        return Normalizer.normalize(respelled, Normalizer.Form.NFC);
    }
}
