package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XRoadTest {
    @Test
    void each_part_of_an_identifier_is_encoded_by_itself() {
        assertThat(XRoad.identifier("VN", "GOV", "H33/899", "một cửa"))
                .isEqualTo("VN/GOV/H33%2F899/m%E1%BB%99t%20c%E1%BB%ADa");
        assertThatThrownBy(() -> XRoad.identifier("VN", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reply_without_the_header_is_the_providers_own_whatever_its_status() throws ReplyFault {
        WireReply reply = Samples.reply(500, "{\"type\":\"Server.ClientProxy.X\"}");

        assertThat(XRoad.requireProvider(reply)).isSameAs(reply);
    }

    @ParameterizedTest
    @CsvSource({
        "Client.BadRequest,INVALID,Client.BadRequest",
        "Server.ServerProxy.NetworkError,UNAVAILABLE,Server.ServerProxy.NetworkError",
        "Server.ClientProxy.NetworkError,UNAVAILABLE,Server.ClientProxy.NetworkError",
        "Server.ClientProxy.OutdatedGlobalConf,REFUSED,Server.ClientProxy.OutdatedGlobalConf",
        "Server.ServerProxy.AccessDenied,REFUSED,Server.ServerProxy.AccessDenied",
        "Server.ServerProxy.DatabaseError,UNAVAILABLE,Server.ServerProxy.DatabaseError",
        "Something.Else,UNAVAILABLE,?",
        "003099000001,UNAVAILABLE,?",
    })
    void each_type_of_error_has_one_meaning_and_is_shown_if_it_is_one(String type, ReplyFault.Kind kind, String shown) {
        WireReply reply = new WireReply(500, new byte[0], null, Map.of("X-Road-Error", type));

        assertThatThrownBy(() -> XRoad.requireProvider(reply))
                .isInstanceOfSatisfying(
                        ReplyFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind))
                .hasMessage(kind == ReplyFault.Kind.INVALID ? "wrong request" : "X-Road error " + shown);
    }
}
