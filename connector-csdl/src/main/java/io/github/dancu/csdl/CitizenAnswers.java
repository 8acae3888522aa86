package io.github.dancu.csdl;

import io.github.dancu.citizen.BloodGroup;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.PopulationCodes;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.XmlElement;
import java.util.List;
import java.util.Optional;

/** What the SOAP documents of the population database say about one citizen. */
final class CitizenAnswers {
    private static final String COLLECTION = "CongdanCollection";
    private static final String NOT_KNOWN = "00";

    private CitizenAnswers() {}

    static Optional<Authentication> check(XmlElement soap) throws ReplyFault {
        XmlElement exists =
                soap.find("TonTai").orElseThrow(() -> ReplyFault.unreadable("the element TonTai is missing"));
        return switch (exists.text().strip()) {
            case "true", "1" -> Optional.of(Authentication.of(true));
            case "false", "0" -> Optional.of(Authentication.of(false));
            default -> throw ReplyFault.unknownCode("the element TonTai is neither true nor false");
        };
    }

    static Optional<Citizen> citizen(XmlElement soap, CitizenQuery asked) throws ReplyFault {
        XmlElement collection = collection(soap);
        Optional<XmlElement> found = one(collection, asked);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(CitizenReader.read(found.get(), moment(collection), asked.wanted()));
    }

    /** Of a citizen who is known, but not their blood group, an empty answer as well. */
    static Optional<Coded<BloodGroup>> bloodGroup(XmlElement soap, CitizenQuery asked) throws ReplyFault {
        Optional<XmlElement> citizen = one(collection(soap), asked);
        if (citizen.isPresent() && !names(citizen.get(), asked)) {
            throw ReplyFault.unknownCode("the answer does not say about whom it is");
        }
        return citizen.flatMap(found -> found.childText("NhomMau"))
                .map(String::strip)
                .filter(code -> !code.equals(NOT_KNOWN))
                .map(PopulationCodes.BLOOD_GROUP::read);
    }

    static XmlElement collection(XmlElement soap) throws ReplyFault {
        return soap.find(COLLECTION)
                .orElseThrow(() -> ReplyFault.unreadable("the element " + COLLECTION + " is missing"));
    }

    /** For which moment the database states it, or empty. */
    static String moment(XmlElement collection) {
        return collection.attribute("ThoiDiemDuLieu").orElse("");
    }

    private static Optional<XmlElement> one(XmlElement collection, CitizenQuery asked) throws ReplyFault {
        List<XmlElement> found = collection.children("CongDan");
        if (found.size() > 1) {
            throw ReplyFault.unknownCode("the collection holds " + found.size() + " citizens");
        }
        if (found.isEmpty()) {
            if (collection
                    .attribute("SoCongDan")
                    .filter(CitizenAnswers::isPositive)
                    .isPresent()) {
                throw ReplyFault.unreadable("the collection is empty and says that it is not");
            }
            return Optional.empty();
        }
        if (isAboutAnother(found.get(0), asked)) {
            throw ReplyFault.unknownCode("the answer is about another number than was asked for");
        }
        return Optional.of(found.get(0));
    }

    private static boolean isAboutAnother(XmlElement citizen, CitizenQuery asked) {
        Optional<CitizenId> id = CitizenReader.number(citizen);
        Optional<CmndNumber> cmnd = citizen.childText("SoCMND").flatMap(CmndNumber::tryParse);
        return (asked.id().isPresent() && id.isPresent() && !asked.id().equals(id))
                || (asked.cmnd().isPresent()
                        && cmnd.isPresent()
                        && !asked.cmnd().equals(cmnd));
    }

    /** Whether it holds the number that was asked for. */
    private static boolean names(XmlElement citizen, CitizenQuery asked) {
        return asked.id().isPresent()
                ? asked.id().equals(CitizenReader.number(citizen))
                : asked.cmnd().equals(citizen.childText("SoCMND").flatMap(CmndNumber::tryParse));
    }

    private static boolean isPositive(String count) {
        return count.strip().matches("0*[1-9][0-9]{0,8}");
    }
}
