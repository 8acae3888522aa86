package io.github.dancu.citizen;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The structure that personal numbers (<i>số định danh cá nhân</i>) were given by TT 07/2016/TT-BCA, with the table of
 * registration codes to compare them with.
 *
 * <p>Use it instead of {@link CitizenId#warnings()} to compare with another table, for example that of synthetic people, or
 * with a day. Immutable and thread-safe.
 */
public final class CitizenIdStructure {
    private final @Nullable Set<String> assigned;
    private final @Nullable LocalDate today;

    private CitizenIdStructure(@Nullable Set<String> assigned, @Nullable LocalDate today) {
        this.assigned = assigned;
        this.today = today;
    }

    /** The structure with the 63 codes of the circular's appendix, and no day to compare with. */
    public static CitizenIdStructure official() {
        return new CitizenIdStructure(null, null);
    }

    /** The 63 codes of the circular's appendix, three digits each. Unmodifiable. */
    public static Set<String> officialCodes() {
        return RegistrationPlaces.codes();
    }

    /**
     * The sex that the fourth digit of a number states: even is male, odd is female.
     *
     * @param fourthDigit 0 to 9
     */
    public static Gender genderOf(int fourthDigit) {
        return fourthDigit % 2 == 0 ? Gender.MALE : Gender.FEMALE;
    }

    /**
     * The birth year that the fourth to sixth digits of a number state, 1900 to 2399: two of the fourth digits for each century.
     *
     * @param fourthDigit 0 to 9
     * @param inCentury the fifth and sixth digits, 0 to 99
     */
    public static int birthYearOf(int fourthDigit, int inCentury) {
        return 1900 + 100 * (fourthDigit / 2) + inCentury;
    }

    /**
     * The same structure with another table of assigned codes.
     *
     * @param codes three digits each
     */
    public CitizenIdStructure withRegistrationCodes(Set<String> codes) {
        return new CitizenIdStructure(Set.copyOf(codes), today);
    }

    /**
     * The same structure on a day of Vietnamese civil time: years after it have not come yet. Without a day,
     * {@link StructureWarning#BORN_IN_FUTURE} is never given.
     */
    public CitizenIdStructure on(LocalDate day) {
        return new CitizenIdStructure(assigned, Objects.requireNonNull(day, "day"));
    }

    /**
     * In what a number differs from this structure and from a record.
     *
     * @param birthDate what the record says, or null not to compare it
     * @param gender what the record says, or null not to compare it
     * @return the differences, empty if there are none; not modifiable
     */
    public Set<StructureWarning> warnings(CitizenId id, @Nullable PartialDate birthDate, @Nullable Gender gender) {
        Set<StructureWarning> found = EnumSet.noneOf(StructureWarning.class);
        // The official table is fetched here and not kept, so that nobody reads it who never compares.
        Set<String> codes = assigned == null ? RegistrationPlaces.codes() : assigned;
        if (!codes.contains(id.registrationCode())) {
            found.add(StructureWarning.UNASSIGNED_REGISTRATION_CODE);
        }
        if (gender != null && gender != id.gender()) {
            found.add(StructureWarning.SEX_DIFFERS);
        }
        if (birthDate != null && birthDate.year() != id.birthYear()) {
            found.add(StructureWarning.YEAR_DIFFERS);
        }
        if (today != null && id.birthYear() > today.getYear()) {
            found.add(StructureWarning.BORN_IN_FUTURE);
        }
        return Collections.unmodifiableSet(found);
    }
}
