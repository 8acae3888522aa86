package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayFaultTest {
    private final List<SyntheticPerson> people = SyntheticPeople.of(1, 7);
    private final SettableClock clock = new SettableClock("2026-10-15T02:00:00Z");
    private final CsdlSimulator csdl = CsdlSimulator.of(people, clock);
    private CsdlCaller json;
    private CsdlSoapCaller soap;
    private String token;

    @BeforeEach
    void start() throws Exception {
        json = new CsdlCaller(csdl.start().endpoint());
        soap = new CsdlSoapCaller(csdl.endpoint());
        token = json.token();
    }

    @AfterEach
    void close() {
        csdl.close();
    }

    @ParameterizedTest
    @CsvSource({
        "XROAD_NETWORK_ERROR,500,Server.ServerProxy.NetworkError",
        "XROAD_OUTDATED_CONFIGURATION,500,Server.ClientProxy.OutdatedGlobalConf",
        "XROAD_BAD_REQUEST,400,Client.BadRequest"
    })
    void an_error_of_XRoad_says_so_in_a_header(GatewayFault fault, int status, String type) throws Exception {
        csdl.line().breakWith(fault);

        var reply = askInSoap();

        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(reply.headers().firstValue("X-Road-Error")).contains(type);
        assertThat(Wire.json(reply).getString("type")).isEqualTo(type);
        assertThat(Wire.json(reply).keySet()).containsExactlyInAnyOrder("type", "message", "detail");
    }

    @Test
    void an_error_of_the_provider_lacks_the_header() throws Exception {
        csdl.line().breakWith(GatewayFault.PROVIDER_ERROR);

        var reply = askInSoap();

        assertThat(reply.statusCode()).isEqualTo(500);
        assertThat(reply.headers().firstValue("X-Road-Error")).isEmpty();
        assertThat(Wire.json(reply).getString("type")).startsWith("Server.");
    }

    @ParameterizedTest
    @CsvSource({"LGSP_UNAUTHORIZED,401,", "LGSP_FORBIDDEN,403,", "LGSP_TOO_MANY_REQUESTS,429,2"})
    void an_LGSP_refuses_and_may_say_for_how_long(GatewayFault fault, int status, String seconds) throws Exception {
        csdl.line().breakWith(fault);

        var reply = askInJson();

        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(reply.headers().firstValue("Retry-After").orElse(null)).isEqualTo(seconds);
    }

    @Test
    void a_SOAP_fault_comes_as_the_channel_carries_SOAP() throws Exception {
        csdl.line().breakWith(GatewayFault.SOAP_FAULT);

        var plain = askInSoap();
        var wrapped = askInJson();

        assertThat(plain.statusCode()).isEqualTo(500);
        assertThat(plain.body()).contains("<faultcode>soap:Server</faultcode>");
        assertThat(wrapped.statusCode()).isEqualTo(200);
        assertThat(Wire.json(wrapped).getString("message")).isEqualTo(plain.body());
    }

    @Test
    void truncated_XML_is_the_first_half_in_a_whole_answer() throws Exception {
        String whole = askInSoap().body();
        csdl.line().breakWith(GatewayFault.TRUNCATED_XML);

        var plain = askInSoap();
        var wrapped = askInJson();

        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(whole)
                .startsWith(plain.body())
                .hasSizeGreaterThan(plain.body().length());
        assertThat(wrapped.statusCode()).isEqualTo(200);
        assertThat(Wire.json(wrapped).getString("message")).isEqualTo(plain.body());
    }

    @Test
    void half_a_body_is_the_first_half_of_whatever_it_is() throws Exception {
        String whole = askInJson().body();
        csdl.line().breakWith(GatewayFault.HALF_BODY);

        var reply = askInJson();

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(WireJson.object(reply.body())).isEmpty();
        assertThat(whole)
                .startsWith(reply.body())
                .hasSizeGreaterThan(reply.body().length());
    }

    @Test
    void a_gateway_breaks_as_many_requests_as_the_line_is_told() throws Exception {
        csdl.line().breakNext(1, GatewayFault.LGSP_FORBIDDEN);

        assertThat(askInJson().statusCode()).isEqualTo(403);
        assertThat(askInJson().statusCode()).isEqualTo(200);
        assertThat(csdl.received().of(CsdlCaller.LOOK_UP)).isEqualTo(2);
    }

    @Test
    void a_slow_line_answers_late_until_it_is_mended() throws Exception {
        Duration delay = Duration.ofMillis(300);
        csdl.line().slowDown(delay);

        long start = System.nanoTime();
        assertThat(askInJson().statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(delay);

        csdl.line().slowDown(Duration.ofMinutes(10));
        csdl.line().mend();
        assertThat(askInJson().statusCode()).isEqualTo(200);
    }

    @Test
    void a_line_is_slowed_down_by_nothing_to_ten_minutes() {
        assertThatIllegalArgumentException().isThrownBy(() -> csdl.line().slowDown(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> csdl.line().slowDown(Duration.ofMinutes(10).plusMillis(1)));
    }

    private HttpResponse<String> askInSoap() throws Exception {
        return soap.ask(clock.instant(), CsdlSoapCaller.about(CsdlCaller.LOOK_UP, people.get(0), ""));
    }

    private HttpResponse<String> askInJson() throws Exception {
        return json.ask(CsdlCaller.LOOK_UP, token, CsdlCaller.partner(), CsdlCaller.about(people.get(0)));
    }
}
