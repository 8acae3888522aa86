package io.github.dancu.examples;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.csdl.CitizenQuery;
import io.github.dancu.csdl.CsdlClient;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.net.URI;
import java.util.List;

/** Looks one citizen up, as the README shows it, against a simulated population database. */
public final class LookupExample {
    private LookupExample() {}

    /** Looks one synthetic citizen up and prints what came back. */
    public static void main(String... arguments) {
        List<SyntheticPerson> people = SyntheticPeople.of(10, 7);
        SyntheticPerson person = people.get(0);
        try (CsdlSimulator simulator = CsdlSimulator.of(people).start()) {
            lookUp(
                    simulator.endpoint(),
                    Credentials.of(() -> CsdlSimulator.USER, () -> CsdlSimulator.SECRET),
                    person.id().toText(),
                    person.name().toText(),
                    person.birthDate().toText());
        }
    }

    private static void lookUp(URI endpoint, Credentials secrets, String number, String name, String birthDate) {
        // region lookup
        try (CsdlClient csdl =
                CsdlClient.builder().endpoint(endpoint).credentials(secrets).build()) {
            AccessContext why = AccessContext.of(
                    AgencyCode.of("H33.899"),
                    Officer.of("canbo.mau", CitizenId.of("003085000099"), PersonName.of("Lê Thị Mẫu")),
                    Purpose.RESIDENCE_REGISTRATION,
                    Case.dossier(DossierCode.of("H33.899-260101-0001")));

            Answer<Citizen> answer = csdl.findCitizen(why, CitizenQuery.fromText(number, name, birthDate));

            System.out.println(answer.value().isPresent() ? "found" : "nobody has these data together");
            System.out.println(answer.report());
        } catch (InvalidRequestException wrong) {
            System.out.println(wrong.violations()); // every wrong field at once, no values
        } catch (UnavailableException later) {
            System.out.println(later.getMessage()); // why, and from when to try again
        } catch (ConnectorException other) {
            System.out.println(other.getMessage()); // wrong credentials or rights, or an answer nobody can read
        }
        // endregion
    }
}
