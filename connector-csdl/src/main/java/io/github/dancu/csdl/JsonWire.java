package io.github.dancu.csdl;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.ServiceAddresses;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON to an address for each operation, SOAP inside JSON back.
 *
 * @param account whose user stands in {@code userNameService}; with it names begin with a small letter, as one province wants
 */
record JsonWire(
        ServiceAddresses addresses,
        OutcomeTable outcomes,
        @Nullable Credentials account) implements ChannelWire {
    private static final String CODE = "error_code";
    private static final String BIRTH_DATE = "NgayThangNamSinh";
    private static final String WHOLE_DATE = "NgayThangNam";
    private static final String YEAR_OR_DATE = "ngayThangNam";

    @Override
    public WireRequest write(String operation, List<Element> elements) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (account == null) {
            elements.forEach(element -> put(element, body));
        } else {
            elements.forEach(element -> putInCamelCase(element, body));
            body.put("userNameService", account.user());
        }
        return WireRequest.jsonTexts(addresses.of(operation), body);
    }

    @Override
    public Optional<SoapReply> read(WireReply reply) throws ReplyFault {
        JsonFields wrapper = JsonFields.of(reply.requireSuccess());
        String code = wrapper.text(CODE);
        Outcome outcome = outcomes.of(code, "");
        if (!outcome.isAnswer()) {
            throw ReplyFault.of(outcome, CODE, code, reply);
        }
        return outcome == Outcome.ANSWER ? Optional.empty() : Optional.of(SoapReply.of(wrapper.text("message"), reply));
    }

    private static void put(Element element, Map<String, Object> body) {
        if (element.name().equals(BIRTH_DATE)) {
            element.children().forEach(part -> put(part, body));
        } else {
            body.put(element.wireName(), value(element, JsonWire::put));
        }
    }

    private static void putInCamelCase(Element element, Map<String, Object> body) {
        switch (element.name()) {
            case "MaTichHop" -> {
                // This province's interface has no place for it.
            }
            case BIRTH_DATE -> {
                // A year alone stands in the place of the whole date.
                Element date = element.children().get(0);
                body.put(date.name().equals(WHOLE_DATE) ? camelCase(date.wireName()) : YEAR_OR_DATE, date.text());
            }
            default -> body.put(camelCase(element.wireName()), value(element, JsonWire::putInCamelCase));
        }
    }

    private static Object value(Element element, Putting putting) {
        if (element.children().isEmpty()) {
            return element.text();
        }
        Map<String, Object> inner = new LinkedHashMap<>();
        element.children().forEach(child -> putting.put(child, inner));
        return inner;
    }

    private static String camelCase(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private interface Putting {
        void put(Element element, Map<String, Object> body);
    }
}
