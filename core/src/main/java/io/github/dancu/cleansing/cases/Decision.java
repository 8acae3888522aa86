package io.github.dancu.cleansing.cases;

import io.github.dancu.citizen.Personal;
import io.github.dancu.text.FoldedText;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody decided about a case (<i>kết quả xử lý</i>).
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows neither who decided nor the note.
 *
 * @param kind what was decided
 * @param by who decided, not blank; blanks around it are left out
 * @param day on which it was decided
 * @param note what there is to say, perhaps empty; of a case that is {@link Kind#REFERRED}, to which unit
 */
@Personal
public record Decision(Kind kind, String by, LocalDate day, String note) {
    /** What can be decided. */
    public enum Kind {
        /** The register was put right: the finding must be gone from the next run (<i>đã sửa</i>). */
        CORRECTED("đã sửa"),
        /** The person declares never to have had what is missing (<i>cam kết chưa làm</i>). */
        DECLARED_NONE("cam kết chưa làm"),
        /** Nothing is wrong: the case was none (<i>không sai</i>). */
        REJECTED("không sai"),
        /** The person stood in the register twice, and this row was removed (<i>trùng, đã xoá</i>). */
        MERGED("trùng, đã xoá"),
        /** Another unit has to see to it (<i>chuyển đơn vị khác</i>). */
        REFERRED("chuyển đơn vị khác"),
        /**
         * The person was held against the other list, and what that says was taken over (<i>đã đối khớp</i>): for what is no fault but a
         * fact that stays. It holds while the same stands there.
         */
        MATCHED("đã đối khớp");

        private static final Map<String, Kind> WORDS = Map.ofEntries(
                Map.entry("dasua", CORRECTED),
                Map.entry("dachinhsua", CORRECTED),
                Map.entry("dacapnhat", CORRECTED),
                Map.entry("dabosung", CORRECTED),
                Map.entry("camketchualam", DECLARED_NONE),
                Map.entry("chualam", DECLARED_NONE),
                Map.entry("khongsai", REJECTED),
                Map.entry("khongcosai", REJECTED),
                Map.entry("trungdaxoa", MERGED),
                Map.entry("daxoatrung", MERGED),
                Map.entry("chuyendonvikhac", REFERRED),
                Map.entry("dachuyendonvikhac", REFERRED),
                Map.entry("dadoikhop", MATCHED),
                Map.entry("doikhop", MATCHED));

        private final String vietnamese;

        Kind(String vietnamese) {
            this.vietnamese = vietnamese;
        }

        /** The words that a ward writes for it. */
        public String vietnamese() {
            return vietnamese;
        }

        /** Reads what a ward wrote: case, diacritics, blanks and signs do not matter. Empty if it is none of these. */
        public static Optional<Kind> tryParse(String text) {
            return Optional.ofNullable(WORDS.get(FoldedText.letters(text)));
        }
    }

    /** @throws IllegalArgumentException if {@code by} is blank, or the note of a case that is referred */
    public Decision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(day, "day");
        by = tidy(by);
        note = tidy(note);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("a decision is somebody's");
        }
        if (kind == Kind.REFERRED && note.isEmpty()) {
            throw new IllegalArgumentException("the note of a case that is referred says to which unit");
        }
    }

    /**
     * A decision that needs no note.
     *
     * @throws IllegalArgumentException if {@code by} is blank, or {@code kind} is {@link Kind#REFERRED}
     */
    public static Decision of(Kind kind, String by, LocalDate day) {
        return new Decision(kind, by, day, "");
    }

    /**
     * Another unit has to see to it.
     *
     * @throws IllegalArgumentException if {@code unit} or {@code by} is blank
     */
    public static Decision referred(String unit, String by, LocalDate day) {
        return new Decision(Kind.REFERRED, by, day, unit);
    }

    /** The same with a note. */
    public Decision note(String text) {
        return new Decision(kind, by, day, text);
    }

    /** Whether it is about what stands there, and holds as long as that does. */
    boolean isAboutTheText() {
        return kind == Kind.DECLARED_NONE || kind == Kind.REJECTED || kind == Kind.MATCHED;
    }

    /** Whether the same stands there as when it was made. */
    boolean isOf(Sighting then, Sighting now) {
        return then.original().equals(now.original())
                && (kind != Kind.MATCHED || then.detail().equals(now.detail()));
    }

    /** Why it holds no more once a run saw this; empty if it holds. */
    Optional<CaseEvent.Reopened.Reason> refutedBy(Sighting then, Sighting now, LocalDate run) {
        if (isAboutTheText()) {
            return isOf(then, now) ? Optional.empty() : Optional.of(CaseEvent.Reopened.Reason.ORIGINAL_CHANGED);
        }
        boolean saysItIsGone = kind == Kind.CORRECTED || kind == Kind.MERGED;
        // What is put right on a day shows in the register of the next.
        return saysItIsGone && day.isBefore(run)
                ? Optional.of(CaseEvent.Reopened.Reason.STILL_FOUND)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Decision[" + kind + ", " + day + "]";
    }

    /** As it comes back from a spreadsheet, so that it is the same one then. */
    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }
}
