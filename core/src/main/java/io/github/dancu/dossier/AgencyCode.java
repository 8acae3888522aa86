package io.github.dancu.dossier;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The identification code of a state agency (<i>mã định danh cơ quan</i>), of the old system (QCVN 102:2016) or the new
 * one (QĐ 20/2020/QĐ-TTg).
 *
 * <p>Only the shape is checked; codes of neither system exist and are kept as they came. Which code applies after the
 * mergers of 2025 is not known. Immutable and thread-safe.
 *
 * @param text for example {@code H33.899} or {@code 000.00.01.H33}, at most 35 characters
 */
public record AgencyCode(String text) {
    private static final String OLD_SAMPLE = "999.99.99.A99";
    private static final int ROOT = 3;
    private static final int LOWEST_OLD_LEVEL = 4;
    private static final CodeShape SHAPE = new CodeShape(
            CodeShape::isGroups,
            35,
            "an agency code is groups of two or three digits or capital letters, joined by dots,"
                    + " at most 35 characters");

    /** @throws IllegalArgumentException if {@code text} has another shape */
    public AgencyCode {
        SHAPE.require(text);
    }

    /**
     * The code with this text.
     *
     * @throws IllegalArgumentException if {@code text} has another shape
     */
    public static AgencyCode of(String text) {
        return new AgencyCode(text);
    }

    /** Reads a code typed by a person: blanks and case are ignored. Empty if it is none. */
    public static Optional<AgencyCode> tryParse(String text) {
        return SHAPE.read(text, AgencyCode::new);
    }

    /** The system that the code belongs to by its look; empty if it looks like neither. */
    public Optional<AgencySystem> system() {
        if (CodeShape.isLike(OLD_SAMPLE, text)) {
            return Optional.of(AgencySystem.QCVN_102_2016);
        }
        boolean rootFirst = text.length() >= ROOT && CodeShape.isLike("A99", text.substring(0, ROOT));
        return rootFirst ? Optional.of(AgencySystem.QD_20_2020) : Optional.empty();
    }

    /**
     * How far the agency stands below its root, which has level 1; empty if the code belongs to neither system. A code of
     * the old system has at most level 4; that its groups are filled from the right is inferred for levels 3 and 4.
     */
    public OptionalInt level() {
        return system().map(system -> switch (system) {
                    case QCVN_102_2016 -> OptionalInt.of(oldLevel());
                    case QD_20_2020 ->
                        OptionalInt.of(
                                1 + (int) text.chars().filter(c -> c == '.').count());
                })
                .orElse(OptionalInt.empty());
    }

    /** The code of the agency at the root, for example {@code H33}; empty if the code belongs to neither system. */
    public Optional<String> rootCode() {
        return system().map(system -> switch (system) {
            case QCVN_102_2016 -> text.substring(text.length() - ROOT);
            case QD_20_2020 -> text.substring(0, ROOT);
        });
    }

    /** Whether a ministry or a province stands at the root; empty for other bodies, and if there is no root. */
    public Optional<AgencyKind> kind() {
        return rootCode().flatMap(root -> switch (root.charAt(0)) {
            case 'G' -> Optional.of(AgencyKind.MINISTRY);
            case 'H' -> Optional.of(AgencyKind.PROVINCE);
            default -> Optional.empty();
        });
    }

    /** The name of the ministry or province at the root, as it was before the mergers of 2025; empty if it is not known. */
    public Optional<AgencyName> rootName() {
        return rootCode().flatMap(AgencyNames::of);
    }

    /** The whole code; {@link #of} reads it back. */
    public String toText() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }

    private int oldLevel() {
        if (!text.startsWith("000")) {
            return LOWEST_OLD_LEVEL;
        }
        if (!text.startsWith("00", 4)) {
            return 3;
        }
        return text.startsWith("00", 7) ? 1 : 2;
    }
}
