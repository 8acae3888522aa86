package io.github.dancu.csdl;

import static io.github.dancu.csdl.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Purpose;
import io.github.dancu.bulk.BulkRun;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.Household;
import io.github.dancu.citizen.HouseholdMember;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.PopulationCodes;
import io.github.dancu.citizen.RelatedPerson;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Evidence;
import io.github.dancu.dossier.IndicatorFacts;
import io.github.dancu.dossier.LinkedDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeExampleTest {
    private static final String PERSON = "<CongdanCollection><CongDan><SoDinhDanh>003099000001</SoDinhDanh>"
            + "<HoVaTen><Ten>Nguyễn Mẫu</Ten></HoVaTen><ChuHo><QuanHe>CH01</QuanHe></ChuHo></CongDan></CongdanCollection>";

    private final FakeDatabase database = new FakeDatabase(CsdlChannel.LGSP_JSON);

    @Test
    void the_example_refuses_wrong_input_before_anything_is_sent() {
        assertThatThrownBy(() -> example(new Vault(), WHY, "1", "", "")).isInstanceOf(InvalidRequestException.class);
    }

    private static boolean example(Vault vault, AccessContext why, String number, String name, String birthDate) {
        // region csdl
        CsdlClient csdl = CsdlClient.builder()
                .endpoint(URI.create("https://lgsp.example.vn/csdl"))
                .credentials(Credentials.of(vault::user, vault::secret))
                .partner("ung-dung", "ma-doi-tac", "ma-don-vi")
                .build();

        CitizenQuery query = CitizenQuery.fromText(number, name, birthDate); // every wrong field at once
        boolean same = csdl.authenticate(why, query).value().orElseThrow() == Authentication.CONFIRMED;
        Optional<Citizen> citizen = csdl.findCitizen(why, query).value(); // empty if nobody is found
        // endregion
        return same && citizen.isPresent();
    }

    @Test
    void the_other_channels_are_set_up() {
        Vault vault = new Vault();
        // region security-server
        CsdlClient csdl = CsdlClient.builder()
                .channel(CsdlChannel.SECURITY_SERVER)
                .endpoint(URI.create("https://ss.example.vn/r1/VN/GOV/G01/csdl/tracuu"))
                .credentials(Credentials.of(vault::user, vault::secret)) // given out by C06
                .securityServer(
                        SecurityServer.of("VN", "GOV", "H33.899", "mot-cua").withApiKey(vault::apiKey))
                .build();
        // endregion
        // region lgsp-soap
        CsdlClient soap = CsdlClient.builder()
                .channel(CsdlChannel.LGSP_SOAP)
                .endpoint(URI.create("https://lgsp.example.vn/csdl/soap"))
                .tokenUri(URI.create("https://lgsp.example.vn/token"))
                .credentials(Credentials.of(vault::user, vault::secret)) // given out by the province
                .partnerKey(Credentials.of(vault::accessKey, vault::secretKey))
                .partner("ung-dung", "ma-doi-tac", "ma-don-vi")
                .build();
        // endregion

        csdl.close();
        soap.close();
        assertThat(SecurityServer.of("VN", "GOV", "H33.899", "mot-cua"))
                .hasToString("SecurityServer[VN/GOV/H33.899/mot-cua]");
    }

    @Test
    void members_are_picked_from_a_list() {
        database.says(PERSON);
        CsdlClient csdl = database.client().build();
        CitizenId id = CitizenId.of("003099000001");
        AccessContext why = WHY;

        // region household
        Household household = csdl.household(why, id).value().orElseThrow();
        Optional<HouseholdMember> head = household.head();
        List<HouseholdMember> others =
                household.members().stream().filter(member -> !member.isHead()).toList();
        // endregion

        assertThat(head).isPresent();
        assertThat(others).isEmpty();
    }

    @Test
    void a_claim_is_confirmed_and_only_what_is_needed_is_passed_on() {
        database.says("<TonTai>true</TonTai>").says(PERSON);
        CsdlClient csdl = database.client().build();
        CitizenQuery query = CitizenQuery.fromText("003099000001", "Nguyễn Mẫu", "1999");
        AccessContext why = WHY;

        // region claim
        RelatedPerson head =
                RelatedPerson.builder().name(PersonName.of("Trần Văn Mẫu")).build();
        boolean isHead = csdl.verify(why, query, Claim.headOfHousehold(head))
                .value()
                .filter(Authentication.CONFIRMED::equals)
                .isPresent();

        Optional<Citizen> residence = csdl.findCitizen(why, query.only(CitizenField.PERMANENT_ADDRESS))
                .value();
        // endregion

        assertThat(isHead).isTrue();
        assertThat(residence.orElseThrow().name()).isEmpty();
    }

    @Test
    void evidence_stands_in_a_dossier_in_place_of_a_paper() {
        database.says(PERSON);
        CsdlClient csdl = database.client().build();
        CitizenQuery query = CitizenQuery.fromText("003099000001", "Nguyễn Mẫu", "1999");
        AccessContext why = WHY;

        // region evidence
        Answer<Citizen> answer = csdl.findCitizen(why, query);
        Evidence evidence =
                answer.evidence().orElseThrow(); // which fields, when, for which dossier, digest of the answer
        IndicatorFacts facts = IndicatorFacts.none().withEvidence(evidence); // DSKetNoiCSDL
        Attachment replaced = Attachment.builder("giay-xac-nhan-cu-tru.pdf")
                .replacedBy(evidence) // DuocLayTuKhoDMQG
                .build();
        // endregion

        assertThat(facts.databases()).singleElement().matches(one -> one.means(LinkedDatabase.POPULATION));
        assertThat(replaced.fromCitizenStore()).isTrue();
    }

    @Test
    void what_differs_is_found_by_a_few_checks() {
        database.says("<TonTai>false</TonTai>").says("<TonTai>true</TonTai>");
        AccessContext why = WHY;
        CsdlClient csdl = database.client().explainFor(why.purpose()).build();
        CitizenQuery query = CitizenQuery.fromText("003099000001", "Nguyễn Mẫu", "03/12/1999");

        // region mismatch
        MismatchExplanation explanation = csdl.explainMismatch(why, query, Alternatives.none());
        // endregion

        assertThat(explanation.differences()).containsExactly(Mismatch.BIRTH_DAY_AND_MONTH_SWAPPED);
    }

    @Test
    void a_file_is_checked(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("danh-sach.csv"), "so,ten,ngay_sinh\n003099000001,Nguyễn Mẫu,1999\n");
        database.says("<TonTai>true</TonTai>");
        CsdlClient csdl = database.client().build();
        AccessContext why = WHY;

        // region rows
        try (BulkRun<CitizenRow, Authentication> run = csdl.authenticateAll(
                        why, CitizenRows.csv(file, "so", "ten", "ngay_sinh"), CitizenRow::query)
                .checkpoint(folder.resolve("check.state")) // kill it, start it again, it goes on
                .start()) {
            run.writeTo(
                    folder.resolve("check.csv"),
                    result -> result.input().line() + ";"
                            + result.value().map(Enum::name).orElseGet(result::toString));
        }
        // endregion

        assertThat(folder.resolve("check.csv")).hasContent("2;CONFIRMED");
    }

    @Test
    void a_list_is_asked_for_and_fetched_when_it_is_ready() {
        String ready =
                "<RequestCollection><Request><requestId>r1</requestId><status>2</status></Request></RequestCollection>";
        database.says(ready).says(ready).says(PERSON).says("<CongdanCollection/>");
        CsdlClient csdl = database.client().build();
        AccessContext why = WHY;
        int found = 0;

        // region list
        CitizenLists lists = csdl.lists();
        ListTicket ticket = lists.request(
                        why,
                        ListQuery.ofGender(
                                PopulationCodes.GENDER.codeOf(Gender.FEMALE).orElseThrow()))
                .value()
                .orElseThrow()
                .ticket(); // keep it: the list can be fetched after a restart
        if (lists.status(why, ticket).value().filter(ListRequest::isReady).isPresent()) {
            for (CitizenPage page : (Iterable<CitizenPage>) lists.pages(why, ticket, 1)::iterator) {
                found += page.citizens().size();
            }
        }
        // endregion

        assertThat(found).isEqualTo(1);
    }

    @Test
    void what_is_allowed_and_remembered_is_said_when_the_client_is_made() {
        CsdlClient.Builder builder = database.client();
        // region permissions
        builder.sensitivePurposes(Purpose.HEALTH_CARE) // who may ask for blood group, ethnic group, religion
                .explainFor(Purpose.DATA_CLEANSING) // who may search for what differs
                .rememberFor(Duration.ofHours(8)); // records of a dossier, until csdl.forget(case)
        // endregion

        assertThatThrownBy(() -> builder.build().bloodGroup(WHY, CitizenQuery.fromText("003099000001", "Mẫu", "1999")))
                .isInstanceOf(InvalidRequestException.class);
    }

    private static final class Vault {
        String user() {
            return "mau";
        }

        String secret() {
            return "mau";
        }

        String apiKey() {
            return "mau";
        }

        String accessKey() {
            return "mau";
        }

        String secretKey() {
            return "mau";
        }
    }
}
