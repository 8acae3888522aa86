package io.github.dancu.citizen;

/**
 * A way in which a personal number (<i>số định danh cá nhân</i>) differs from the structure of TT 07/2016/TT-BCA, or from
 * what a record says about its holder.
 *
 * <p>The circular lapsed on 01/07/2024, so a warning is a reason to look again, never one to refuse the number.
 */
public enum StructureWarning {
    /**
     * The first three digits are none of the assigned provinces. The number of somebody born abroad begins with a country's
     * code, for which no table is known, and gives this warning too.
     */
    UNASSIGNED_REGISTRATION_CODE,
    /** The fourth digit states another sex than the record. */
    SEX_DIFFERS,
    /** The fourth to sixth digits state another birth year than the record. */
    YEAR_DIFFERS,
    /** The birth year in the number has not come yet. */
    BORN_IN_FUTURE
}
