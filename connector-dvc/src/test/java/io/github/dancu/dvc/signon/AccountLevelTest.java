package io.github.dancu.dvc.signon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.AccountHolder;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Entitlement;
import io.github.dancu.citizen.IdentityLevel;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How well somebody was checked, and with which account one may sign on. */
class AccountLevelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({"LoA1,LEVEL_1", "loa1,LEVEL_1", "1,LEVEL_1", "LoA2,LEVEL_2", "' LOA2 ',LEVEL_2", "2,LEVEL_2"})
    void codes_that_are_inferred_have_a_level(String code, IdentityLevel level) {
        assertThat(person(code, "1999").stated().means(level)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LoA3", "3", "0", "high"})
    void any_other_code_is_kept_without_a_level(String code) {
        AccountLevel level = person(code, "1999");

        assertThat(level.stated().raw()).isEqualTo(code);
        assertThat(level.stated().meaning()).isEmpty();
        assertThat(level.isAtLeast(IdentityLevel.LEVEL_1)).isFalse();
        assertThat(level.entitlement(AccountHolder.CITIZEN, TODAY)).isEqualTo(Entitlement.UNDECIDED);
    }

    @Test
    void a_list_of_codes_is_no_level() {
        AccountLevel level = SignOnClaims.ofUserInfo("{\"LoaiTaiKhoan\":1,\"loAs\":[\"LoA2\"]}")
                .level();

        assertThat(level.stated().meaning()).isEmpty();
        assertThat(level.stated().raw()).isEqualTo("[\"LoA2\"]");
    }

    @Test
    void codes_mean_what_one_was_told() {
        SignOnClaims claims = claims("LoA2", "1999");

        AccountLevel told = AccountLevel.of(claims, Map.of("LOA2", IdentityLevel.LEVEL_1));
        AccountLevel nothing = AccountLevel.of(claims, Map.of());

        assertThat(told.stated().means(IdentityLevel.LEVEL_1)).isTrue();
        assertThat(nothing.stated().meaning()).isEmpty();
    }

    @Test
    void level_2_is_at_least_level_1_and_not_the_other_way_round() {
        assertThat(person("LoA2", "1999").isAtLeast(IdentityLevel.LEVEL_1)).isTrue();
        assertThat(person("LoA2", "1999").isAtLeast(IdentityLevel.LEVEL_2)).isTrue();
        assertThat(person("LoA1", "1999").isAtLeast(IdentityLevel.LEVEL_2)).isFalse();
    }

    @Test
    void an_organisation_has_no_level_whatever_is_claimed() {
        AccountLevel level = SignOnClaims.ofUserInfo(FakeSso.ORGANISATION).level();

        assertThat(level.isOfOrganisation()).isTrue();
        assertThat(level.stated().raw()).isEqualTo("LoA2");
        assertThat(level.isAtLeast(IdentityLevel.LEVEL_1)).isFalse();
        assertThat(level.entitlement(AccountHolder.CITIZEN, TODAY)).isEqualTo(Entitlement.NONE);
        assertThat(level).hasToString("AccountLevel[organisation]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"loAs\":\"LoA2\"}", "{\"LoaiTaiKhoan\":3,\"loAs\":\"LoA2\"}"})
    void an_account_of_a_kind_nobody_knows_has_no_level_that_is_known(String claims) {
        AccountLevel level = SignOnClaims.ofUserInfo(claims).level();

        assertThat(level.stated()).isEqualTo(Coded.unknown("LoA2"));
        assertThat(level.isAtLeast(IdentityLevel.LEVEL_1)).isFalse();
        assertThat(level.isOfOrganisation()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "LoA2,20120101,CITIZEN,BY_RIGHT",
        "LoA2,20120102,CITIZEN,ON_REQUEST",
        "LoA2,20200102,CITIZEN,NONE",
        "LoA1,20200102,CITIZEN,ON_REQUEST",
        "LoA2,19990101,FOREIGNER,ON_REQUEST",
        "LoA2,2012,CITIZEN,UNDECIDED",
        "LoA2,x,CITIZEN,UNDECIDED"
    })
    void what_one_may_have_goes_by_age(String code, String born, AccountHolder holder, Entitlement entitlement) {
        assertThat(person(code, born).entitlement(holder, TODAY)).isEqualTo(entitlement);
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL,PERSON,2024-06-30,true",
        "PORTAL,PERSON,2024-07-01,false",
        "PORTAL,ORGANISATION,2024-07-01,true",
        "VNEID,PERSON,2024-07-01,true",
        "VNEID,PERSON,2024-06-30,true",
        "VNEID,ORGANISATION,2026-01-01,true"
    })
    void persons_sign_on_with_vneid_alone_since_july_2024(
            AccountProvider provider, AccountKind kind, LocalDate day, boolean accepted) {
        assertThat(provider.isAccepted(kind, day)).isEqualTo(accepted);
    }

    private static AccountLevel person(String code, String born) {
        return claims(code, born).level();
    }

    private static SignOnClaims claims(String code, String born) {
        return SignOnClaims.ofUserInfo(
                "{\"LoaiTaiKhoan\":\"1\",\"loAs\":\"" + code + "\",\"NgayThangNamSinh\":\"" + born + "\"}");
    }
}
