package io.github.dancu.testkit;

import java.util.function.Supplier;

/** What a caller gets who runs into a {@link GatewayFault}. */
final class GatewayReply {
    private GatewayReply() {}

    /** The reply instead of {@code answer}, which lets the system do its work. */
    static SimulatedReply insteadOf(Supplier<SimulatedReply> answer, GatewayFault fault, SimulatedRequest request) {
        return switch (fault) {
            case XROAD_NETWORK_ERROR -> XRoadReply.error(500, "Server.ServerProxy.NetworkError");
            case XROAD_OUTDATED_CONFIGURATION -> XRoadReply.error(500, "Server.ClientProxy.OutdatedGlobalConf");
            case XROAD_BAD_REQUEST -> XRoadReply.error(400, "Client.BadRequest");
            case PROVIDER_ERROR -> XRoadReply.withoutHeader(500, "Server.ServerProxy.ServiceFailed");
            case LGSP_UNAUTHORIZED -> SimulatedReply.error(401, "invalid_token");
            case LGSP_FORBIDDEN -> SimulatedReply.error(403, "access_denied");
            case LGSP_TOO_MANY_REQUESTS ->
                SimulatedReply.error(429, "too_many_requests").withHeader("Retry-After", "2");
            case SOAP_FAULT -> SoapReply.fault(request);
            case TRUNCATED_XML -> SoapReply.truncated(answer.get());
            case HALF_BODY -> answer.get().withBody(SoapReply::half);
        };
    }
}
