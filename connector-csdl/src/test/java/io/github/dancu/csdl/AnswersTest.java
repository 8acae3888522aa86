package io.github.dancu.csdl;

import static io.github.dancu.csdl.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.AnswerTrace;
import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.Purpose;
import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.BloodGroup;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Household;
import io.github.dancu.citizen.HouseholdMember;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.RelatedPerson;
import io.github.dancu.citizen.SensitiveField;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Sha256;
import io.github.dancu.connect.UnreadableReplyException;
import io.github.dancu.dossier.Evidence;
import io.github.dancu.dossier.LinkedDatabase;
import io.github.dancu.testkit.RecordedAudit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
    private static final CitizenQuery QUERY = CitizenQuery.fromText("003099000001", "Nguyễn Mẫu", "1999");
    private static final CitizenId ID = CitizenId.of("003099000001");
    private static final String PERSON = "<CongDan><SoDinhDanh>003099000001</SoDinhDanh><SoCMND>001234567</SoCMND>"
            + "<HoVaTen><Ten>Nguyễn Mẫu</Ten></HoVaTen><GioiTinh>1</GioiTinh><DanToc>05</DanToc><NhomMau>01</NhomMau>"
            + "<NgayThangNamSinh><Nam>1999</Nam></NgayThangNamSinh>"
            + "<ThuongTru><MaTinhThanh>91</MaTinhThanh></ThuongTru>"
            + "<ChuHo><QuanHe>CH01</QuanHe></ChuHo></CongDan>";

    private final FakeDatabase database = new FakeDatabase(CsdlChannel.LGSP_SOAP);
    private final CsdlClient csdl = database.client().build();
    private final CsdlClient trusted =
            database.client().sensitivePurposes(WHY.purpose()).build();

    @Test
    void a_call_gets_only_the_parts_it_names() {
        database.says(collection(PERSON));

        Citizen citizen = csdl.findCitizen(WHY, QUERY.only(CitizenField.NAME, CitizenField.PERMANENT_ADDRESS))
                .value()
                .orElseThrow();

        assertThat(citizen.name()).contains(PersonName.of("Nguyễn Mẫu"));
        assertThat(citizen.permanentAddress()).isPresent();
        assertThat(citizen.birthDate()).isEmpty();
        assertThat(citizen.gender()).isEmpty();
        assertThat(citizen.cmnd()).isEmpty();
        assertThat(citizen.headOfHousehold()).isEmpty();
        assertThat(citizen.unread()).isEmpty();
    }

    @Test
    void a_part_that_nobody_needs_is_not_kept_as_unread_either() {
        database.says(collection("<CongDan><SoDinhDanh>003099000001</SoDinhDanh><SoCMND>12</SoCMND></CongDan>"));

        Citizen citizen =
                csdl.findCitizen(WHY, QUERY.only(CitizenField.NAME)).value().orElseThrow();

        assertThat(citizen.unread()).isEmpty();
    }

    @Test
    void what_is_sensitive_is_for_the_purposes_that_were_named() {
        CitizenQuery asking = QUERY.alsoAsking(SensitiveField.ETHNIC_GROUP);
        database.says(collection(PERSON));

        assertThatThrownBy(() -> csdl.findCitizen(WHY, asking))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("purpose")
                .hasMessageContaining("may not see [ETHNIC_GROUP]");
        assertThatThrownBy(() -> csdl.bloodGroup(WHY, QUERY)).isInstanceOf(InvalidRequestException.class);
        assertThat(database.asked).isEmpty();
        assertThat(trusted.findCitizen(WHY, asking).value().flatMap(Citizen::sensitive))
                .isPresent();
    }

    @Test
    void another_purpose_may_not_see_it() {
        AccessContext other = AccessContext.of(WHY.agency(), WHY.officer(), Purpose.DATA_CLEANSING, WHY.matter());

        assertThatThrownBy(() -> trusted.findCitizen(other, QUERY.alsoAsking(SensitiveField.RELIGION)))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void a_blood_group_is_read_and_none_is_an_empty_answer() {
        database.says(collection(PERSON))
                .says(collection("<CongDan><SoDinhDanh>003099000001</SoDinhDanh></CongDan>"))
                .says(collection(""));

        assertThat(trusted.bloodGroup(WHY, QUERY).value().map(Coded<BloodGroup>::raw))
                .contains("01");
        assertThat(trusted.bloodGroup(WHY, QUERY).value()).isEmpty();
        assertThat(trusted.bloodGroup(WHY, QUERY).value()).isEmpty();
    }

    @Test
    void a_record_with_another_card_than_was_asked_for_is_never_passed_on() {
        database.says(collection(PERSON));

        assertThatThrownBy(() -> csdl.findCitizen(WHY, CitizenQuery.fromText("001234568", "Nguyễn Mẫu", "1999")))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessageContaining("another number");
    }

    @Test
    void a_blood_group_that_does_not_say_whose_it_is_is_never_passed_on_and_00_is_none() {
        database.says(collection("<CongDan><NhomMau>01</NhomMau></CongDan>"))
                .says(collection("<CongDan><SoDinhDanh>003099000001</SoDinhDanh><NhomMau>00</NhomMau></CongDan>"));

        assertThatThrownBy(() -> trusted.bloodGroup(WHY, QUERY)).isInstanceOf(UnreadableReplyException.class);
        assertThat(trusted.bloodGroup(WHY, QUERY).value()).isEmpty();
    }

    @Test
    void an_empty_collection_that_says_it_is_not_empty_is_no_answer() {
        for (int i = 0; i < 3; i++) {
            database.says("<CongdanCollection SoCongDan=\"5\"/>");
        }

        assertThatThrownBy(() -> csdl.findCitizen(WHY, QUERY)).isInstanceOf(UnreadableReplyException.class);
    }

    @Test
    void only_what_is_sensitive_may_be_asked_for_and_stands_in_the_evidence() {
        database.says(collection(PERSON));

        Answer<Citizen> answer = trusted.findCitizen(WHY, QUERY.only().alsoAsking(SensitiveField.ETHNIC_GROUP));

        assertThat(answer.value().flatMap(Citizen::name)).isEmpty();
        assertThat(answer.value().flatMap(Citizen::sensitive)).isPresent();
        assertThat(answer.evidence().map(Evidence::confirmed))
                .hasValueSatisfying(fields -> assertThat(fields).containsExactly("DanToc", "SoDinhDanh"));
    }

    @Test
    void a_card_is_confirmed_for_a_personal_number_only() {
        assertThatThrownBy(() -> csdl.confirmCard(
                        WHY, CitizenQuery.fromText("001234567", "Nguyễn Mẫu", "1999"), CmndNumber.of("001234567")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("query");
    }

    @ParameterizedTest
    @CsvSource({"001234567,CONFIRMED", "001234568,NOT_CONFIRMED"})
    void an_old_card_is_confirmed_or_not(String card, Authentication expected) {
        database.says(collection(PERSON));

        Answer<Authentication> answer = csdl.confirmCard(WHY, QUERY, CmndNumber.of(card));

        assertThat(answer.value()).contains(expected);
        assertThat(answer.evidence().isPresent()).isEqualTo(expected == Authentication.CONFIRMED);
    }

    @Test
    void a_household_has_its_head_and_everybody_in_it_and_nothing_else_of_them() {
        String child = "<CongDan><HoVaTen><Ten>Nguyễn Bé Mẫu</Ten></HoVaTen><NhomMau>01</NhomMau>"
                + "<ChuHo><QuanHe>CH99</QuanHe></ChuHo></CongDan>";
        database.says(collection(PERSON + child));

        Household household = csdl.household(WHY, ID).value().orElseThrow();

        assertThat(household.members()).hasSize(2);
        assertThat(household.head().flatMap(HouseholdMember::id)).contains(ID);
        assertThat(household.members().get(1).id()).isEmpty();
        assertThat(household.members().get(1).name()).contains(PersonName.of("Nguyễn Bé Mẫu"));
        assertThat(household.members().get(1).relationship()).contains(Coded.unknown("CH99"));
        assertThat(household.address()).isPresent();
    }

    @Test
    void what_cannot_be_read_of_a_member_is_kept() {
        String child = "<CongDan><HoVaTen><Ten>Nguyễn Bé Mẫu</Ten></HoVaTen><SoDinhDanh>chưa có</SoDinhDanh>"
                + "<NgayThangNamSinh><NgayThangNam>31/02/2020</NgayThangNam></NgayThangNamSinh></CongDan>";
        String other = PERSON.replace("1999", "hôm qua");
        database.says(collection(other + child));

        Household household = csdl.household(WHY, ID).value().orElseThrow();

        assertThat(household.members().get(0).unread()).containsEntry("NgayThangNamSinh.Nam", "hôm qua");
        assertThat(household.members().get(1).unread())
                .containsExactly(entry("SoDinhDanh", "chưa có"), entry("NgayThangNamSinh", "31/02/2020"));
    }

    @Test
    void no_household_is_an_empty_answer_and_another_one_is_never_passed_on() {
        database.says(collection("")).says(collection(PERSON));

        assertThat(csdl.household(WHY, ID).value()).isEmpty();
        assertThatThrownBy(() -> csdl.household(WHY, CitizenId.of("003099000009")))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessageContaining("not that of the number");
    }

    @Test
    void a_claim_is_confirmed_or_not() {
        Claim claim = Claim.guardian(
                RelatedPerson.builder().name(PersonName.of("Trần Mẫu")).build());
        database.says("<TonTai>true</TonTai>").says("<TonTai>false</TonTai>");

        assertThat(csdl.verify(WHY, QUERY, claim).value()).contains(Authentication.CONFIRMED);
        assertThat(csdl.verify(WHY, QUERY, claim).value()).contains(Authentication.NOT_CONFIRMED);
        assertThat(claim).hasToString("Claim[verifyGuardian]");
    }

    @Test
    void a_claim_that_says_nothing_is_refused_at_once() {
        RelatedPerson nobody = RelatedPerson.builder().id(ID).build();

        assertThatThrownBy(() -> Claim.headOfHousehold(nobody))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("person has no name");
        assertThatThrownBy(() -> Claim.maritalStatus(Coded.unknown(" "))).hasMessageContaining("status is missing");
        assertThatThrownBy(() -> Claim.currentAddress(new Address("", "", "30742", "")))
                .hasMessageContaining("address has no province");
    }

    @Test
    void a_look_up_is_evidence_of_what_it_gave_for_which_case() {
        database.says(collection(PERSON));

        Evidence evidence = csdl.findCitizen(WHY, QUERY.only(CitizenField.NAME, CitizenField.SPOUSE))
                .evidence()
                .orElseThrow();

        assertThat(evidence.database()).isEqualTo(LinkedDatabase.POPULATION);
        assertThat(evidence.operation()).isEqualTo("findCitizen");
        assertThat(evidence.confirmed()).containsExactly("HoVaTen", "SoDinhDanh");
        assertThat(evidence.at()).isEqualTo(Callers.NOW);
        assertThat(evidence.matter()).isEqualTo("H33.899-260101-0001");
        assertThat(evidence.requestId()).isEqualTo("request-1");
        assertThat(evidence.digest())
                .isEqualTo(Sha256.hex(
                        "request-1\n<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                                + collection(PERSON) + "</s:Body></s:Envelope>"));
    }

    @Test
    void the_audit_log_keeps_which_fields_an_answer_gave_and_the_hash_that_its_evidence_has() {
        RecordedAudit audit = new RecordedAudit();
        CsdlClient audited = database.client()
                .connection(
                        Callers.settings().transport(database).auditLog(audit).build())
                .build();
        database.says(collection(PERSON)).says(collection(""));

        Evidence evidence = audited.findCitizen(WHY, QUERY.only(CitizenField.NAME))
                .evidence()
                .orElseThrow();
        audited.findCitizen(WHY, QUERY);

        assertThat(audit.events())
                .extracting(AuditEvent::trace)
                .containsExactly(
                        AnswerTrace.NONE,
                        new AnswerTrace(evidence.confirmed(), evidence.digest()),
                        AnswerTrace.NONE,
                        AnswerTrace.NONE);
    }

    @Test
    void the_audit_log_names_a_citizen_by_the_masked_number_and_what_beside_the_usual_is_asked_for() {
        RecordedAudit audit = new RecordedAudit();
        CsdlClient audited = database.client()
                .connection(
                        Callers.settings().transport(database).auditLog(audit).build())
                .build();
        database.says(collection(PERSON)).says(collection(PERSON)).says("<TonTai>true</TonTai>");

        audited.findCitizen(WHY, QUERY);
        audited.findCitizen(WHY, QUERY.only(CitizenField.NAME));
        audited.authenticate(WHY, CitizenQuery.fromText("001234567", "Nguyễn Mẫu", "1999"));

        assertThat(audit.events())
                .filteredOn(event -> event.phase() == AuditEvent.Phase.LEAVING)
                .extracting(AuditEvent::subject)
                .containsExactly(
                        "CitizenId[********0001]", "CitizenId[********0001], only [NAME]", "CmndNumber[*****4567]");
    }

    @Test
    void a_confirmed_claim_is_evidence_and_a_denied_one_or_nobody_is_none() {
        Claim claim = Claim.deadOrMissing();
        database.says("<TonTai>true</TonTai>").says("<TonTai>false</TonTai>").says(collection(""));

        assertThat(csdl.verify(WHY, QUERY, claim).evidence().map(Evidence::confirmed))
                .hasValueSatisfying(fields -> assertThat(fields)
                        .containsExactly("HoVaTen", "NgayThangNamSinh", "SoDinhDanh", "TinhTrangChetMatTich"));
        assertThat(csdl.verify(WHY, QUERY, claim).evidence()).isEmpty();
        assertThat(csdl.findCitizen(WHY, QUERY).evidence()).isEmpty();
    }

    @Test
    void an_element_that_a_database_calls_otherwise_is_read_by_its_own_name() {
        CsdlClient other = database.client()
                .elementName("TonTai", "Co")
                .elementName("MaTichHop", "MaDichVu")
                .build();
        database.says("<Co>true</Co>");

        assertThat(other.authenticate(WHY, QUERY).value()).contains(Authentication.CONFIRMED);
        assertThat(database.body()).contains("<dan:MaDichVu>033</dan:MaDichVu>").doesNotContain("MaTichHop");
    }

    @Test
    void two_elements_never_get_one_name() {
        CsdlClient.Builder builder = database.client().elementName("MaTichHop", "Ma");

        assertThatThrownBy(() -> builder.elementName("MaDVC", "Ma")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.elementName("MaDonVi", "MaDVC")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.elementName("Madvc", "X")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.elementName("MaDVC", "a b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pages_come_until_one_is_empty_and_a_record_without_a_number_is_kept_as_it_came() {
        String nobody = "<CongDan><HoVaTen><Ten>Trần Mẫu</Ten></HoVaTen><TonGiao>01</TonGiao></CongDan>";
        database.says(collection(PERSON + nobody)).says(collection(PERSON)).says(collection(""));

        List<CitizenPage> pages = csdl.changePages(WHY, ChangeQuery.between(Callers.NOW, Callers.NOW, "1"), 4)
                .toList();

        assertThat(pages).extracting(CitizenPage::number).containsExactly(4, 5);
        assertThat(pages.get(0).citizens()).extracting(Citizen::id).containsExactly(ID);
        assertThat(pages.get(0).unreadable())
                .singleElement()
                .satisfies(texts -> assertThat(texts).containsExactly(Map.entry("HoVaTen.Ten", "Trần Mẫu")));
        assertThat(database.body(0)).contains("<dan:Trang>4</dan:Trang>");
        assertThat(database.body(2)).contains("<dan:Trang>6</dan:Trang>");
    }

    @Test
    void a_page_that_there_is_not_and_a_period_that_ends_before_it_begins_are_refused() {
        assertThatThrownBy(() -> csdl.changes(WHY, ChangeQuery.between(Callers.NOW, Callers.NOW, "1"), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChangeQuery.between(Callers.NOW, Callers.NOW.minusSeconds(1), " "))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("until is before from")
                .hasMessageContaining("kind");
        assertThatThrownBy(
                        () -> ChangeQuery.between(Callers.NOW, Callers.NOW, "1").withPageSize(1_001))
                .hasMessageContaining("pageSize");
    }

    @Test
    void nothing_of_a_person_is_printed() {
        database.says(collection(PERSON)).says(collection(PERSON));

        Answer<Household> household = csdl.household(WHY, ID);
        Answer<CitizenPage> page = csdl.changes(WHY, ChangeQuery.between(Callers.NOW, Callers.NOW, "1"), 1);

        assertThat(household.toString() + household.value() + page.value() + page.evidence() + Optional.of(QUERY))
                .doesNotContain("Nguyễn", "003099000001", "001234567");
    }

    private static String collection(String people) {
        return "<CongdanCollection SoCongDan=\"" + (people.isEmpty() ? 0 : 1) + "\">" + people + "</CongdanCollection>";
    }
}
