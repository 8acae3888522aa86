package io.github.dancu.citizen;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a register holds about a person that the law calls sensitive (<i>dữ liệu cá nhân nhạy cảm</i>): ethnic group, religion
 * and blood group, as far as somebody asked for them.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows nothing. Legal source: NĐ 356/2025/NĐ-CP, Điều 4.
 */
@Sensitive
@Personal
public final class SensitiveDetails {
    private final @Nullable Coded<EthnicGroup> ethnicGroup;
    private final @Nullable Coded<Religion> religion;
    private final @Nullable Coded<BloodGroup> bloodGroup;

    private SensitiveDetails(
            @Nullable Coded<EthnicGroup> ethnicGroup,
            @Nullable Coded<Religion> religion,
            @Nullable Coded<BloodGroup> bloodGroup) {
        this.ethnicGroup = ethnicGroup;
        this.religion = religion;
        this.bloodGroup = bloodGroup;
    }

    /** These details; {@code null} is a part that did not come or was not asked for. */
    public static SensitiveDetails of(
            @Nullable Coded<EthnicGroup> ethnicGroup,
            @Nullable Coded<Religion> religion,
            @Nullable Coded<BloodGroup> bloodGroup) {
        return new SensitiveDetails(ethnicGroup, religion, bloodGroup);
    }

    /** The ethnic group (<i>dân tộc</i>), with the code that was sent. */
    public Optional<Coded<EthnicGroup>> ethnicGroup() {
        return Optional.ofNullable(ethnicGroup);
    }

    /** The religion (<i>tôn giáo</i>), with the code that was sent. */
    public Optional<Coded<Religion>> religion() {
        return Optional.ofNullable(religion);
    }

    /** The blood group (<i>nhóm máu</i>), with the code that was sent. */
    public Optional<Coded<BloodGroup>> bloodGroup() {
        return Optional.ofNullable(bloodGroup);
    }

    /** The same details without what is not among {@code fields}. */
    public SensitiveDetails only(Set<SensitiveField> fields) {
        return new SensitiveDetails(
                fields.contains(SensitiveField.ETHNIC_GROUP) ? ethnicGroup : null,
                fields.contains(SensitiveField.RELIGION) ? religion : null,
                fields.contains(SensitiveField.BLOOD_GROUP) ? bloodGroup : null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SensitiveDetails that
                && Objects.equals(ethnicGroup, that.ethnicGroup)
                && Objects.equals(religion, that.religion)
                && Objects.equals(bloodGroup, that.bloodGroup);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ethnicGroup, religion, bloodGroup);
    }

    @Override
    public String toString() {
        return "SensitiveDetails[***]";
    }
}
