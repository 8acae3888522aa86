package io.github.dancu.bhxh;

import io.github.dancu.bhxh.wire.CardRequest;
import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One card check: the session stands in the query, the question in the body. */
record CardExchange(URI uri, BhxhAccount account, BodyStyle bodyStyle, CardRequest question)
        implements Exchange<BhxhToken, CardCheck> {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final Pattern REJECTED_TOKEN = Pattern.compile(
            "token\\s+(đã\\s+)?(không\\s+đúng|hết\\s+hạn)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OFFICER_NOT_READ =
            Pattern.compile("null\\s+(hoTenCb|cccdCb)", Pattern.CASE_INSENSITIVE);

    @Override
    public WireRequest request(BhxhToken token, String correlationId) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("token", token.accessToken());
        query.put("id_token", token.idToken());
        query.put("username", account.user());
        query.put("password", account.passwordHash());
        return bodyStyle.request(WireRequest.withQuery(uri, query), question);
    }

    @Override
    public Optional<CardCheck> read(WireReply reply) throws ReplyFault {
        if (reply.status() == UNAUTHORIZED || (reply.status() == FORBIDDEN && reply.isBlank())) {
            throw GatewayReply.sessionRejected("HTTP " + reply.status());
        }
        JsonFields fields = GatewayReply.fields(reply);
        refuseByNote(fields);
        return Optional.of(CardReader.read(fields, result(GatewayReply.code(fields), reply)));
    }

    @Override
    public String toString() {
        return "CardExchange[" + account.facility() + "]";
    }

    private static CardResult result(String code, WireReply reply) throws ReplyFault {
        Optional<ResultCode> known = ResultCodes.find(code);
        if (known.isEmpty()) {
            reply.requireSuccess();
            return CardResult.unknown(code);
        }
        if (known.get().group() instanceof CodeFault fault) {
            throw fault.toFault(known.get(), reply);
        }
        return CardResult.known(known.get(), (CardCategory) known.get().group());
    }

    /** Some refusals stand in the note only, beside any code. */
    private static void refuseByNote(JsonFields fields) throws ReplyFault {
        String note = Normalizer.normalize(fields.optionalText("ghiChu").orElse(""), Normalizer.Form.NFC);
        if (REJECTED_TOKEN.matcher(note).find()) {
            throw GatewayReply.sessionRejected("the note says so");
        }
        if (OFFICER_NOT_READ.matcher(note).find()) {
            throw ReplyFault.refused("the gateway found no officer in the question; another body style may help");
        }
    }
}
