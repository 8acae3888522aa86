package io.github.dancu.csdl;

import static io.github.dancu.csdl.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.DateForm;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.rules.CleansingRun;
import io.github.dancu.cleansing.rules.Rules;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.UnreadableReplyException;
import io.github.dancu.connect.WireRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsdlClientTest {
    private static final CitizenQuery QUERY = CitizenQuery.fromText("003099000001", "Nguyễn Văn Mẫu", "31/01/1999");

    private final FakeDatabase lgsp = new FakeDatabase(CsdlChannel.LGSP_JSON);
    private final CsdlClient csdl = CsdlClient.builder()
            .endpoint(URI.create("https://lgsp.example.vn/csdl/"))
            .credentials(Credentials.of(() -> "ung-dung-mau", () -> "bi-mat-mau"))
            .partner("UNG-DUNG", "DOI-TAC", "DON-VI")
            .connection(Callers.settings().transport(lgsp).build())
            .build();

    @Test
    void sends_what_the_channel_wants() {
        lgsp.document(check("true"));

        csdl.authenticate(WHY, QUERY);

        WireRequest sent = lgsp.asked.get(0);
        assertThat(sent.uri()).hasToString("https://lgsp.example.vn/csdl/XacThucThongTinCongDan");
        assertThat(new String(sent.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"MaYeuCau\":\"request-1\",\"MaDVC\":\"H33.899\",\"MaTichHop\":\"033\","
                        + "\"MaCanBo\":\"003085000099\",\"SoDinhDanh\":\"003099000001\","
                        + "\"HoVaTen\":\"NGUYỄN VĂN MẪU\",\"NgayThangNam\":\"19990131\"}");
        assertThat(sent.headers()).containsEntry("Authorization", "Bearer token-1");
        assertThat(Base64.getDecoder().decode(sent.headers().get("lgspaccesstoken")))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"AccessKey\":\"ung-dung-mau\",\"AppName\":\"UNG-DUNG\",\"PartnerCode\":\"DOI-TAC\","
                        + "\"PartnerCodeCus\":\"DON-VI\",\"SecretKey\":\"bi-mat-mau\"}");
    }

    @Test
    void every_uncertain_part_of_a_request_is_a_setting() {
        CsdlClient other = CsdlClient.builder()
                .endpoint(URI.create("https://lgsp.example.vn/csdl"))
                .tokenUri(URI.create("https://token.example.vn/token"))
                .credentials(Credentials.of(() -> "ung-dung-mau", () -> "bi-mat-mau"))
                .partnerKey(Credentials.of(() -> "khoa-mau", () -> "bi-mat-khoa"))
                .serviceCode("VPCP")
                .integrationCodes("037", "003")
                .operationName(CsdlOperation.AUTHENTICATE, "v2/xac-thuc")
                .elementName("MaTichHop", "MaDichVu")
                .nameForm(NameForm.UPPER_CASE_ASCII)
                .dateForm(DateForm.ISO)
                .officerForm(OfficerForm.ACCOUNT)
                .successCode("200")
                .connection(Callers.settings().transport(lgsp).build())
                .build();
        lgsp.replies(200, "{\"error_code\":200,\"message\":\"<TonTai>true</TonTai>\"}");

        assertThat(other.authenticate(WHY, QUERY).value()).contains(Authentication.CONFIRMED);

        WireRequest sent = lgsp.asked.get(0);
        assertThat(sent.uri()).hasToString("https://lgsp.example.vn/csdl/v2/xac-thuc");
        assertThat(new String(sent.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"MaYeuCau\":\"request-1\",\"MaDVC\":\"VPCP\",\"MaDichVu\":\"003\","
                        + "\"MaCanBo\":\"canbo.mau\",\"SoDinhDanh\":\"003099000001\","
                        + "\"HoVaTen\":\"NGUYEN VAN MAU\",\"NgayThangNam\":\"1999-01-31\"}");
        assertThat(Base64.getDecoder().decode(sent.headers().get("lgspaccesstoken")))
                .asString(StandardCharsets.UTF_8)
                .contains("\"AccessKey\":\"khoa-mau\"", "\"AppName\":\"\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = DateForm.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COMPACT", "ISO"})
    void a_form_of_dates_that_the_database_does_not_take_is_refused_where_it_is_set(DateForm form) {
        assertThatThrownBy(() -> CsdlClient.builder().dateForm(form))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dateForm is COMPACT or ISO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "lgsp.example.vn/csdl", "ftp://lgsp.example.vn", "https:///csdl"})
    void an_address_that_cannot_be_called_is_refused_where_it_is_set(String address) {
        assertThatThrownBy(() -> CsdlClient.builder().endpoint(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("endpoint ");
        assertThatThrownBy(() -> CsdlClient.builder().tokenUri(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("tokenUri ");
    }

    @Test
    void a_code_that_the_user_knows_means_what_he_says() {
        CsdlClient told = client().code("404", Outcome.ANSWER)
                .code("90", Outcome.MAINTENANCE)
                .code("91", Outcome.REFUSED)
                .build();
        lgsp.replies(200, "{\"error_code\":404,\"message\":\"khong co\"}")
                .replies(200, "{\"error_code\":404}")
                .replies(200, "{\"error_code\":\"90\"}")
                .document("<TonTai>true</TonTai>")
                .replies(200, "{\"error_code\":\"91\"}");

        assertThat(told.findCitizen(WHY, QUERY).value()).isEmpty();
        assertThat(told.authenticate(WHY, QUERY).value()).contains(Authentication.NOT_CONFIRMED);
        assertThat(told.authenticate(WHY, QUERY).report().attempts()).isEqualTo(2);
        assertThatThrownBy(() -> told.authenticate(WHY, QUERY)).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_code_that_nobody_knows_is_handed_over_as_it_came_and_asked_for_once() {
        lgsp.replies(200, "{\"error_code\":\"Nguyễn Văn Mẫu\"}");

        UnreadableReplyException unknown =
                catchThrowableOfType(UnreadableReplyException.class, () -> csdl.authenticate(WHY, QUERY));

        assertThat(unknown.unknownCode()).contains("Nguyễn Văn Mẫu");
        assertThat(unknown).hasMessageContaining("error_code ?").hasMessageNotContaining("Mẫu");
        assertThat(lgsp.asked).hasSize(1);
    }

    @Test
    void with_another_code_for_success_the_published_one_is_unknown() {
        CsdlClient told = client().successCode("100").successCode("200").build();
        lgsp.document("<TonTai>true</TonTai>");

        assertThatThrownBy(() -> told.authenticate(WHY, QUERY)).isInstanceOf(UnreadableReplyException.class);
    }

    @Test
    void a_fault_that_blames_the_caller_is_not_repeated() {
        lgsp.document("<Fault><faultcode>soap:Client</faultcode><faultstring>Nguyễn Văn Mẫu</faultstring></Fault>");

        assertThatThrownBy(() -> csdl.authenticate(WHY, QUERY))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("a SOAP fault soap:Client")
                .hasMessageNotContaining("Mẫu");
        assertThat(lgsp.asked).hasSize(1);
    }

    @Test
    void asks_by_year_and_old_card_where_that_is_what_is_known() {
        lgsp.document(check("false"));

        csdl.authenticate(WHY, CitizenQuery.fromText("001234567", "Mẫu", "1999"));

        assertThat(new String(lgsp.asked.get(0).body(), StandardCharsets.UTF_8))
                .contains("\"Nam\":\"1999\"", "\"SoCMND\":\"001234567\"")
                .doesNotContain("NgayThangNam", "SoDinhDanh");
    }

    @ParameterizedTest
    @CsvSource({"true,CONFIRMED", "1,CONFIRMED", "' false\n',NOT_CONFIRMED", "0,NOT_CONFIRMED"})
    void reads_the_check(String exists, Authentication expected) {
        lgsp.document(check(exists));

        assertThat(csdl.authenticate(WHY, QUERY).value()).contains(expected);
    }

    @Test
    void reads_a_citizen() throws IOException {
        lgsp.document(Resources.text("citizen.xml"));

        Answer<Citizen> answer = csdl.findCitizen(WHY, QUERY);

        assertThat(answer.value())
                .contains(Citizen.builder(CitizenId.of("003099000001"))
                        .name(PersonName.of("Nguyễn Văn Mẫu"))
                        .birthDate(PartialDate.of(LocalDate.of(1999, 1, 31)))
                        .gender(Coded.known("1", Gender.MALE))
                        .cmnd(CmndNumber.of("001234567"))
                        .permanentAddress(new Address("91", "", "30742", "Phường Mẫu")
                                .withCountryCode("VN")
                                .withAsOf(LocalDate.of(2026, 1, 1)))
                        .dataAsOf(LocalDate.of(2026, 1, 1).atStartOfDay())
                        .build());
        assertThat(answer.report().attempts()).isEqualTo(1);
    }

    @Test
    void keeps_what_it_cannot_read_as_it_came() throws IOException {
        lgsp.document(Resources.text("citizen-odd.xml"));

        Citizen citizen = csdl.findCitizen(WHY, CitizenQuery.fromText("003199000002", "Trần Mẫu", "1999"))
                .value()
                .orElseThrow();

        assertThat(citizen.birthDate()).isEmpty();
        assertThat(citizen.cmnd()).isEmpty();
        assertThat(citizen.unread())
                .containsEntry("NgayThangNamSinh", "19990230")
                .containsEntry("SoCMND", "12");
        assertThat(citizen.gender()).contains(Coded.unknown("7"));
        assertThat(citizen.name()).contains(PersonName.of("Trần Mẫu"));
    }

    @Test
    void what_it_cannot_read_is_what_the_rules_find_as_it_came() throws IOException {
        lgsp.document(Resources.text("citizen-odd.xml"));
        Citizen citizen = csdl.findCitizen(WHY, CitizenQuery.fromText("003199000002", "Trần Mẫu", "1999"))
                .value()
                .orElseThrow();
        List<String> found = new ArrayList<>();

        CleansingRun.of(Rules.programme())
                .over(Register.ofCitizens(Set.of(PersonField.NAME, PersonField.BIRTH_DATE), List.of(citizen)))
                .findings(finding -> found.add(finding.rule().id() + " " + finding.detail() + " " + finding.original()))
                .run();

        assertThat(found).containsExactly("DATE_IMPOSSIBLE NO_SUCH_DAY 19990230");
    }

    @Test
    void nobody_found_is_an_empty_answer_and_is_asked_once() {
        lgsp.document("<Envelope><Body><CongdanCollection SoCongDan=\"0\"/></Body></Envelope>");

        assertThat(csdl.findCitizen(WHY, QUERY).value()).isEmpty();
        assertThat(lgsp.asked).hasSize(1);
    }

    @Test
    void an_answer_about_somebody_else_is_never_passed_on() throws IOException {
        lgsp.document(Resources.text("citizen-odd.xml"));

        assertThatThrownBy(() -> csdl.findCitizen(WHY, QUERY))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessageContaining("another number")
                .hasMessageNotContaining("003199000002");
    }

    @Test
    void success_may_be_a_number() {
        lgsp.replies(200, "{\"error_code\":0,\"message\":\"<TonTai>true</TonTai>\"}");

        assertThat(csdl.authenticate(WHY, QUERY).value()).contains(Authentication.CONFIRMED);
    }

    @Test
    void an_unknown_code_is_reported_once_and_never_repeated() {
        lgsp.replies(200, "{\"error_code\":\"-77\",\"message\":\"Nguyễn Văn Mẫu không hợp lệ\"}");

        assertThatThrownBy(() -> csdl.authenticate(WHY, QUERY))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessageContaining("error_code -77")
                .hasMessageNotContaining("Mẫu");
        assertThat(lgsp.asked).hasSize(1);
    }

    @Test
    void a_code_that_is_a_personal_number_is_not_repeated_in_the_message() {
        lgsp.replies(200, "{\"error_code\":\"003099000001\",\"message\":\"\"}");

        assertThatThrownBy(() -> csdl.authenticate(WHY, QUERY)).hasMessageNotContaining("003099000001");
    }

    @Test
    void a_rejected_token_leads_to_one_new_login_and_one_repeat() {
        lgsp.replies(401, "").document(check("true"));

        Answer<Authentication> answer = csdl.authenticate(WHY, QUERY);

        assertThat(answer.value()).contains(Authentication.CONFIRMED);
        assertThat(lgsp.logins).isEqualTo(2);
        assertThat(answer.report().attempts()).isEqualTo(1);
    }

    @Test
    void a_gateway_out_of_order_is_asked_again_with_the_same_request_id() {
        lgsp.replies(502, "<html>Bad Gateway</html>").replies(503, "").document(check("true"));

        Answer<Authentication> answer = csdl.authenticate(WHY, QUERY);

        assertThat(answer.report().attempts()).isEqualTo(3);
        assertThat(lgsp.asked)
                .extracting(sent -> new String(sent.body(), StandardCharsets.UTF_8))
                .containsOnly(new String(lgsp.asked.get(0).body(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "403,,RefusedException,1",
        "404,,RefusedException,1",
        "302,,RefusedException,1",
        "400,,InvalidRequestException,1",
        "503,,UnavailableException,3",
        "429,,UnavailableException,3",
        "200,<html>Xin chào</html>,UnreadableReplyException,3",
        "200,,UnreadableReplyException,3",
        "200,{\"error_code\":\"0\",UnreadableReplyException,3",
        "200,{\"error_code\":\"0\"},UnreadableReplyException,3",
        "200,'{\"error_code\":\"0\",\"message\":\"<a>\"}',UnreadableReplyException,3"
    })
    void every_other_reply_is_one_decision(int status, String body, String exception, int asked) {
        for (int i = 0; i < 3; i++) {
            lgsp.replies(status, Objects.requireNonNullElse(body, ""));
        }

        ConnectorException failure =
                catchThrowableOfType(ConnectorException.class, () -> csdl.authenticate(WHY, QUERY));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(failure.system()).isEqualTo("CSDL");
        assertThat(failure.operation()).isEqualTo("authenticate");
        assertThat(failure.correlationId()).isEqualTo("request-1");
        assertThat(lgsp.asked).hasSize(asked);
    }

    @Test
    void a_soap_fault_is_a_gateway_out_of_order() {
        for (int i = 0; i < 3; i++) {
            lgsp.document("<Envelope><Body><Fault><faultstring>003099000001</faultstring></Fault></Body></Envelope>");
        }

        assertThatThrownBy(() -> csdl.findCitizen(WHY, QUERY))
                .isInstanceOf(UnavailableException.class)
                .hasMessageNotContaining("003099000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><TonTai>&x;</TonTai>",
                "<!DOCTYPE a [<!ENTITY x 'true'>]><TonTai>&x;</TonTai>"
            })
    void an_answer_with_a_document_type_is_not_read(String soap) {
        for (int i = 0; i < 3; i++) {
            lgsp.document(soap);
        }

        assertThatThrownBy(() -> csdl.authenticate(WHY, QUERY)).isInstanceOf(UnreadableReplyException.class);
    }

    @Test
    void nothing_personal_and_nothing_secret_is_printed() throws IOException {
        lgsp.document(Resources.text("citizen.xml"));

        Answer<Citizen> answer = csdl.findCitizen(WHY, QUERY);

        assertThat(answer.toString() + answer.value() + lgsp.asked + QUERY + WHY)
                .doesNotContain(
                        "Nguyễn", "Lê Thị", "003099000001", "003085000099", "001234567", "1999", "bi-mat", "token-1");
    }

    @Test
    void endpoint_and_credentials_are_required() {
        assertThatThrownBy(() -> CsdlClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a CsdlClient needs an endpoint and credentials");
    }

    @Test
    void a_closed_client_says_so() {
        csdl.close();

        assertThatThrownBy(() -> csdl.authenticate(WHY, QUERY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the CSDL client is closed");
    }

    @Test
    void refusals_and_wrong_requests_are_told_apart() {
        lgsp.replies(403, "").replies(400, "");

        assertThatThrownBy(() -> csdl.findCitizen(WHY, QUERY)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> csdl.findCitizen(WHY, QUERY)).isInstanceOf(InvalidRequestException.class);
    }

    private static String check(String exists) {
        return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
                + "<KetQuaXacThuc xmlns=\"http://www.mic.gov.vn/dancu/1.0\"><TonTai>" + exists
                + "</TonTai></KetQuaXacThuc></soap:Body></soap:Envelope>";
    }

    private CsdlClient.Builder client() {
        return CsdlClient.builder()
                .endpoint(URI.create("https://lgsp.example.vn/csdl"))
                .credentials(Credentials.of(() -> "ung-dung-mau", () -> "bi-mat-mau"))
                .connection(Callers.settings().transport(lgsp).build());
    }
}
