package io.github.dancu.csdl;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.Household;
import io.github.dancu.citizen.HouseholdMember;
import io.github.dancu.citizen.PopulationCodes;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A collection of citizens as one household: of each only what shows who belongs to it. */
final class HouseholdReader {
    private HouseholdReader() {}

    /** Empty if nobody has the number. */
    static Optional<Household> read(XmlElement soap, CitizenId asked) throws ReplyFault {
        XmlElement collection = CitizenAnswers.collection(soap);
        List<HouseholdMember> members = new ArrayList<>();
        Address address = null;
        boolean asksForOne = false;
        for (XmlElement element : collection.children("CongDan")) {
            Optional<CitizenId> number = CitizenReader.number(element);
            if (number.isEmpty()) {
                members.add(withoutNumber(element));
            } else {
                Citizen citizen = CitizenReader.read(element, CitizenAnswers.moment(collection), Wanted.OF_MEMBERS);
                HouseholdMember member = HouseholdMember.builder(citizen).build();
                members.add(member);
                asksForOne |= asked.equals(citizen.id());
                address = address == null || member.isHead()
                        ? citizen.permanentAddress().orElse(address)
                        : address;
            }
        }
        if (members.isEmpty()) {
            return Optional.empty();
        }
        if (!asksForOne) {
            throw ReplyFault.unknownCode("the household is not that of the number that was asked for");
        }
        return Optional.of(Household.of(members).withAddress(address));
    }

    /** Small children, and people found in old books. */
    private static HouseholdMember withoutNumber(XmlElement element) {
        HouseholdMember.Builder member = HouseholdMember.builder();
        element.childText("SoDinhDanh")
                .filter(number -> !number.isBlank())
                .ifPresent(number -> member.unread("SoDinhDanh", number));
        CitizenFields fields = new CitizenFields(element, "", Wanted.OF_MEMBERS.hidden(), member::unread);
        return member.name(fields.name().orElse(null))
                .birthDate(fields.birthDate().orElse(null))
                .gender(fields.code("GioiTinh", PopulationCodes.GENDER).orElse(null))
                .relationship(fields.child("ChuHo")
                        .flatMap(head -> head.code("QuanHe", PopulationCodes.RELATIONSHIP))
                        .orElse(null))
                .build();
    }
}
