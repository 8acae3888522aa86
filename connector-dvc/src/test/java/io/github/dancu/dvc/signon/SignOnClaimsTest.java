package io.github.dancu.dvc.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.IdentityAccount;
import io.github.dancu.citizen.IdentityLevel;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the single sign-on says of somebody. */
class SignOnClaimsTest {
    private final SignOnClaims claims = SignOnClaims.ofUserInfo(FakeSso.CLAIMS);

    @Test
    void every_claim_of_a_person_is_read() {
        assertThat(claims.kind().means(AccountKind.PERSON)).isTrue();
        assertThat(claims.citizenId()).contains(CitizenId.of("003099000001"));
        assertThat(claims.cmnd()).contains(CmndNumber.of("000000001"));
        assertThat(claims.passport()).contains("X0000001");
        assertThat(claims.techId()).contains("tech-mau-1");
        assertThat(claims.name()).contains(PersonName.of("Nguyễn Văn Mẫu"));
        assertThat(claims.birthDate()).contains(PartialDate.of(LocalDate.of(1999, 2, 3)));
        assertThat(claims.email()).contains("mau@example.vn");
        assertThat(claims.phone()).contains("0900000001");
        assertThat(claims.level().stated().means(IdentityLevel.LEVEL_2)).isTrue();
        assertThat(claims.taxNumber()).isEmpty();
        assertThat(claims.unread()).isEmpty();
    }

    @Test
    void every_claim_of_an_organisation_is_read() {
        SignOnClaims organisation = SignOnClaims.ofUserInfo(FakeSso.ORGANISATION);

        assertThat(organisation.kind().means(AccountKind.ORGANISATION)).isTrue();
        assertThat(organisation.taxNumber()).contains("0000000001");
        assertThat(organisation.businessNumber()).contains("0000000002");
        assertThat(organisation.organisationName()).contains("Công ty Mẫu");
        assertThat(organisation.identityAccount()).isEmpty();
    }

    @Test
    void claims_that_nobody_knows_are_kept() {
        assertThat(claims.claims()).hasSize(13).containsEntry("exp", "1767225600");
        assertThat(claims.claim("sub")).contains("mau");
        assertThat(claims.claim("Sub")).isEmpty();
        assertThat(SignOnClaims.ofUserInfo("{\"a\":{\"b\":[1]}}").claim("a")).contains("{\"b\":[1]}");
    }

    @Test
    void what_cannot_be_read_is_named_and_kept() {
        SignOnClaims odd = SignOnClaims.ofUserInfo("""
                {"LoaiTaiKhoan": "9", "SoDinhDanh": "12345", "SoCMND": "x", "HoVaTen": "a\\u0000b",
                 "NgayThangNamSinh": "03/02/1999", "TechID": ["a"], "ThuDienTu": {}, "MaSoThue": null, "HoChieu": " "}""");

        assertThat(odd.unread())
                .containsOnlyKeys("SoDinhDanh", "SoCMND", "HoVaTen", "NgayThangNamSinh", "TechID", "ThuDienTu")
                .containsEntry("NgayThangNamSinh", "03/02/1999")
                .containsEntry("TechID", "[\"a\"]");
        assertThat(odd.kind().raw()).isEqualTo("9");
        assertThat(odd.kind().meaning()).isEmpty();
        assertThat(odd.techId()).isEmpty();
        assertThat(odd.passport()).isEmpty();
    }

    @Test
    void a_birth_year_alone_is_a_birth_date() {
        assertThat(SignOnClaims.ofUserInfo("{\"NgayThangNamSinh\":1950}").birthDate())
                .contains(PartialDate.ofYear(1950));
    }

    @Test
    void the_new_number_in_the_old_field_is_the_personal_number() {
        SignOnClaims claims = SignOnClaims.ofUserInfo("{\"SoCMND\":\"003099000001\"}");

        assertThat(claims.citizenId()).contains(CitizenId.of("003099000001"));
        assertThat(claims.cmnd()).isEmpty();
        assertThat(claims.unread()).isEmpty();
    }

    @Test
    void two_personal_numbers_are_not_made_one() {
        SignOnClaims claims = SignOnClaims.ofUserInfo("{\"SoDinhDanh\":\"003099000001\",\"SoCMND\":\"003099000002\"}");

        assertThat(claims.citizenId()).contains(CitizenId.of("003099000001"));
        assertThat(claims.unread()).containsEntry("SoCMND", "003099000002");
    }

    @Test
    void of_a_claim_that_stands_twice_the_last_counts() {
        assertThat(SignOnClaims.ofUserInfo("{\"TechID\":\"a\",\"TechID\":\"b\"}")
                        .techId())
                .contains("b");
    }

    @Test
    void a_persons_account_is_of_the_model() {
        IdentityAccount account = claims.identityAccount().orElseThrow();

        assertThat(account.holder()).isEqualTo(CitizenId.of("003099000001"));
        assertThat(account.level().raw()).isEqualTo("LoA2");
        assertThat(account.phone()).contains("0900000001");
        assertThat(SignOnClaims.ofUserInfo("{\"SoDinhDanh\":\"003099000001\"}").identityAccount())
                .isEmpty();
    }

    @Test
    void the_payload_of_a_verified_id_token_is_read() {
        assertThat(SignOnClaims.ofVerifiedIdToken(token(FakeSso.CLAIMS))).isEqualTo(claims);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.b", "a.b.c.d", "a.b.c.d.e", ".e30.", "a.e30", "a.****.c", "a.e30=x.c"})
    void what_is_no_token_is_refused_and_never_repeated(String token) {
        assertThatThrownBy(() -> SignOnClaims.ofVerifiedIdToken(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an ID token is three parts in Base64url, joined by dots");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{}{}", "Nguyễn", "<html>"})
    void what_is_no_object_is_refused_and_never_repeated(String json) {
        assertThatThrownBy(() -> SignOnClaims.ofUserInfo(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("claims are a JSON object of at most 64 levels, in UTF-8")
                .hasNoCause();
        assertThatThrownBy(() -> SignOnClaims.ofVerifiedIdToken(token(json)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("claims are a JSON object of at most 64 levels, in UTF-8");
    }

    @Test
    void claims_are_bounded_in_size_and_depth() {
        String large = "{\"a\":\"" + "a".repeat(256 * 1024) + "\"}";
        String deep = "{\"a\":" + "[".repeat(100_000);

        assertThatThrownBy(() -> SignOnClaims.ofUserInfo(large)).hasMessage("claims are at most 256 KiB");
        assertThatThrownBy(() -> SignOnClaims.ofVerifiedIdToken(token(large))).hasMessage("claims are at most 256 KiB");
        assertThatThrownBy(() -> SignOnClaims.ofUserInfo(deep)).hasMessageStartingWith("claims are a JSON object");
    }

    @Test
    void another_encoding_is_refused() {
        assertThatThrownBy(() -> SignOnClaims.ofUserInfo("{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_are_equal_if_every_claim_is() {
        assertThat(SignOnClaims.ofUserInfo("{\"a\":\"1\"}"))
                .isEqualTo(SignOnClaims.ofUserInfo("{\"a\":1}"))
                .hasSameHashCodeAs(SignOnClaims.ofUserInfo("{\"a\":1}"))
                .isNotEqualTo(SignOnClaims.ofUserInfo("{\"a\":2}"));
    }

    static String token(String payload) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return "eyJhbGciOiJSUzI1NiJ9." + base64.encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + ".chu-ky";
    }
}
