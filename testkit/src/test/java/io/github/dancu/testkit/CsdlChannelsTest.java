package io.github.dancu.testkit;

import static io.github.dancu.testkit.CsdlSoapCaller.about;
import static io.github.dancu.testkit.CsdlSoapCaller.element;
import static io.github.dancu.testkit.CsdlSoapCaller.envelope;
import static io.github.dancu.testkit.CsdlSoapCaller.overLgsp;
import static io.github.dancu.testkit.CsdlSoapCaller.signed;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsdlChannelsTest {
    private static final String EXISTS = "<ns1:TonTai>true</ns1:TonTai>";

    private final List<SyntheticPerson> people = SyntheticPeople.of(20, 7);
    private final SyntheticPerson person = people.get(0);
    private final SettableClock clock = new SettableClock("2026-10-15T02:00:00Z");
    private final CsdlSimulator csdl = CsdlSimulator.of(people, clock).start();
    private final CsdlCaller json = new CsdlCaller(csdl.endpoint());
    private final CsdlSoapCaller soap = new CsdlSoapCaller(csdl.endpoint());

    @AfterEach
    void close() {
        csdl.close();
    }

    @Test
    void a_signed_request_is_answered_in_SOAP() throws Exception {
        var reply = soap.ask(clock.instant(), about(CsdlCaller.LOOK_UP, person, ""));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("text/xml");
        assertThat(reply.body()).contains("SoCongDan=\"1\"", person.id().digits());
        assertThat(csdl.received().of(CsdlCaller.LOOK_UP)).isEqualTo(1);
    }

    @Test
    void a_person_of_whom_only_the_year_is_known_is_found_by_it() throws Exception {
        assertThat(soap.ask(clock.instant(), about(CsdlCaller.CHECK, people.get(4), ""))
                        .body())
                .contains(EXISTS);
    }

    @Test
    void a_bearer_token_opens_the_same_in_SOAP() throws Exception {
        var reply = soap.send(envelope(about(CsdlCaller.CHECK, person, "")), overLgsp(json.token()));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).contains(EXISTS);
        assertThat(csdl.received().of(CsdlCaller.CHECK)).isEqualTo(1);
    }

    @Test
    void a_wrong_token_and_a_wrong_partner_are_refused_in_SOAP_too() throws Exception {
        String question = envelope(about(CsdlCaller.CHECK, person, ""));
        Map<String, String> stranger = overLgsp(json.token());
        stranger.remove("lgspaccesstoken");

        assertThat(soap.send(question, overLgsp("sai")).statusCode()).isEqualTo(401);
        assertThat(soap.send(question, stranger).statusCode()).isEqualTo(403);
    }

    @Test
    void camel_case_is_answered_like_capitalised_names() throws Exception {
        assertThat(json.message(CsdlCaller.CHECK, camelCase(person))).contains(EXISTS);
        assertThat(json.message(CsdlCaller.LOOK_UP, camelCase(person)))
                .contains("SoCongDan=\"1\"", person.id().digits());
    }

    @Test
    void camel_case_has_a_year_alone_in_the_field_of_the_day() throws Exception {
        assertThat(json.message(CsdlCaller.CHECK, camelCase(people.get(4)))).contains(EXISTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maYeuCau", "maDVC", "maCanBo", "userNameService", "hoVaTen", "soDinhDanh", "ngayThangNam"})
    void camel_case_that_lacks_a_field_is_refused_by_the_name_it_uses(String field) throws Exception {
        var question = camelCase(person);
        question.remove(field);

        var reply = json.ask(CsdlCaller.LOOK_UP, question);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("message")).contains(field);
    }

    @Test
    void an_address_may_be_signed_with_or_without_its_last_slash() throws Exception {
        String question = envelope(about(CsdlCaller.CHECK, person, ""));

        assertThat(soap.send(question, signed(csdl.endpoint() + "/", clock.instant()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(soap.send(question, signed(csdl.endpoint() + "/khac", clock.instant()))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void an_endpoint_with_a_path_is_signed_with_it() throws Exception {
        String address = csdl.endpoint() + "/csdldc/ws";
        String question = envelope(about(CsdlCaller.CHECK, person, ""));

        HttpResponse<String> reply = Wire.post(
                csdl.endpoint(), "/csdldc/ws", CsdlSoapCaller.XML, question, signed(address, clock.instant()));

        assertThat(reply.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"ung-dung-mau,sai", "nguoi-khac,bi-mat-csdl"})
    void a_wrong_account_or_secret_is_refused(String user, String secret) throws Exception {
        Map<String, String> headers = signed(csdl.endpoint().toString(), clock.instant(), user, secret);

        assertThat(soap.send(envelope(about(CsdlCaller.CHECK, person, "")), headers)
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"-301,401", "-300,200", "0,200", "300,200", "301,401"})
    void a_timestamp_may_be_five_minutes_off(int seconds, int status) throws Exception {
        var stated = clock.instant().plus(Duration.ofSeconds(seconds));

        assertThat(soap.ask(stated, about(CsdlCaller.CHECK, person, "")).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hom nay", "9223372036854775808", "9223372036854775807"})
    void a_timestamp_that_is_none_is_refused(String timestamp) throws Exception {
        Map<String, String> headers = signed(csdl.endpoint().toString(), clock.instant());
        headers.put("Timestamp", timestamp);

        assertThat(soap.send(envelope(about(CsdlCaller.CHECK, person, "")), headers)
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "VN/GOV/H33", "VN/GOV/H33/a/b", "VN/GOV//a", "VN/GOV/H 33/a", "VN/GOV/H%3/a"})
    void an_odd_client_is_refused(String client) throws Exception {
        Map<String, String> headers = signed(csdl.endpoint().toString(), clock.instant());
        headers.put("X-Road-Client", client);

        assertThat(soap.send(envelope(about(CsdlCaller.CHECK, person, "")), headers)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_unsigned_request_is_refused() throws Exception {
        assertThat(soap.send(envelope(about(CsdlCaller.CHECK, person, "")), Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "application/xml; charset=utf-8"})
    void XML_may_be_called_either_name(String type) throws Exception {
        String question = envelope(about(CsdlCaller.CHECK, person, ""));

        HttpResponse<String> reply = Wire.post(
                csdl.endpoint(), "/", type, question, signed(csdl.endpoint().toString(), clock.instant()));

        assertThat(reply.statusCode()).isEqualTo(200);
    }

    @Test
    void SOAP_to_the_address_of_an_operation_is_not_JSON() throws Exception {
        HttpResponse<String> reply = Wire.post(
                csdl.endpoint(),
                "/" + CsdlCaller.CHECK,
                CsdlSoapCaller.XML,
                envelope(about(CsdlCaller.CHECK, person, "")),
                overLgsp(json.token()));

        assertThat(reply.statusCode()).isEqualTo(400);
    }

    @Test
    void a_missing_action_is_a_fault_of_the_client() throws Exception {
        Map<String, String> headers = signed(csdl.endpoint().toString(), clock.instant());
        headers.remove("SOAPAction");

        assertFault(soap.send(envelope(about(CsdlCaller.CHECK, person, "")), headers), "SOAPAction");
    }

    @Test
    void elements_in_another_order_are_a_fault_that_names_no_value() throws Exception {
        String question = about(CsdlCaller.CHECK, person, "");
        String name = element("HoVaTen", person.name().text());
        String number = element("SoDinhDanh", person.id().digits());

        var reply = soap.ask(clock.instant(), question.replace(number + name, name + number));

        assertFault(reply, "HoVaTen");
        assertThat(reply.body())
                .doesNotContain(person.id().digits(), person.name().text());
    }

    @Test
    void a_value_of_another_shape_is_a_fault_that_does_not_repeat_it() throws Exception {
        var reply = soap.ask(
                clock.instant(),
                about(CsdlCaller.CHECK, person, "").replace(person.id().digits(), "00309900000"));

        assertFault(reply, "cvc-");
        assertThat(reply.body()).doesNotContain("00309900000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a>",
                "<a/>",
                "{}",
                "<soapenv:Envelope xmlns:soapenv=\"http://www.w3.org/2003/05/soap-envelope\"><soapenv:Body><a/></soapenv:Body></soapenv:Envelope>",
                "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body/></soapenv:Envelope>",
                "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body><a/><a/></soapenv:Body></soapenv:Envelope>"
            })
    void what_is_no_envelope_is_a_fault(String body) throws Exception {
        assertFault(soap.send(body, signed(csdl.endpoint().toString(), clock.instant())), "a SOAP 1.1 envelope");
        assertThat(csdl.received().of(Received.UNKNOWN)).isEqualTo(1);
    }

    @Test
    void a_document_type_is_a_fault_whatever_it_declares() throws Exception {
        String body = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + envelope(about(CsdlCaller.CHECK, person, "").replace("DVC-MAU", "&x;"));

        assertFault(soap.send(body, signed(csdl.endpoint().toString(), clock.instant())), "a SOAP 1.1 envelope");
    }

    @Test
    void an_operation_the_schema_does_not_know_is_a_fault() throws Exception {
        assertFault(soap.ask(clock.instant(), about("KhongCo", person, "")), "cvc-");
        assertThat(csdl.received()).hasToString("Received{?=1}");
    }

    @Test
    void a_day_that_does_not_exist_is_a_fault() throws Exception {
        String question = CsdlSoapCaller.question(
                CsdlCaller.CHECK,
                "yeu-cau-1",
                element("SoDinhDanh", person.id().digits())
                        + element("HoVaTen", "Nguyễn Mẫu")
                        + element("NgayThangNamSinh", element("NgayThangNam", "19990230")));

        assertFault(soap.ask(clock.instant(), question), "NgayThangNam");
    }

    @Test
    void the_last_request_of_an_operation_can_be_looked_at() throws Exception {
        String question = about(CsdlCaller.CHECK, person, "");
        soap.ask(clock.instant(), about(CsdlCaller.CHECK, people.get(1), ""));
        soap.ask(clock.instant(), question);

        assertThat(csdl.received().lastBody(CsdlCaller.CHECK)).contains(envelope(question));
        assertThat(csdl.received().lastHeader(CsdlCaller.CHECK, "x-road-client"))
                .contains("VN/GOV/H33%2FMAU/can-bo");
        assertThat(csdl.received().lastHeader(CsdlCaller.CHECK, "X-Road-Id")).isEmpty();
        assertThat(csdl.received().lastBody(CsdlCaller.LOOK_UP)).isEmpty();
        assertThat(csdl.received().lastHeader(CsdlCaller.LOOK_UP, "Host")).isEmpty();
    }

    private static void assertFault(HttpResponse<String> reply, String reason) {
        assertThat(reply.statusCode()).isEqualTo(500);
        assertThat(reply.body())
                .contains("<faultcode>soap:Client</faultcode>", reason)
                .contains("http://schemas.xmlsoap.org/soap/envelope/");
    }

    private static Map<String, String> camelCase(SyntheticPerson person) {
        Map<String, String> question = new HashMap<>();
        CsdlCaller.about(person).forEach((field, value) -> question.put(CsdlFieldNames.camelCase(field), value));
        question.remove("maTichHop");
        question.put("userNameService", CsdlSimulator.USER);
        String year = question.remove("nam");
        if (year != null) {
            question.put("ngayThangNam", year);
        }
        return question;
    }
}
