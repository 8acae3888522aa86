package io.github.dancu.bhxh;

import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.util.Map;

/** Where a function wants to see the session: name, token and the password's hash stand in each request. */
enum SessionPlace {
    /** In the query of the address. */
    QUERY {
        @Override
        WireRequest request(
                URI uri, BodyStyle style, GatewayQuestion question, SessionAddresses sessions, BhxhToken token) {
            return style.request(sessions.of(uri, token), question);
        }
    },
    /** The same, and the question's fields with it: the body is empty. */
    QUERY_ALONE {
        @Override
        WireRequest request(
                URI uri, BodyStyle style, GatewayQuestion question, SessionAddresses sessions, BhxhToken token) {
            Map<String, String> query = SessionAddresses.query(sessions.account(), token);
            query.putAll(question.fields());
            return WireRequest.form(WireRequest.withQuery(uri, query), Map.of());
        }
    },
    /** In three headers. */
    HEADERS {
        @Override
        WireRequest request(
                URI uri, BodyStyle style, GatewayQuestion question, SessionAddresses sessions, BhxhToken token) {
            return style.request(uri, question)
                    .withHeader("accessToken", token.accessToken())
                    .withHeader("tokenId", token.idToken())
                    .withHeader("passwordHash", sessions.account().passwordHash());
        }
    };

    abstract WireRequest request(
            URI uri, BodyStyle style, GatewayQuestion question, SessionAddresses sessions, BhxhToken token);

    static SessionPlace of(GatewayService.Role role) {
        return switch (role) {
            case CARD_CHECK, TREATMENT_HISTORY -> QUERY;
            case TREATMENT_DETAIL -> QUERY_ALONE;
            case COPAYMENT, CHECK_IN, DOSSIER -> HEADERS;
        };
    }
}
