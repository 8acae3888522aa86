package io.github.dancu.csdl;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.XmlElement;
import java.util.List;
import java.util.Optional;

/** What the SOAP documents of the population database say. */
final class CitizenAnswers {
    private CitizenAnswers() {}

    static Optional<Authentication> check(XmlElement soap) throws ReplyFault {
        XmlElement exists =
                soap.find("TonTai").orElseThrow(() -> ReplyFault.unreadable("the element TonTai is missing"));
        return switch (exists.text().strip()) {
            case "true", "1" -> Optional.of(Authentication.CONFIRMED);
            case "false", "0" -> Optional.of(Authentication.NOT_CONFIRMED);
            default -> throw ReplyFault.unknownCode("the element TonTai is neither true nor false");
        };
    }

    static Optional<Citizen> citizen(XmlElement soap, CitizenQuery asked) throws ReplyFault {
        XmlElement collection = soap.find("CongdanCollection")
                .orElseThrow(() -> ReplyFault.unreadable("the element CongdanCollection is missing"));
        List<XmlElement> found = collection.children("CongDan");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.size() > 1) {
            throw ReplyFault.unknownCode("the collection holds " + found.size() + " citizens");
        }
        Citizen citizen = CitizenReader.read(
                found.get(0), collection.attribute("ThoiDiemDuLieu").orElse(""), asked.sensitiveFields());
        if (asked.id().isPresent() && !asked.id().get().equals(citizen.id())) {
            throw ReplyFault.unknownCode("the answer is about another number than was asked for");
        }
        return Optional.of(citizen);
    }
}
