package io.github.dancu.csdl;

import static io.github.dancu.csdl.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.citizen.Coded;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What replies of the SOAP channels become. */
class SoapRepliesTest {
    private static final CitizenQuery QUERY = CitizenQuery.fromText("003099000001", "Nguyễn Mẫu", "1999");
    private static final int ATTEMPTS = 3;

    @ParameterizedTest
    @CsvSource({
        "200,<KetQuaXacThuc>,UnreadableReplyException,3",
        "200,<html>Xin chào</html>,UnreadableReplyException,3",
        "200,,UnreadableReplyException,3",
        "200,{},UnreadableReplyException,3",
        "200,<a><TonTai>có</TonTai></a>,UnreadableReplyException,1",
        "500,<html><body>loi</body></html>,UnavailableException,3",
        "500,<html><br></html>,UnavailableException,3",
        "500,,UnavailableException,3",
        "502,<html></html>,UnavailableException,3",
        "403,,RefusedException,1",
        "400,,InvalidRequestException,1",
        "500,<Fault><faultcode>soap:Client</faultcode><faultstring>003099000001</faultstring></Fault>,UnavailableException,1",
        "500,<e><Fault><faultcode>soap:Server</faultcode></Fault></e>,UnavailableException,3",
        "200,<Fault><faultcode>Server</faultcode></Fault>,UnavailableException,3",
    })
    void each_is_one_decision(int status, String body, String exception, int asked) {
        for (CsdlChannel channel : new CsdlChannel[] {CsdlChannel.SECURITY_SERVER, CsdlChannel.LGSP_SOAP}) {
            FakeDatabase database = new FakeDatabase(channel);
            for (int i = 0; i < ATTEMPTS; i++) {
                database.replies(status, Objects.requireNonNullElse(body, ""));
            }

            ConnectorException failure = failureOf(database);

            assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
            assertThat(failure).hasMessageNotContaining("003099000001");
            assertThat(database.asked).hasSize(asked);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "500,Server.ServerProxy.NetworkError,UnavailableException,3",
        "500,Server.ServerProxy.ServiceFailed.HttpError,UnavailableException,3",
        "500,Server.ServerProxy.IOError,UnavailableException,3",
        "500,Server.ClientProxy.NetworkError,UnavailableException,3",
        "500,Server.ClientProxy.OutdatedGlobalConf,RefusedException,1",
        "500,Server.ServerProxy.AccessDenied,RefusedException,1",
        "500,Server.ClientProxy.UnknownMember,RefusedException,1",
        "400,Client.BadRequest,InvalidRequestException,1",
        "500,Nguyễn Văn Mẫu,UnavailableException,3",
    })
    void an_error_that_a_security_server_made_is_told_by_its_type(
            int status, String type, String exception, int asked) {
        FakeDatabase database = new FakeDatabase(CsdlChannel.SECURITY_SERVER);
        for (int i = 0; i < ATTEMPTS; i++) {
            database.replies(status, "{\"type\":\"x\",\"detail\":\"003099000001\"}", Map.of("X-Road-Error", type));
        }

        ConnectorException failure = failureOf(database);

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(failure).hasMessageNotContaining("Mẫu").hasMessageNotContaining("003099000001");
        assertThat(database.asked).hasSize(asked);
    }

    @Test
    void the_type_of_an_error_stands_in_the_message() {
        FakeDatabase database = new FakeDatabase(CsdlChannel.SECURITY_SERVER)
                .replies(500, "", Map.of("X-Road-Error", "Server.ClientProxy.OutdatedGlobalConf"));

        assertThat(failureOf(database)).hasMessageContaining("X-Road error Server.ClientProxy.OutdatedGlobalConf");
    }

    @Test
    void without_its_header_an_error_is_the_providers_own() {
        FakeDatabase database = new FakeDatabase(CsdlChannel.SECURITY_SERVER);
        for (int i = 0; i < ATTEMPTS; i++) {
            database.replies(500, "{\"type\":\"Server.ClientProxy.OutdatedGlobalConf\"}", Map.of());
        }

        assertThat(failureOf(database)).isInstanceOf(UnavailableException.class).hasMessageContaining("HTTP 500");
    }

    @Test
    void a_rejected_signature_is_signed_anew_once_and_a_wrong_clock_is_named() {
        Map<String, String> date = Map.of("Date", "Thu, 01 Jan 2026 00:07:00 GMT");
        FakeDatabase database = new FakeDatabase(CsdlChannel.SECURITY_SERVER)
                .replies(401, "", date)
                .replies(401, "", date);

        assertThat(failureOf(database))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("this machine's clock is -420 s ahead of the server's");
        assertThat(database.asked).hasSize(2);
    }

    @Test
    void a_signature_that_was_refused_twice_is_not_shown_again_for_a_while() {
        FakeDatabase database =
                new FakeDatabase(CsdlChannel.SECURITY_SERVER).replies(401, "").replies(401, "");
        CsdlClient csdl = database.client().build();

        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> csdl.authenticate(WHY, QUERY))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("the signature of requests is refused (HTTP 401)");
        }
        assertThat(database.asked).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"'Thu, 01 Jan 2026 00:00:30 GMT'", "'hôm nay'"})
    void a_clock_that_is_right_or_unknown_is_not_blamed(String date) {
        FakeDatabase database = new FakeDatabase(CsdlChannel.SECURITY_SERVER)
                .replies(401, "", Map.of("Date", date))
                .replies(401, "", Map.of("Date", date));

        assertThat(failureOf(database)).hasMessageContaining("HTTP 401").hasMessageNotContaining("clock");
    }

    @ParameterizedTest
    @EnumSource(CsdlChannel.class)
    void a_mark_before_a_document_and_any_prefix_are_passed_over(CsdlChannel channel) {
        FakeDatabase database = new FakeDatabase(channel)
                .says("<x:KetQuaXacThuc xmlns:x='urn:x'><x:TonTai> true </x:TonTai></x:KetQuaXacThuc>");

        assertThat(database.client().build().authenticate(WHY, QUERY).value()).contains(Authentication.CONFIRMED);
    }

    @Test
    void what_xml_cannot_hold_is_refused_before_it_is_sent() {
        FakeDatabase database = new FakeDatabase(CsdlChannel.LGSP_SOAP);
        CsdlClient csdl = database.client().build();
        Claim claim = Claim.maritalStatus(Coded.unknown("2\u0001"));

        assertThatThrownBy(() -> csdl.verify(WHY, QUERY, claim)).hasMessageContaining("request");
        assertThatThrownBy(() -> database.client().serviceCode("VPCP\u0001"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> database.client().namespace(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> database.client()
                        .operationName(CsdlOperation.FIND_CITIZEN, "v2/tra-cuu")
                        .build())
                .isInstanceOf(IllegalStateException.class);
        assertThat(database.asked).isEmpty();
    }

    private static ConnectorException failureOf(FakeDatabase database) {
        return catchThrowableOfType(
                ConnectorException.class, () -> database.client().build().authenticate(WHY, QUERY));
    }
}
