package io.github.dancu.csdl;

import static io.github.dancu.csdl.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.Household;
import io.github.dancu.citizen.HouseholdMember;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.dossier.Evidence;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers of each channel as they come over the wire, and what is read in them. */
class GoldenAnswerTest {
    private static final CitizenId ID = CitizenId.of("003099000001");
    private static final CitizenQuery QUERY = CitizenQuery.fromText("003099000001", "Nguyễn Văn Mẫu", "31/01/1999");

    @ParameterizedTest
    @EnumSource
    void a_citizen(CsdlChannel channel) throws IOException {
        Citizen citizen =
                client(channel, 200, "found").findCitizen(WHY, QUERY).value().orElseThrow();

        assertThat(citizen.id()).isEqualTo(ID);
        assertThat(citizen.cmnd()).contains(CmndNumber.of("001234567"));
        assertThat(citizen.name()).contains(PersonName.of("Nguyễn Văn Mẫu"));
        assertThat(citizen.birthDate()).contains(PartialDate.of(LocalDate.of(1999, 1, 31)));
        assertThat(citizen.gender()).contains(Coded.known("1", Gender.MALE));
        assertThat(citizen.permanentAddress())
                .hasValueSatisfying(address -> assertThat(address.detail()).contains("Số 1 \"ngõ Mẫu\""));
        assertThat(citizen.sensitive()).isEmpty();
        assertThat(citizen.unread()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobody(CsdlChannel channel) throws IOException {
        assertThat(client(channel, 200, "nothing").findCitizen(WHY, QUERY).value())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_household(CsdlChannel channel) throws IOException {
        Household household =
                client(channel, 200, "household").household(WHY, ID).value().orElseThrow();

        assertThat(household.head().flatMap(HouseholdMember::id)).contains(ID);
        assertThat(household.members())
                .hasSize(2)
                .last()
                .satisfies(wife -> assertThat(wife.name()).contains(PersonName.of("Trần Thị Mẫu")))
                .satisfies(wife -> assertThat(wife.birthDate()).contains(PartialDate.ofYear(1999)));
    }

    @ParameterizedTest
    @EnumSource
    void a_check_that_confirms_and_proves_it(CsdlChannel channel) throws IOException {
        var answer = client(channel, 200, "confirmed").authenticate(WHY, QUERY);

        assertThat(answer.value()).contains(Authentication.CONFIRMED);
        assertThat(answer.evidence().map(Evidence::confirmed))
                .hasValueSatisfying(
                        fields -> assertThat(fields).containsExactly("HoVaTen", "NgayThangNamSinh", "SoDinhDanh"));
    }

    @ParameterizedTest
    @EnumSource
    void a_check_that_does_not_confirm(CsdlChannel channel) throws IOException {
        var answer = client(channel, 200, "not-confirmed").authenticate(WHY, QUERY);

        assertThat(answer.value()).contains(Authentication.NOT_CONFIRMED);
        assertThat(answer.evidence()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_list_that_was_taken(CsdlChannel channel) throws IOException {
        ListRequest taken = client(channel, 200, "list")
                .lists()
                .request(WHY, ListQuery.ofAge(6, 10))
                .value()
                .orElseThrow();

        assertThat(taken.ticket()).isEqualTo(ListTicket.of("request-1"));
        assertThat(taken.state()).isEqualTo(Coded.known("1", ListState.WAITING));
    }

    @ParameterizedTest
    @EnumSource
    void a_fault_whose_text_may_name_people(CsdlChannel channel) throws IOException {
        CsdlClient csdl = client(channel, FakeDatabase.wraps(channel) ? 200 : 500, "fault");

        assertThatThrownBy(() -> csdl.findCitizen(WHY, QUERY))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("a SOAP fault soap:Client")
                .hasMessageNotContaining("003099000001");
    }

    private static CsdlClient client(CsdlChannel channel, int status, String answer) throws IOException {
        FakeDatabase database = new FakeDatabase(channel);
        return database.replies(
                        status, Resources.text("answers/" + answer + (FakeDatabase.wraps(channel) ? ".json" : ".xml")))
                .client()
                .build();
    }
}
