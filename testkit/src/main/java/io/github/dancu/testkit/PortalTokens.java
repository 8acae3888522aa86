package io.github.dancu.testkit;

import java.util.Map;

/** The one place where both the platform of a province and the portal of a ministry send their callers for a token. */
final class PortalTokens implements PortalDoor {
    private static final String TOKEN = "token";
    private static final String CLIENT_CREDENTIALS = "client_credentials";

    private final PortalSessions sessions;

    PortalTokens(PortalSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean isFor(SimulatedRequest request) {
        return request.isPost() && request.path().equals("/" + TOKEN);
    }

    @Override
    public String operation(SimulatedRequest request) {
        return TOKEN;
    }

    @Override
    public SimulatedReply answer(SimulatedRequest request) {
        Map<String, String> form = request.isForm() ? request.form() : Map.of();
        boolean inForm =
                PortalSessions.isAccount(form.getOrDefault("client_id", ""), form.getOrDefault("client_secret", ""));
        boolean inHeader =
                SimulatedRequest.basic(DvcSimulator.USER, DvcSimulator.SECRET).equals(request.header("Authorization"));
        if (!inForm && !inHeader) {
            return SimulatedReply.error(401, "invalid_client");
        }
        // Of the ministry's portal no source says that it wants to hear of the kind of grant.
        if (!CLIENT_CREDENTIALS.equals(form.getOrDefault("grant_type", inForm ? CLIENT_CREDENTIALS : ""))) {
            return SimulatedReply.error(400, "unsupported_grant_type");
        }
        return SimulatedReply.json(
                200,
                WireJson.object()
                        .add("access_token", sessions.open("the-dvc-", DvcProfile.LGSP, DvcProfile.MINISTRY))
                        .add("token_type", "Bearer")
                        .add("expires_in", PortalSessions.TOKEN_LIFE.toSeconds())
                        .build());
    }
}
