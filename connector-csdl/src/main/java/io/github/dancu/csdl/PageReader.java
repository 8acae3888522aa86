package io.github.dancu.csdl;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A collection of citizens as one page; none if it is empty. */
final class PageReader {
    private PageReader() {}

    static Optional<CitizenPage> read(XmlElement soap, int number, Wanted wanted) throws ReplyFault {
        XmlElement collection = CitizenAnswers.collection(soap);
        List<Citizen> citizens = new ArrayList<>();
        List<Map<String, String>> unreadable = new ArrayList<>();
        for (XmlElement element : collection.children("CongDan")) {
            if (CitizenReader.number(element).isPresent()) {
                citizens.add(CitizenReader.read(element, CitizenAnswers.moment(collection), wanted));
            } else {
                Map<String, String> texts = new LinkedHashMap<>();
                element.children().stream()
                        .filter(child -> wanted.shows(child.name()))
                        .forEach(child -> collect(child, "", wanted, texts));
                unreadable.add(texts);
            }
        }
        CitizenPage page = new CitizenPage(number, citizens, unreadable);
        return page.isEmpty() ? Optional.empty() : Optional.of(page);
    }

    private static void collect(XmlElement element, String path, Wanted wanted, Map<String, String> texts) {
        if (wanted.hides(element.name())) {
            return;
        }
        if (element.children().isEmpty()) {
            texts.put(path + element.name(), element.text());
        }
        element.children().forEach(child -> collect(child, path + element.name() + ".", wanted, texts));
    }
}
