package io.github.dancu.bhxh.registry;

import static io.github.dancu.bhxh.registry.FakeLgsp.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.lgsp.TokenRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent, byte for byte. */
class RegistryRequestTest {
    private static final SocialInsuranceNumber NUMBER = SocialInsuranceNumber.of("0000000001");

    private final FakeLgsp lgsp = new FakeLgsp();

    @Test
    void a_person_is_asked_for_by_number() {
        lgsp.file("person-bare.json").client().build().findPerson(WHY, NUMBER);

        assertThat(lgsp.questions.get(0).uri()).hasToString("https://lgsp.example.vn/apiBHXH/getTraCuuTtHgdByMaSoBhxh");
        assertThat(lgsp.questions.get(0).contentType()).isEqualTo("application/json");
        assertThat(lgsp.body()).isEqualTo("{\"maSoBhxh\":\"0000000001\"}");
    }

    @ParameterizedTest
    @CsvSource({"31/01/1990,19900131,0", "1990,19900101,1", "01/1990,19900101,2"})
    void a_number_is_asked_for_by_criteria(String birthDate, String sent, String kind) {
        lgsp.replies("{\"maSoBhxh\":\"0000000001\"}")
                .client()
                .build()
                .findNumber(
                        WHY, InsuranceNumberQuery.fromText("Nguyễn  Văn Mẫu", birthDate, "Nam", "91", "899", "30742"));

        assertThat(lgsp.questions.get(0).uri()).hasToString("https://lgsp.example.vn/apiBHXH/getMaSoBhxhTheoTieuChi");
        assertThat(lgsp.body())
                .isEqualTo("{\"hoTen\":\"NGUYỄN VĂN MẪU\",\"ngaySinh\":\"" + sent + "\",\"loaiNgaySinh\":\"" + kind
                        + "\",\"gioiTinh\":\"1\",\"maTinhKs\":\"91\",\"maHuyenKs\":\"899\",\"maXaKs\":\"30742\","
                        + "\"isKs\":\"1\"}");
    }

    @Test
    void what_a_search_for_a_number_need_not_say_is_sent_empty() {
        InsuranceNumberQuery query = InsuranceNumberQuery.builder()
                .name(PersonName.of("Nguyễn Thị Mẫu"))
                .birthDate(PartialDate.ofYear(1990))
                .otherGender()
                .area("91", "", "")
                .basis(AddressBasis.HOUSEHOLD)
                .build();

        lgsp.replies("{\"maSoBhxh\":\"0000000001\"}").client().build().findNumber(WHY, query);

        assertThat(lgsp.body())
                .isEqualTo("{\"hoTen\":\"NGUYỄN THỊ MẪU\",\"ngaySinh\":\"19900101\",\"loaiNgaySinh\":\"1\","
                        + "\"gioiTinh\":\"3\",\"maTinhKs\":\"91\",\"maHuyenKs\":\"\",\"maXaKs\":\"\",\"isKs\":\"0\"}");
    }

    @Test
    void a_household_is_asked_for_by_criteria() {
        HouseholdQuery query = HouseholdQuery.builder()
                .name(PersonName.of("Nguyễn Thị Mẫu"))
                .birthDate(PartialDate.ofMonth(1990, 1))
                .gender(Gender.FEMALE)
                .province("91")
                .bookNumber("9100000001")
                .card(HealthCardNumber.of("GD4910000000001"))
                .build();

        lgsp.file("household-bare.json").client().build().findHousehold(WHY, query);

        assertThat(lgsp.questions.get(0).uri()).hasToString("https://lgsp.example.vn/apiBHXH/getTraCuuThongTinHgd");
        assertThat(lgsp.body())
                .isEqualTo("{\"maTinh\":\"91\",\"hoTen\":\"NGUYỄN THỊ MẪU\",\"ngaySinh\":\"19900101\","
                        + "\"loaiNgaySinh\":\"2\",\"gioiTinh\":\"2\",\"soSo\":\"9100000001\","
                        + "\"maThe\":\"GD4910000000001\",\"isKs\":\"0\"}");
    }

    @Test
    void one_and_the_same_question_goes_by_the_other_address() {
        InsuranceRegistryClient registry =
                lgsp.replies("[]").replies("[]").client().build();

        registry.findNumber(
                WHY,
                InsuranceNumberQuery.fromText("Nguyễn Văn Mẫu", "1990", "1", "91", "899", "30742")
                        .by(AddressBasis.HOUSEHOLD));
        assertThat(lgsp.body())
                .isEqualTo("{\"hoTen\":\"NGUYỄN VĂN MẪU\",\"ngaySinh\":\"19900101\",\"loaiNgaySinh\":\"1\","
                        + "\"gioiTinh\":\"1\",\"maTinhKs\":\"91\",\"maHuyenKs\":\"899\",\"maXaKs\":\"30742\","
                        + "\"isKs\":\"0\"}");

        registry.findHousehold(
                WHY,
                HouseholdQuery.fromText("Nguyễn Văn Mẫu", "1990", "1", "91", "9100000001", "GD4910000000001")
                        .by(AddressBasis.BIRTH_REGISTRATION));
        assertThat(lgsp.body())
                .isEqualTo("{\"maTinh\":\"91\",\"hoTen\":\"NGUYỄN VĂN MẪU\",\"ngaySinh\":\"19900101\","
                        + "\"loaiNgaySinh\":\"1\",\"gioiTinh\":\"1\",\"soSo\":\"9100000001\","
                        + "\"maThe\":\"GD4910000000001\",\"isKs\":\"1\"}");
    }

    @Test
    void the_platform_sees_a_token_and_no_partner_unless_one_is_set() {
        lgsp.file("person-bare.json").client().build().findPerson(WHY, NUMBER);

        assertThat(lgsp.questions.get(0).headers())
                .containsOnlyKeys("Authorization")
                .containsEntry("Authorization", "Bearer the-phien-1");
        assertThat(lgsp.logins.get(0).uri()).hasToString("https://lgsp.example.vn/token");
        assertThat(lgsp.logins.get(0).headers()).containsKey("Authorization");
    }

    @Test
    void the_platform_of_ho_chi_minh_city_sees_the_partner_too() {
        lgsp.file("person-bare.json")
                .client()
                .partner(Credentials.of(() -> "khoa-mau", () -> "bi-mat-khoa"), "UNG-DUNG", "DOI-TAC", "DON-VI")
                .build()
                .findPerson(WHY, NUMBER);

        assertThat(Base64.getDecoder().decode(lgsp.questions.get(0).headers().get("lgspaccesstoken")))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"AccessKey\":\"khoa-mau\",\"AppName\":\"UNG-DUNG\",\"PartnerCode\":\"DOI-TAC\","
                        + "\"PartnerCodeCus\":\"DON-VI\",\"SecretKey\":\"bi-mat-khoa\"}");
    }

    @Test
    void addresses_and_the_form_of_the_login_are_settings() {
        lgsp.file("person-bare.json")
                .client()
                .endpoint(URI.create("https://lgsp.example.vn/goc/"))
                .tokenUri(URI.create("https://sso.example.vn/oauth2/token"))
                .tokenRequest(TokenRequest.FORM)
                .path(RegistryOperation.FIND_PERSON, "/ngsp/BaoHiemXaHoi/TraCuuThongTinHoGiaDinh")
                .build()
                .findPerson(WHY, NUMBER);

        WireRequest login = lgsp.logins.get(0);
        assertThat(login.uri()).hasToString("https://sso.example.vn/oauth2/token");
        assertThat(login.body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("grant_type=client_credentials&client_id=ung-dung-mau&client_secret=bi-mat-mau");
        assertThat(lgsp.questions.get(0).uri())
                .hasToString("https://lgsp.example.vn/goc/ngsp/BaoHiemXaHoi/TraCuuThongTinHoGiaDinh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a?b=c", "a#b", "đường"})
    void a_path_that_is_none_is_refused_where_it_is_set(String path) {
        assertThatThrownBy(() -> InsuranceRegistryClient.builder().path(RegistryOperation.FIND_NUMBER, path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a path is letters, digits, dots, hyphens, underscores and slashes");
    }

    @Test
    void a_client_names_what_it_needs() {
        assertThatThrownBy(() -> InsuranceRegistryClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("an InsuranceRegistryClient needs an endpoint and credentials");
    }

    @Test
    void the_audit_log_knows_a_masked_number_or_that_there_was_a_query() {
        InsuranceRegistryClient registry = lgsp.file("person-bare.json")
                .replies("[]")
                .replies("[]")
                .client()
                .build();

        registry.findPerson(WHY, NUMBER);
        registry.findNumber(WHY, InsuranceNumberQuery.fromText("Nguyễn Văn Mẫu", "1990", "1", "91", null, null));
        registry.findHousehold(WHY, HouseholdQuery.fromText("Nguyễn Văn Mẫu", "1990", "1", "91", null, null));

        assertThat(lgsp.audit.events())
                .extracting(event -> event.system() + " " + event.operation() + " " + event.subject())
                .containsExactly(
                        "BHXH-LGSP findPerson SocialInsuranceNumber[******0001]",
                        "BHXH-LGSP findPerson SocialInsuranceNumber[******0001]",
                        "BHXH-LGSP findNumber InsuranceNumberQuery[***]",
                        "BHXH-LGSP findNumber InsuranceNumberQuery[***]",
                        "BHXH-LGSP findHousehold HouseholdQuery[***]",
                        "BHXH-LGSP findHousehold HouseholdQuery[***]");
    }
}
