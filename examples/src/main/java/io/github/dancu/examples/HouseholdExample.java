package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.Household;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Credentials;
import io.github.dancu.csdl.CsdlChannel;
import io.github.dancu.csdl.CsdlClient;
import io.github.dancu.csdl.SecurityServer;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.net.URI;
import java.util.List;

/** Lists a household to pick its members from, on each channel of a simulated population database. */
public final class HouseholdExample {
    private static final AccessContext WHY = AccessContext.of(
            AgencyCode.of("H33.899"),
            Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
            Purpose.RESIDENCE_REGISTRATION,
            Case.dossier(DossierCode.of("H33.899-260101-0001")));

    private HouseholdExample() {}

    /** Lists the household of one synthetic citizen, and prints what may be printed of it. */
    public static void main(String... arguments) {
        List<SyntheticPerson> people = SyntheticPeople.of(10, 7);
        try (CsdlSimulator simulator = CsdlSimulator.of(people).start()) {
            for (CsdlChannel channel : CsdlChannel.values()) {
                list(channel, simulator.endpoint(), people.get(0).id());
            }
        }
    }

    private static void list(CsdlChannel channel, URI endpoint, CitizenId id) {
        Credentials secrets = Credentials.of(() -> CsdlSimulator.USER, () -> CsdlSimulator.SECRET);
        // region household
        try (CsdlClient csdl = CsdlClient.builder()
                .channel(channel) // the rest is the same on all four
                .endpoint(endpoint)
                .credentials(secrets)
                .securityServer(SecurityServer.of("VN", "GOV", "H33.899", "mot-cua"))
                .build()) {
            Answer<Household> answer = csdl.household(WHY, id);

            Household household = answer.value().orElseThrow();
            System.out.println(channel + ": " + household + ", the head is "
                    + (household.head().isPresent() ? "known" : "not known"));
            System.out.println(
                    "in place of a paper: " + answer.evidence().orElseThrow().confirmed());
        }
        // endregion
    }
}
