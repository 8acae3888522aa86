package io.github.dancu.csdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.EthnicGroup;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.HeadOfHousehold;
import io.github.dancu.citizen.MaritalStatus;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.RelatedPerson;
import io.github.dancu.citizen.Relationship;
import io.github.dancu.citizen.SensitiveDetails;
import io.github.dancu.citizen.SensitiveField;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.XmlElement;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenReaderTest {
    private static final Wanted NOTHING_SENSITIVE = Wanted.USUAL;
    private static final Wanted ALL = Wanted.USUAL.also(EnumSet.allOf(SensitiveField.class));

    @Test
    void reads_every_element_of_the_record() throws Exception {
        Citizen citizen = CitizenReader.read(resource("citizen-complete.xml"), "20221015093000", ALL);

        assertThat(citizen)
                .isEqualTo(Citizen.builder(CitizenId.of("003099000001"))
                        .cmnd(CmndNumber.of("001234567"))
                        .name(PersonName.of("Nguyễn Văn Mẫu"))
                        .birthDate(PartialDate.of(LocalDate.of(1999, 1, 31)))
                        .gender(Coded.known("1", Gender.MALE))
                        .maritalStatus(Coded.known("3", MaritalStatus.DIVORCED))
                        .nationality("VN")
                        .birthRegistration(address("91", "899", "30742", "", "VN"))
                        .placeOfOrigin(address("89", "", "", "", ""))
                        .permanentAddress(address("91", "899", "30742", "1 đường Mẫu", "VN"))
                        .currentAddress(address("91", "", "30760", "2 đường Mẫu", "VN"))
                        .father(RelatedPerson.builder()
                                .name(PersonName.of("Nguyễn Cha Mẫu"))
                                .id(CitizenId.of("003070000002"))
                                .cmnd(CmndNumber.of("001234568"))
                                .nationality("VN")
                                .build())
                        .mother(RelatedPerson.builder()
                                .name(PersonName.of("Trần Mẹ Mẫu"))
                                .build())
                        .spouse(RelatedPerson.builder().nationality("US").build())
                        .representative(RelatedPerson.builder()
                                .cmnd(CmndNumber.of("001234569"))
                                .build())
                        .headOfHousehold(HeadOfHousehold.of(
                                RelatedPerson.builder()
                                        .name(PersonName.of("Nguyễn Văn Mẫu"))
                                        .id(CitizenId.of("003099000001"))
                                        .cmnd(CmndNumber.of("001234567"))
                                        .build(),
                                Coded.known("CH01", Relationship.HEAD)))
                        .householdBookNumber(" 00123 ")
                        .sensitive(SensitiveDetails.of(
                                Coded.known("01", EthnicGroup.named("Kinh").orElseThrow()),
                                Coded.unknown("00"),
                                Coded.unknown("04")))
                        .dataAsOf(LocalDateTime.of(2022, 10, 15, 9, 30))
                        .build());
    }

    @Test
    void what_nobody_asked_for_is_nowhere_in_the_answer() throws Exception {
        Citizen citizen = CitizenReader.read(resource("citizen-complete.xml"), "", NOTHING_SENSITIVE);

        assertThat(citizen.sensitive()).isEmpty();
        assertThat(citizen.unread()).isEmpty();
    }

    @Test
    void what_was_asked_for_and_did_not_come_is_known_to_be_missing() throws Exception {
        assertThat(read("", Wanted.USUAL.also(Set.of(SensitiveField.RELIGION))).sensitive())
                .contains(SensitiveDetails.of(null, null, null));
    }

    @Test
    void a_record_that_holds_the_number_alone_is_a_citizen() throws Exception {
        assertThat(read(""))
                .isEqualTo(Citizen.builder(CitizenId.of("003099000001")).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Cha/><Me></Me><VoChong> </VoChong><NguoiDaiDien><HoVaTen/></NguoiDaiDien><ChuHo/>",
                "<ThuongTru/><NoiOHienTai><MaTinhThanh/><MaQuanHuyen> </MaQuanHuyen></NoiOHienTai>",
                "<HoVaTen><Ho/><Ten> </Ten></HoVaTen><NgayThangNamSinh><Nam/></NgayThangNamSinh><GioiTinh/>",
                "<DanToc/><QuocTich></QuocTich><SoSoHoKhau> </SoSoHoKhau><SoCMND/>"
            })
    void empty_elements_are_no_parts(String elements) throws Exception {
        assertThat(read(elements)).isEqualTo(read(""));
    }

    @ParameterizedTest
    @CsvSource({
        "<HoVaTen><Ten>Nguyễn Văn Mẫu</Ten></HoVaTen>",
        "<HoVaTen>Nguyễn Văn Mẫu</HoVaTen>",
        "<HoVaTen><Ho>Nguyễn</Ho><ChuDem>Văn</ChuDem><Ten>Mẫu</Ten></HoVaTen>",
        "<HoVaTen><Ho/><ChuDem/><Ten>Nguyễn Văn Mẫu</Ten></HoVaTen>"
    })
    void a_name_is_read_whole_or_in_three_parts_the_relatives_too(String element) throws Exception {
        assertThat(read(element).name()).contains(PersonName.of("Nguyễn Văn Mẫu"));
        assertThat(read("<Cha>" + element + "</Cha>").father().flatMap(RelatedPerson::name))
                .contains(PersonName.of("Nguyễn Văn Mẫu"));
    }

    @ParameterizedTest
    @CsvSource({
        "<Nam>1999</Nam>,1999",
        "<NgayThangNam>19990131</NgayThangNam>,31/01/1999",
        "<Nam>1999</Nam><NgayThangNam>19990131</NgayThangNam>,31/01/1999",
        "<Nam>1999</Nam><NgayThangNam/>,1999",
        "<Nam>1999</Nam><NgayThangNam>19990230</NgayThangNam>,1999",
        "<Nam>1999</Nam><NgayThangNam>19990000</NgayThangNam>,1999"
    })
    void a_birth_date_may_be_a_year(String date, String expected) throws Exception {
        assertThat(read("<NgayThangNamSinh>" + date + "</NgayThangNamSinh>").birthDate())
                .contains(PartialDate.tryParse(expected).orElseThrow());
    }

    @Test
    void a_birth_year_that_contradicts_the_whole_date_is_kept_beside_it() throws Exception {
        Citizen citizen =
                read("<NgayThangNamSinh><Nam>1998</Nam><NgayThangNam>19990131</NgayThangNam></NgayThangNamSinh>");

        assertThat(citizen.birthDate()).isEqualTo(PartialDate.tryParse("31/01/1999"));
        assertThat(citizen.unread()).containsOnlyKeys("NgayThangNamSinh.Nam").containsValue("1998");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "Nam", " x "})
    void a_code_nobody_knows_is_kept_byte_exact(String code) throws Exception {
        Citizen citizen = read(
                "<GioiTinh>" + code + "</GioiTinh><TinhTrangHonNhan>" + code + "</TinhTrangHonNhan><DanToc>" + code
                        + "</DanToc><TonGiao>" + code + "</TonGiao><NhomMau>" + code + "</NhomMau><ChuHo><QuanHe>"
                        + code + "</QuanHe></ChuHo>",
                ALL);

        assertThat(citizen.gender()).contains(Coded.unknown(code));
        assertThat(citizen.maritalStatus()).contains(Coded.unknown(code));
        assertThat(citizen.sensitive())
                .contains(SensitiveDetails.of(Coded.unknown(code), Coded.unknown(code), Coded.unknown(code)));
        assertThat(citizen.headOfHousehold().flatMap(HeadOfHousehold::relationship))
                .contains(Coded.unknown(code));
        assertThat(citizen.unread()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_kept_under_its_path() throws Exception {
        String tooLong = "M".repeat(201);

        Citizen citizen = CitizenReader.read(
                element("<SoCMND>12</SoCMND><NgayThangNamSinh><NgayThangNam>19990230</NgayThangNam></NgayThangNamSinh>"
                        + "<Cha><SoDinhDanh>0x3</SoDinhDanh></Cha><Me><HoVaTen>" + tooLong + "</HoVaTen></Me>"
                        + "<ChuHo><SoCMND>7</SoCMND></ChuHo>"),
                "hôm qua",
                NOTHING_SENSITIVE);

        assertThat(citizen.unread())
                .containsEntry("SoCMND", "12")
                .containsEntry("NgayThangNamSinh", "19990230")
                .containsEntry("Cha.SoDinhDanh", "0x3")
                .containsEntry("Me.HoVaTen", tooLong)
                .containsEntry("ChuHo.SoCMND", "7")
                .containsEntry("ThoiDiemDuLieu", "hôm qua")
                .hasSize(6);
        assertThat(citizen.father()).isEmpty();
        assertThat(citizen.headOfHousehold()).isEmpty();
        assertThat(citizen.dataAsOf()).isEmpty();
    }

    @Test
    void an_address_without_a_data_moment_has_no_date() throws Exception {
        Address address = read("<QueQuan><MaPhuongXa>30742</MaPhuongXa></QueQuan>")
                .placeOfOrigin()
                .orElseThrow();

        assertThat(address).isEqualTo(new Address("", "", "30742", ""));
        assertThat(address.asOf()).isEmpty();
    }

    @Test
    void a_missing_element_changes_nothing_else() throws Exception {
        List<XmlElement> elements = resource("citizen-complete.xml").children();
        for (long seed = 1; seed <= 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<String> names = elements.stream()
                    .map(XmlElement::name)
                    .filter(name -> random.nextBoolean())
                    .toList();

            Citizen citizen = CitizenReader.read(without(names), "", ALL);

            assertThat(citizen.mother().isPresent()).as("seed %d", seed).isEqualTo(!names.contains("Me"));
            assertThat(citizen.name().isPresent()).as("seed %d", seed).isEqualTo(!names.contains("HoVaTen"));
            assertThat(citizen.permanentAddress().isPresent())
                    .as("seed %d", seed)
                    .isEqualTo(!names.contains("ThuongTru"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<SoDinhDanh/>", "<SoDinhDanh>00309900000</SoDinhDanh>"})
    void a_record_without_a_number_is_not_one(String number) {
        assertThatThrownBy(() -> CitizenReader.read(
                        XmlElement.parse("<CongDan>" + number + "</CongDan>"), "", NOTHING_SENSITIVE))
                .isInstanceOf(ReplyFault.class)
                .hasMessage("CongDan.SoDinhDanh is missing or no number");
    }

    private static Citizen read(String elements) throws ReplyFault {
        return read(elements, NOTHING_SENSITIVE);
    }

    private static Citizen read(String elements, Wanted wanted) throws ReplyFault {
        return CitizenReader.read(element(elements), "", wanted);
    }

    private static XmlElement element(String elements) throws ReplyFault {
        return XmlElement.parse("<CongDan><SoDinhDanh>003099000001</SoDinhDanh>" + elements + "</CongDan>");
    }

    private static Address address(String province, String district, String ward, String detail, String country) {
        return new Address(province, district, ward, detail)
                .withCountryCode(country)
                .withAsOf(LocalDate.of(2022, 10, 15));
    }

    private static XmlElement without(List<String> names) throws ReplyFault, IOException {
        String document = Resources.text("citizen-complete.xml");
        for (String name : names) {
            if (!name.equals("SoDinhDanh")) {
                document = document.replaceAll("(?s)\n <" + name + ">.*?</" + name + ">(?=\n [<]|\n<)", "");
            }
        }
        return XmlElement.parse(document);
    }

    private static XmlElement resource(String name) throws ReplyFault, IOException {
        return XmlElement.parse(Resources.text(name));
    }
}
