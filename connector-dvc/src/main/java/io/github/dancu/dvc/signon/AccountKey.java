package io.github.dancu.dvc.signon;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what accounts are told to be one person's or body's (<i>khóa đối chiếu tài khoản</i>). */
public enum AccountKey {
    /** The account's identifier on the portal ({@code TechID}). */
    TECH_ID,
    /** A person's personal number (<i>số định danh cá nhân</i>). */
    CITIZEN_ID,
    /** The number of a person's old identity card (<i>số CMND</i>). */
    CMND,
    /** An organisation's tax number (<i>mã số thuế</i>); blanks, hyphens and case make no difference. */
    TAX_NUMBER,
    /** The number of a business (<i>mã số doanh nghiệp</i>); blanks, hyphens and case make no difference. */
    BUSINESS_NUMBER;

    private static final Pattern MAKES_NO_DIFFERENCE = Pattern.compile("[\\s\\u00A0\\-]+");

    /**
     * Whether no two people or bodies have the same. The number of an old identity card is neither unique nor permanent: let somebody
     * confirm what was found by it.
     */
    public boolean isUnique() {
        return this != CMND;
    }

    /** The keys of accounts of this kind, the strongest first. */
    static List<AccountKey> of(AccountKind kind) {
        return switch (kind) {
            case PERSON -> List.of(TECH_ID, CITIZEN_ID, CMND);
            case ORGANISATION -> List.of(TECH_ID, TAX_NUMBER, BUSINESS_NUMBER);
        };
    }

    /** Whether both have it, and the same. */
    boolean agrees(SignOnClaims claims, LocalAccount account) {
        Optional<String> claimed = in(claims);
        return claimed.isPresent() && claimed.equals(in(account));
    }

    /** Whether both have it, and not the same. */
    boolean differs(SignOnClaims claims, LocalAccount account) {
        Optional<String> claimed = in(claims);
        Optional<String> stored = in(account);
        return claimed.isPresent() && stored.isPresent() && !claimed.equals(stored);
    }

    private Optional<String> in(SignOnClaims claims) {
        return switch (this) {
            case TECH_ID -> claims.techId().map(String::strip);
            case CITIZEN_ID -> claims.citizenId().map(CitizenId::toText);
            case CMND -> claims.cmnd().map(CmndNumber::toText);
            case TAX_NUMBER -> claims.taxNumber().map(AccountKey::comparable);
            case BUSINESS_NUMBER -> claims.businessNumber().map(AccountKey::comparable);
        };
    }

    private Optional<String> in(LocalAccount account) {
        return switch (this) {
            case TECH_ID -> account.techId().map(String::strip);
            case CITIZEN_ID -> account.citizenId().map(CitizenId::toText);
            case CMND -> account.cmnd().map(CmndNumber::toText);
            case TAX_NUMBER -> account.taxNumber().map(AccountKey::comparable);
            case BUSINESS_NUMBER -> account.businessNumber().map(AccountKey::comparable);
        };
    }

    private static String comparable(String number) {
        return MAKES_NO_DIFFERENCE.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
