package io.github.dancu.dvc.signon;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Personal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account of one's own system (<i>tài khoản trên hệ thống một cửa</i>), with what it is known by.
 *
 * <p>Immutable and thread-safe. Two are equal if every part is; {@link #toString()} shows none.
 */
@Personal
public final class LocalAccount {
    private final String id;
    private final @Nullable String techId;
    private final @Nullable CitizenId citizenId;
    private final @Nullable CmndNumber cmnd;
    private final @Nullable String taxNumber;
    private final @Nullable String businessNumber;

    private LocalAccount(
            String id,
            @Nullable String techId,
            @Nullable CitizenId citizenId,
            @Nullable CmndNumber cmnd,
            @Nullable String taxNumber,
            @Nullable String businessNumber) {
        this.id = id;
        this.techId = techId;
        this.citizenId = citizenId;
        this.cmnd = cmnd;
        this.taxNumber = taxNumber;
        this.businessNumber = businessNumber;
    }

    /** The account with this identifier of your own, known by nothing yet. */
    public static LocalAccount of(String id) {
        return new LocalAccount(Objects.requireNonNull(id, "id"), null, null, null, null, null);
    }

    /** The same with the identifier of the account on the portal that it was linked to; blank is none. */
    public LocalAccount withTechId(@Nullable String techId) {
        return new LocalAccount(id, filled(techId), citizenId, cmnd, taxNumber, businessNumber);
    }

    /** The same with a personal number. */
    public LocalAccount withCitizenId(@Nullable CitizenId citizenId) {
        return new LocalAccount(id, techId, citizenId, cmnd, taxNumber, businessNumber);
    }

    /** The same with the number of an old identity card. */
    public LocalAccount withCmnd(@Nullable CmndNumber cmnd) {
        return new LocalAccount(id, techId, citizenId, cmnd, taxNumber, businessNumber);
    }

    /** The same with a tax number; blank is none. */
    public LocalAccount withTaxNumber(@Nullable String taxNumber) {
        return new LocalAccount(id, techId, citizenId, cmnd, filled(taxNumber), businessNumber);
    }

    /** The same with the number of a business; blank is none. */
    public LocalAccount withBusinessNumber(@Nullable String businessNumber) {
        return new LocalAccount(id, techId, citizenId, cmnd, taxNumber, filled(businessNumber));
    }

    /** Your own identifier of it. */
    public String id() {
        return id;
    }

    /** The account on the portal that it was linked to ({@code TechID}). */
    public Optional<String> techId() {
        return Optional.ofNullable(techId);
    }

    /** The personal number (<i>số định danh cá nhân</i>). */
    public Optional<CitizenId> citizenId() {
        return Optional.ofNullable(citizenId);
    }

    /** The number of the old identity card (<i>số CMND</i>). */
    public Optional<CmndNumber> cmnd() {
        return Optional.ofNullable(cmnd);
    }

    /** The tax number (<i>mã số thuế</i>). */
    public Optional<String> taxNumber() {
        return Optional.ofNullable(taxNumber);
    }

    /** The number of the business (<i>mã số doanh nghiệp</i>). */
    public Optional<String> businessNumber() {
        return Optional.ofNullable(businessNumber);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalAccount that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "LocalAccount[***]";
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(id, techId, citizenId, cmnd, taxNumber, businessNumber);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
