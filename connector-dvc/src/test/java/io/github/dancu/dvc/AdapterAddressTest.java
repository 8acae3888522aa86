package io.github.dancu.dvc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.connect.WireRequest;
import io.github.dancu.dvc.wire.LoginRequest;
import java.net.URI;
import org.junit.jupiter.api.Test;

class AdapterAddressTest {
    private static final URI ENDPOINT = URI.create("http://adapter.example.vn:8080/XrdAdapter/RestService/forward/");
    private static final URI PROVIDER = URI.create("http://portal.example.vn/a?b=c");
    private static final String DESTINATION = "VN:GOV:000.00.00.G22:vpcpdvcprovider";

    @Test
    void destination_and_provider_stand_percent_encoded_in_the_query() {
        WireRequest request = post(false);

        assertThat(request.uri())
                .hasToString("http://adapter.example.vn:8080/XrdAdapter/RestService/forward/mapi/g"
                        + "?dstcode=VN%3AGOV%3A000.00.00.G22%3Avpcpdvcprovider"
                        + "&providerurl=http%3A%2F%2Fportal.example.vn%2Fa%3Fb%3Dc");
        assertThat(request.headers())
                .containsEntry("Accept", "application/json")
                .containsEntry("Charset", "utf-8")
                .doesNotContainKey("dstcode");
    }

    @Test
    void the_destination_may_stand_in_a_header_instead() {
        WireRequest request = post(true);

        assertThat(request.uri().getRawQuery()).startsWith("providerurl=").doesNotContain("dstcode");
        assertThat(request.headers()).containsEntry("dstcode", DESTINATION);
    }

    private static WireRequest post(boolean destinationInHeader) {
        return AdapterAddress.of(ENDPOINT, "/mapi/g", PROVIDER, DESTINATION, destinationInHeader)
                .post(new LoginRequest("a", "b"));
    }
}
