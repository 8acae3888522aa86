package io.github.dancu.dvc.signon;

import io.github.dancu.citizen.AccountHolder;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Entitlement;
import io.github.dancu.citizen.IdentityLevel;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.Personal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How well the holder of the account was checked (<i>mức độ tài khoản định danh điện tử</i>), as far as the claims say so; accounts of
 * organisations have no level (NĐ 69/2024/NĐ-CP), and neither has an account of which nobody knows whose it is.
 *
 * <p>What the codes of the claim {@code loAs} mean is not published. That {@code 1} and {@code LoA1} are level 1, {@code 2} and
 * {@code LoA2} level 2, is inferred: before a right hangs on it, ask the operator, and give {@link #of(SignOnClaims, Map)} what they
 * say. Immutable and thread-safe; {@link #toString()} shows the level alone.
 */
@Personal
public final class AccountLevel {
    private static final Map<String, IdentityLevel> INFERRED = Map.of(
            "1", IdentityLevel.LEVEL_1,
            "loa1", IdentityLevel.LEVEL_1,
            "2", IdentityLevel.LEVEL_2,
            "loa2", IdentityLevel.LEVEL_2);

    private final boolean organisation;
    private final Coded<IdentityLevel> stated;
    private final @Nullable PartialDate birthDate;

    private AccountLevel(boolean organisation, Coded<IdentityLevel> stated, @Nullable PartialDate birthDate) {
        this.organisation = organisation;
        this.stated = stated;
        this.birthDate = birthDate;
    }

    /** The level of this account, with the codes that are inferred. */
    public static AccountLevel of(SignOnClaims claims) {
        return of(claims, INFERRED);
    }

    /**
     * The level of this account, with codes that mean what you were told.
     *
     * @param codes by what stands in {@code loAs}; upper and lower case are one, blanks around are ignored
     */
    public static AccountLevel of(SignOnClaims claims, Map<String, IdentityLevel> codes) {
        String raw = claims.claim("loAs").orElse("");
        boolean organisation = claims.kind().means(AccountKind.ORGANISATION);
        // What is neither a person's nor an organisation's may be an organisation's.
        IdentityLevel level = claims.kind().means(AccountKind.PERSON) ? meaning(raw, codes) : null;
        return new AccountLevel(
                organisation,
                level == null ? Coded.unknown(raw) : Coded.known(raw, level),
                claims.birthDate().orElse(null));
    }

    /** Whether the account is one of an organisation: then it has no level, whatever the claim says. */
    public boolean isOfOrganisation() {
        return organisation;
    }

    /** What the claim says; an empty code if it says nothing. */
    public Coded<IdentityLevel> stated() {
        return stated;
    }

    /** Whether the holder is known to have been checked at least so well; never for what is not known, nor for an organisation. */
    public boolean isAtLeast(IdentityLevel level) {
        Objects.requireNonNull(level, "level");
        return stated.meaning().filter(known -> known.compareTo(level) >= 0).isPresent();
    }

    /**
     * Whether the holder may have an account of the stated level by their age ({@link IdentityLevel#entitlement}): one who may not is a
     * reason to look again, never to believe one claim more than the other.
     *
     * @param today the day of the question, in Vietnamese civil time
     * @return {@link Entitlement#UNDECIDED} if level or birth date is not known; {@link Entitlement#NONE} for an organisation
     */
    public Entitlement entitlement(AccountHolder holder, LocalDate today) {
        Objects.requireNonNull(holder, "holder");
        if (organisation) {
            return Entitlement.NONE;
        }
        Optional<PartialDate> born = Optional.ofNullable(birthDate);
        return stated.meaning()
                .flatMap(level -> born.map(date -> level.entitlement(holder, date, today)))
                .orElse(Entitlement.UNDECIDED);
    }

    @Override
    public String toString() {
        String level = stated.meaning().map(Enum::name).orElse("not known");
        return "AccountLevel[" + (organisation ? "organisation" : level) + "]";
    }

    private static @Nullable IdentityLevel meaning(String raw, Map<String, IdentityLevel> codes) {
        String code = comparable(raw);
        return codes.entrySet().stream()
                .filter(entry -> comparable(entry.getKey()).equals(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String comparable(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }
}
