package io.github.dancu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.CardQr;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.EthnicGroup;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.HeadOfHousehold;
import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.HealthCardQr;
import io.github.dancu.citizen.Household;
import io.github.dancu.citizen.HouseholdCode;
import io.github.dancu.citizen.HouseholdMember;
import io.github.dancu.citizen.IdentityAccount;
import io.github.dancu.citizen.IdentityLevel;
import io.github.dancu.citizen.IdentityQr;
import io.github.dancu.citizen.MaritalStatus;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.PhoneNumber;
import io.github.dancu.citizen.PopulationCodes;
import io.github.dancu.citizen.RelatedPerson;
import io.github.dancu.citizen.Relationship;
import io.github.dancu.citizen.Religion;
import io.github.dancu.citizen.ResidenceKind;
import io.github.dancu.citizen.SensitiveDetails;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Contact;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.Fee;
import io.github.dancu.dossier.IndicatorFacts;
import io.github.dancu.dossier.OnlinePayment;
import io.github.dancu.dossier.OtherPaper;
import io.github.dancu.dossier.Owner;
import io.github.dancu.dossier.OwnerKind;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.ResultDelivery;
import io.github.dancu.dossier.ResultPaper;
import io.github.dancu.dossier.Reuse;
import io.github.dancu.dossier.SubmissionPlace;
import io.github.dancu.dossier.SupplementRound;
import io.github.dancu.place.AdministrativeUnits;
import io.github.dancu.place.District;
import io.github.dancu.place.FacilityCode;
import io.github.dancu.place.Province;
import io.github.dancu.place.Ward;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelJsonTest {
    private static final Jsonb JSON = JsonbBuilder.create(ModelJson.config());
    private static final Jsonb SENSITIVE = JsonbBuilder.create(ModelJson.configWithSensitiveData());
    private static final String CANARY = "CANARY42";
    private static final CitizenId ID = CitizenId.of("003099000001");
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 1, 5, 12, 0);
    private static final PersonName NAME = PersonName.of("Nguyễn Văn Mẫu");

    /** Codes in a user's own record. */
    public record Codes(
            @Nullable Coded<Gender> gender,
            @Nullable List<Coded<Relationship>> relationships,
            @Nullable Coded<DossierStatus> status) {}

    /** A user's own record. */
    public record Visit(
            @Nullable CitizenId id,
            @Nullable PersonName name,
            @Nullable List<CitizenId> others,
            int number) {}

    /** Another, with open codes and what they mean. */
    public record Row(
            @Nullable Coded<Gender> gender,
            @Nullable Coded<Relationship> relationship,
            @Nullable Coded<EthnicGroup> group,
            @Nullable Coded<Religion> religion,
            @Nullable Relationship label,
            @Nullable EthnicGroup groupAlone,
            @Nullable Religion religionAlone,
            @Nullable SensitiveDetails sensitive) {
        static Row ofGender(Coded<Gender> gender) {
            return new Row(gender, null, null, null, null, null, null, null);
        }
    }

    static Stream<Object> values() {
        return Stream.of(
                ID,
                CmndNumber.of("000000001"),
                SocialInsuranceNumber.of("0000000001"),
                HealthCardNumber.of("GD4910000000001"),
                HouseholdCode.of("0000000001"),
                PhoneNumber.of("0900000001"),
                NAME,
                PersonName.of("  nguyễn văn  mẫu "),
                PartialDate.ofYear(1990),
                PartialDate.ofMonth(1990, 2),
                PartialDate.of(LocalDate.of(1990, 2, 1)),
                IdentityQr.of("003099000001||Nguyễn Văn Mẫu|01021999|Nam||15082021"),
                HealthCardQr.of("0000000001|Nguyễn Văn Mẫu|1990"),
                FacilityCode.of("91000"),
                AgencyCode.of("H33.899"),
                DossierCode.of("H33.899-260101-0001"),
                ProcedureCode.of("1.004222"),
                new Address("91", "899", "30742", "1 Đường Mẫu")
                        .withCountryCode("VN")
                        .withAsOf(LocalDate.of(2022, 10, 1)),
                new Address("", "", "", ""),
                mother(),
                HeadOfHousehold.of(mother(), PopulationCodes.RELATIONSHIP.read("CH01")),
                HeadOfHousehold.of(mother(), null),
                Citizen.builder(ID).build(),
                citizen().build(),
                household(),
                Household.of(List.of()),
                HouseholdMember.builder().build(),
                HouseholdMember.builder().unread("SoDinhDanh", "chưa có").build(),
                IdentityAccount.of(ID, Coded.known("2", IdentityLevel.LEVEL_2)).withPhone("0900000001"),
                IdentityAccount.of(ID, Coded.unknown(" 9 ")),
                dossier().build(),
                dossier().owner(Owner.citizen(NAME, CmndNumber.of("000000001"))).build(),
                dossier()
                        .owner(Owner.of(OwnerKind.BUSINESS, NAME, "0000000000"))
                        .build(),
                wholeDossier());
    }

    @ParameterizedTest
    @MethodSource("values")
    void every_value_of_the_model_reads_back_as_it_was_written(Object value) {
        String text = JSON.toJson(value);

        assertThat(JSON.fromJson(text, value.getClass())).isEqualTo(value);
        assertThat(JSON.toJson(JSON.fromJson(text, value.getClass()))).isEqualTo(text);
    }

    @Test
    void a_card_of_either_kind_is_a_text() {
        CardQr card = IdentityQr.of("003099000001||Nguyễn Văn Mẫu|01021999|Nam||15082021");

        assertThat(JSON.fromJson(JSON.toJson(card, CardQr.class), CardQr.class)).isEqualTo(card);
    }

    @Test
    void a_number_is_its_text_and_a_citizen_an_object_without_what_is_absent() {
        assertThat(JSON.toJson(ID)).isEqualTo("\"003099000001\"");
        assertThat(JSON.toJson(Citizen.builder(ID)
                        .birthDate(PartialDate.ofYear(1990))
                        .gender(Coded.known("1", Gender.MALE))
                        .build()))
                .isEqualTo("{\"id\":\"003099000001\",\"birthDate\":\"1990\","
                        + "\"gender\":{\"code\":\"1\",\"meaning\":\"MALE\"}}");
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "' '", "'00'", "'\u0000'", "'ế\u0301'"})
    void an_unknown_code_reads_back_byte_for_byte(String raw) {
        Citizen citizen = Citizen.builder(ID).gender(Coded.unknown(raw)).build();

        assertThat(JSON.fromJson(JSON.toJson(citizen), Citizen.class).gender()).contains(Coded.unknown(raw));
    }

    @Test
    void a_meaning_of_a_later_version_leaves_the_code() {
        Citizen citizen = JSON.fromJson(
                "{\"id\":\"003099000001\",\"gender\":{\"code\":\"7\",\"meaning\":\"LATER\"}}", Citizen.class);

        assertThat(citizen.gender()).contains(Coded.unknown("7"));
    }

    @Test
    void sensitive_data_are_left_out_unless_asked_for() {
        SensitiveDetails sensitive = SensitiveDetails.of(
                PopulationCodes.ETHNIC_GROUP.read("01"), Coded.unknown("77"), PopulationCodes.BLOOD_GROUP.read("00"));
        Citizen citizen = citizen().sensitive(sensitive).build();

        assertThat(JSON.toJson(citizen)).doesNotContain("ensitive", "Kinh", "77");
        assertThat(JSON.fromJson(SENSITIVE.toJson(citizen), Citizen.class).sensitive())
                .isEmpty();
        assertThat(SENSITIVE.fromJson(SENSITIVE.toJson(citizen), Citizen.class)).isEqualTo(citizen);
        assertThat(SENSITIVE.fromJson(SENSITIVE.toJson(sensitive), SensitiveDetails.class))
                .isEqualTo(sensitive);
    }

    @Test
    void unknown_fields_are_passed_over_and_null_is_absent() {
        Citizen citizen = JSON.fromJson(
                "{\"later\":{\"a\":[1]},\"id\":\"003099000001\",\"name\":null,\"mother\":null,\"unread\":{\"a\":null}}",
                Citizen.class);
        Visit visit = JSON.fromJson("{\"id\":null,\"later\":1,\"name\":\"Nguyễn Văn Mẫu\"}", Visit.class);

        assertThat(citizen).isEqualTo(Citizen.builder(ID).build());
        assertThat(visit).isEqualTo(new Visit(null, NAME, null, 0));
    }

    @Test
    void a_number_may_stand_where_a_text_is_expected() {
        assertThat(JSON.fromJson("{\"birthDate\":1990,\"id\":\"003099000001\"}", Citizen.class)
                        .birthDate())
                .contains(PartialDate.ofYear(1990));
    }

    @Test
    void a_record_of_ones_own_may_hold_values() {
        Visit visit = new Visit(ID, NAME, List.of(CitizenId.of("003099000002")), 3);

        assertThat(JSON.fromJson(JSON.toJson(visit), Visit.class)).isEqualTo(visit);
    }

    @Test
    void codes_in_a_record_of_ones_own_mean_what_its_types_say() {
        Codes codes = new Codes(
                Coded.known("1", Gender.MALE),
                List.of(Coded.known("CH01", Relationship.HEAD), Coded.unknown("77")),
                Coded.known("9", DossierStatus.DONE));

        assertThat(JSON.fromJson(JSON.toJson(codes), Codes.class)).isEqualTo(codes);
        assertThat(JSON.fromJson("{\"gender\":null}", Codes.class)).isEqualTo(new Codes(null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"30742, 2022-10-01", "30742, 2025-03-01", "30742, 2025-07-01", "00004, 2025-07-01"})
    void a_ward_reads_back_as_the_meaning_that_its_code_had(String code, LocalDate day) {
        Ward ward = AdministrativeUnits.vietnam().ward(code, day).orElseThrow();

        assertThat(JSON.fromJson(JSON.toJson(ward), Ward.class)).isEqualTo(ward);
    }

    @Test
    void every_province_and_district_reads_back() {
        LocalDate day = LocalDate.of(2022, 10, 1);
        for (Province province : AdministrativeUnits.vietnam().provincesOn(day)) {
            assertThat(JSON.fromJson(JSON.toJson(province), Province.class)).isEqualTo(province);
        }
        for (District district : AdministrativeUnits.vietnam().districtsOf("91", day)) {
            assertThat(JSON.fromJson(JSON.toJson(district), District.class)).isEqualTo(district);
        }
    }

    @Test
    void a_unit_that_nobody_knows_is_refused() {
        assertThatThrownBy(() -> JSON.fromJson("{\"code\":\"30742\",\"name\":\"CANARY42\"}", Ward.class))
                .hasMessage("code, name and from fit none of the known administrative units");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "{'code':'CANARY42'}; code: a dossier code is",
                "{'code':'H33.899-260101-0001'}; a dossier needs procedure, owner, receivedAt, handlingUnit",
                "{'code':'H33.899-260101-0001','status':'CANARY42'}; status: none of [NEW, ACCEPTED,",
                "{'code':'H33.899-260101-0001','receivedAt':'CANARY42'}; receivedAt: not a date in ISO form",
                "{'code':'H33.899-260101-0001','contents':{'fees':[{'name':'a','amount':'CANARY42','moment':{'code':'1'}}]}};"
                        + " contents.fees[0].amount: not an amount",
                "{'code':'H33.899-260101-0001','contents':{'otherPapers':[{'name':'a','count':'CANARY42'}]}};"
                        + " contents.otherPapers[0].count: not a whole number",
                "{'code':'H33.899-260101-0001','contents':{'attachments':[{'fileName':'a','digitised':'CANARY42'}]}};"
                        + " contents.attachments[0].digitised: neither true nor false",
                "{'code':'H33.899-260101-0001','owner':{'kind':'CITIZEN','name':'a'}}; owner: needs id, cmnd or otherPaper"
            })
    void a_dossier_that_cannot_be_read_says_where(String text, String message) {
        assertThatThrownBy(() -> JSON.fromJson(text.replace('\'', '"'), Dossier.class))
                .isInstanceOf(JsonbException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining(CANARY)
                .hasNoCause();
    }

    @Test
    void a_record_of_ones_own_may_hold_open_codes_and_what_they_mean() {
        EthnicGroup group = EthnicGroup.named("Khơ-me").orElseThrow();
        Religion religion = Religion.named("Cao Đài").orElseThrow();
        Row row = new Row(
                Coded.known("1", Gender.MALE),
                PopulationCodes.RELATIONSHIP.read("CH01"),
                Coded.known("05", group),
                Coded.known("05", religion),
                Relationship.HEAD,
                group,
                religion,
                SensitiveDetails.of(Coded.known("05", group), null, null));

        String text = JSON.toJson(row);

        assertThat(text).contains("\"gender\":{\"code\":\"1\",\"meaning\":\"MALE\"}", "\"label\":\"Chủ hộ\"");
        assertThat(JSON.fromJson(text, Row.class)).isEqualTo(row);
        assertThat(JSON.fromJson(JSON.toJson(Row.ofGender(Coded.unknown(" 7"))), Row.class))
                .isEqualTo(Row.ofGender(Coded.unknown(" 7")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"{'label':'CANARY42'}; not a name of the list known here", "{'gender':'CANARY42'}; not an object"})
    void a_code_or_name_that_cannot_be_read_is_refused_without_it(String text, String rule) {
        assertThatThrownBy(() -> JSON.fromJson(text.replace('\'', '"'), Row.class))
                .isInstanceOf(JsonbException.class)
                .hasMessageContaining(rule)
                .hasMessageNotContaining(CANARY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "{'id':'CANARY42'}; id: a citizen id is twelve digits",
                "{'id':{'CANARY42':'CANARY42'}}; id: not a text",
                "{'id':['CANARY42']}; id: not a text",
                "{'name':'CANARY42'}; needs id",
                "{'id':null}; needs id",
                "['CANARY42']; not an object",
                "42; not an object",
                "{'id':'003099000001','birthDate':'CANARY42'}; birthDate: a date is a day, month or year of the calendar, written dd/MM/yyyy, MM/yyyy or yyyy",
                "{'id':'003099000001','dataAsOf':'CANARY42'}; dataAsOf: not a date in ISO form",
                "{'id':'003099000001','mother':'CANARY42'}; mother: not an object",
                "{'id':'003099000001','mother':{'id':'CANARY42'}}; mother.id: a citizen id is twelve digits",
                "{'id':'003099000001','gender':'CANARY42'}; gender: not an object",
                "{'id':'003099000001','gender':{'meaning':'MALE'}}; gender: needs code",
                "{'id':'003099000001','unread':{'a':['CANARY42']}}; unread.a: not a text",
                "{'id':'003099000001','unread':'CANARY42'}; unread: not an object"
            })
    void what_cannot_be_read_is_named_with_the_rule_and_without_the_value(String text, String message) {
        assertThatThrownBy(() -> JSON.fromJson(text.replace('\'', '"'), Citizen.class))
                .isInstanceOf(JsonbException.class)
                .hasMessage(message)
                .hasNoCause();
    }

    @Test
    void a_member_of_a_list_is_named_by_its_place() {
        assertThatThrownBy(() -> JSON.fromJson("{\"members\":[{},{\"id\":\"CANARY42\"}]}", Household.class))
                .hasMessage("members[1].id: a citizen id is twelve digits");
        assertThatThrownBy(() -> JSON.fromJson("{\"members\":\"CANARY42\"}", Household.class))
                .hasMessage("members: not a list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'id':CANARY42}",
                "{'id':'CANARY42",
                "{'id':'CANARY42'}",
                "{'others':['CANARY42']}",
                "{'others':'CANARY42'}"
            })
    void no_message_of_the_binder_holds_a_value_of_ours_in_a_users_record(String text) {
        Throwable thrown = catchThrowable(() -> JSON.fromJson(text.replace('\'', '"'), Visit.class));

        assertThat(thrown).isInstanceOf(JsonbException.class);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            assertThat(cause).hasMessageNotContaining(CANARY);
        }
    }

    private static RelatedPerson mother() {
        return RelatedPerson.builder()
                .name(PersonName.of("Trần Thị Mẫu"))
                .id(CitizenId.of("003160000001"))
                .cmnd(CmndNumber.of("000000002"))
                .nationality("VN")
                .build();
    }

    private static Citizen.Builder citizen() {
        Address address = new Address("91", "899", "30742", "1 Đường Mẫu");
        return Citizen.builder(ID)
                .name(NAME)
                .birthDate(PartialDate.ofMonth(1990, 2))
                .gender(PopulationCodes.GENDER.read("1"))
                .cmnd(CmndNumber.of("000000001"))
                .nationality("VN")
                .maritalStatus(Coded.known("2", MaritalStatus.MARRIED))
                .permanentAddress(address)
                .currentAddress(address.withCountryCode("VN"))
                .birthRegistration(address.withAsOf(LocalDate.of(1990, 3, 1)))
                .placeOfOrigin(address)
                .father(RelatedPerson.builder().build())
                .mother(mother())
                .spouse(RelatedPerson.builder().name(NAME).build())
                .representative(mother())
                .headOfHousehold(HeadOfHousehold.of(mother(), Coded.unknown("CH99")))
                .householdBookNumber("000000000")
                .dataAsOf(LocalDateTime.of(2026, 1, 1, 8, 30))
                .unread("NgayThangNamSinh", "31/02/1990")
                .unread("GioiTinh", "");
    }

    private static Household household() {
        HouseholdMember head = HouseholdMember.builder(citizen().build())
                .relationship(PopulationCodes.RELATIONSHIP.read("CH01"))
                .residenceKind(Coded.known("1", ResidenceKind.PERMANENT))
                .since(LocalDate.of(2000, 1, 1))
                .until(LocalDate.of(2030, 1, 1))
                .build();
        return Household.of(List.of(head, HouseholdMember.builder().build()))
                .withCode(HouseholdCode.of("0000000001"))
                .withAddress(new Address("91", "", "30742", ""));
    }

    private static Dossier.Builder dossier() {
        return Dossier.builder(DossierCode.of("H33.899-260101-0001"))
                .procedure(new Procedure(ProcedureCode.of("1.004222"), "Đăng ký thường trú", "A02", "Cư trú"))
                .owner(NAME, ID)
                .receivedAt(NOON)
                .handlingUnit("Công an phường Mẫu");
    }

    private static Dossier wholeDossier() {
        Attachment attachment = Attachment.builder("to-khai.pdf")
                .id("1")
                .componentCode("KQ1")
                .link("https://mau.example.vn/1")
                .digitised(true)
                .reuse(Reuse.REUSED)
                .fromCitizenStore(true)
                .replacingResult("KQ2")
                .hash("00ff")
                .build();
        Fee fee = new Fee("Lệ phí", "LP", BigDecimal.valueOf(20_000), Coded.unknown("8"), "1");
        return dossier()
                .owner(Owner.of(OwnerKind.CITIZEN, NAME, "X0000001").withId(ID).withCmnd(CmndNumber.of("000000001")))
                .contact(Contact.none()
                        .withPhone("0900000001")
                        .withEmail("mau@example.vn")
                        .withFax("0200000000")
                        .withOther("sau 17 giờ"))
                .portalAccount("tech-1")
                .submittedAt(NOON.minusDays(1))
                .dueAt(NOON.plusDays(3))
                .finishedAt(NOON.plusDays(2))
                .returnedAt(NOON.plusDays(3))
                .refusedAt(NOON.plusDays(4))
                .status(DossierStatus.DONE)
                .channel(Channel.ONLINE)
                .submissionPlace(SubmissionPlace.LOCAL_PORTAL)
                .resultDelivery(ResultDelivery.POST)
                .deliveryNote("giao tận nơi")
                .summary("trích yếu")
                .note("ghi chú")
                .attachment(attachment)
                .otherPaper(new OtherPaper("Sổ", 2, "0"))
                .fee(fee)
                .result(ResultPaper.builder("Giấy xác nhận")
                        .id("9")
                        .componentCode("KQ1")
                        .link("https://mau.example.vn/9")
                        .resultCode("KQ.G15.000031")
                        .build())
                .step(DossierStep.builder(Coded.unknown("77"), NOON)
                        .handler("canbo.mau")
                        .content("tiếp nhận")
                        .title("Cán bộ")
                        .department("Một cửa")
                        .startedAt(NOON)
                        .dueAt(NOON.plusDays(1))
                        .build())
                .supplement(SupplementRound.builder("1", NOON)
                        .requestedBy("canbo.mau")
                        .reason("thiếu giấy")
                        .suppliedAt(NOON.plusDays(1))
                        .receivedBy("canbo.mau")
                        .receiptNote("đủ")
                        .statusCode("1")
                        .oldDueAt(NOON.plusDays(3))
                        .newDueAt(NOON.plusDays(4))
                        .paper(attachment)
                        .fee(fee)
                        .build())
                .facts(IndicatorFacts.none()
                        .withDigitisedParts(true)
                        .withVneidVerified(false)
                        .withOnlinePayment(OnlinePayment.NATIONAL_PORTAL)
                        .withDatabase(Coded.unknown("7")))
                .build();
    }
}
