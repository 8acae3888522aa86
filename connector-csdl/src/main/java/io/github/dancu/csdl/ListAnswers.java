package io.github.dancu.csdl;

import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.XmlElement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the SOAP documents of the population database say about lists. */
record ListAnswers(ListStates states) {
    /** The list that was just asked for. */
    Optional<ListRequest> taken(XmlElement soap) throws ReplyFault {
        Optional<ListRequest> taken = one(soap);
        if (taken.isEmpty()) {
            throw ReplyFault.unreadable("the element Request is missing");
        }
        return taken;
    }

    /** Empty if there is no such list. */
    Optional<ListRequest> one(XmlElement soap) throws ReplyFault {
        List<ListRequest> all = all(soap).orElse(List.of());
        if (all.size() > 1) {
            throw ReplyFault.unknownCode("the collection holds " + all.size() + " requests");
        }
        return all.stream().findFirst();
    }

    /** Empty if there is none. */
    Optional<List<ListRequest>> all(XmlElement soap) throws ReplyFault {
        List<ListRequest> all = new ArrayList<>();
        for (XmlElement element : part(soap, "RequestCollection").children("Request")) {
            all.add(request(element));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(all));
    }

    Optional<List<ListEvent>> history(XmlElement soap) throws ReplyFault {
        List<ListEvent> events = part(soap, "RequestHistory").children("Event").stream()
                .map(event ->
                        new ListEvent(states.read(event.childText("status").orElse("")), moment(event, "time")))
                .toList();
        return events.isEmpty() ? Optional.empty() : Optional.of(events);
    }

    static Optional<ResultFile> file(XmlElement soap) throws ReplyFault {
        XmlElement file = part(soap, "ResultFile");
        Optional<String> content = file.childText("content");
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ResultFile(
                    file.childText("fileName").orElse(""),
                    Base64.getDecoder().decode(content.get().replaceAll("\\s", ""))));
        } catch (IllegalArgumentException notBase64) {
            throw ReplyFault.unreadable("the element content is no Base64");
        }
    }

    private ListRequest request(XmlElement element) throws ReplyFault {
        String id = element.childText("requestId").map(String::strip).orElse("");
        if (!ListTicket.isOne(id)) {
            throw ReplyFault.unknownCode("the element requestId is missing or malformed");
        }
        return new ListRequest(
                ListTicket.of(id),
                states.read(element.childText("status").orElse("")),
                element.childText("service").orElse(null),
                moment(element, "createdTime"),
                element.childText("total")
                        .map(String::strip)
                        .filter(ListAnswers::isNumber)
                        .map(Long::valueOf)
                        .orElse(null));
    }

    private static @Nullable LocalDateTime moment(XmlElement element, String name) {
        return element.childText(name).flatMap(DataMoment::tryParse).orElse(null);
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,18}");
    }

    private static XmlElement part(XmlElement soap, String name) throws ReplyFault {
        return soap.find(name).orElseThrow(() -> ReplyFault.unreadable("the element " + name + " is missing"));
    }
}
