package io.github.dancu.csdl;

import static io.github.dancu.csdl.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.RelatedPerson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests of each channel, byte for byte. */
class GoldenRequestTest {
    private static final CitizenQuery QUERY = CitizenQuery.fromText("003099000001", "Nguyễn Văn Mẫu", "31/01/1999");
    private static final Claim CLAIM = Claim.headOfHousehold(RelatedPerson.builder()
            .id(CitizenId.of("003199000002"))
            .name(PersonName.of("Trần Thị Mẫu"))
            .build());

    @ParameterizedTest
    @CsvSource({
        "SECURITY_SERVER, https://csdl.example.vn/dancu, find.xml",
        "LGSP_SOAP, https://csdl.example.vn/dancu, find.xml",
        "LGSP_JSON, https://csdl.example.vn/dancu/TraCuuThongTinCongDan, find-c.json",
        "LGSP_JSON_CAMEL_CASE, https://csdl.example.vn/dancu/TraCuuThongTinCongDan, find-d.json",
    })
    void a_look_up_is_written_as_its_channel_wants(CsdlChannel channel, String address, String golden)
            throws IOException {
        FakeDatabase database = new FakeDatabase(channel).says("<CongdanCollection/>");

        database.client().build().findCitizen(WHY, QUERY);

        assertThat(database.asked.get(0).uri()).hasToString(address);
        assertThat(database.body())
                .isEqualTo(Resources.text("requests/" + golden).strip());
    }

    @ParameterizedTest
    @CsvSource({
        "SECURITY_SERVER, verify.xml",
        "LGSP_SOAP, verify.xml",
        "LGSP_JSON, verify-c.json",
        "LGSP_JSON_CAMEL_CASE, verify-d.json",
    })
    void a_check_with_a_claim_and_a_year_is_written_as_its_channel_wants(CsdlChannel channel, String golden)
            throws IOException {
        FakeDatabase database = new FakeDatabase(channel).says("<TonTai>true</TonTai>");
        CsdlClient csdl = database.client()
                .unitCode("H33.899.01")
                .officerAccount(true)
                .officePhone("0297 000 000")
                .build();

        csdl.verify(WHY, CitizenQuery.fromText("001234567", "Nguyễn Văn Mẫu", "1999"), CLAIM);

        assertThat(database.body())
                .isEqualTo(Resources.text("requests/" + golden).strip());
    }

    @ParameterizedTest
    @CsvSource({
        "LGSP_JSON, '\"MaDichVu\":\"037\"', '\"NgaySinh\":\"19990131\"'",
        "LGSP_JSON_CAMEL_CASE, '\"hoVaTen\"', '\"ngaySinh\":\"19990131\"'",
        "LGSP_SOAP, '<dan:MaDichVu>037</dan:MaDichVu>', '<dan:NgaySinh>19990131</dan:NgaySinh>'",
    })
    void other_names_of_elements_stand_where_ours_would(CsdlChannel channel, String first, String second) {
        FakeDatabase database = new FakeDatabase(channel).says("<CongdanCollection/>");

        database.client()
                .elementName("MaTichHop", "MaDichVu")
                .elementName("NgayThangNam", "NgaySinh")
                .build()
                .findCitizen(WHY, QUERY);

        assertThat(database.body())
                .contains(first, second)
                .doesNotContain("MaTichHop", "NgayThangNam\"", "NgayThangNam>", "maDichVu");
    }

    @Test
    void in_camel_case_every_element_may_have_another_name_but_the_one_there_is_no_place_for() {
        FakeDatabase database = new FakeDatabase(CsdlChannel.LGSP_JSON_CAMEL_CASE).says("<CongdanCollection/>");

        database.client()
                .elementName("HoVaTen", "TenCongDan")
                .elementName("MaTichHop", "MaDichVu")
                .build()
                .findCitizen(WHY, QUERY);

        assertThat(database.body())
                .contains("\"tenCongDan\":\"NGUYỄN VĂN MẪU\"")
                .doesNotContain("hoVaTen", "maDichVu");
    }

    @Test
    void the_security_server_sees_who_asks_for_what_and_a_hash_of_time_and_secret() {
        FakeDatabase database = new FakeDatabase(CsdlChannel.SECURITY_SERVER).says("<TonTai>true</TonTai>");
        CsdlClient csdl = database.client()
                .securityServer(SecurityServer.of("VN", "GOV", "H33.899", "một cửa")
                        .withApiKey(() -> "khoa-mau")
                        .withSourceType("HTTP"))
                .connection(Callers.settings()
                        .transport(database)
                        .correlationIds(() -> "4e3f1f0c-54a6-4c39-9f0e-0d8a4e1c7b55")
                        .build())
                .build();

        csdl.authenticate(WHY, QUERY);

        // SHA-256 of https://csdl.example.vn/dancuung-dung-mau1767225600000bi-mat-mau, by sha256sum.
        String hash = "4f3ed727981a01b0d150ceaedd166dc2e39797b5c5cc88e72d044306c7ba1883";
        assertThat(database.headers())
                .containsEntry("Timestamp", "1767225600000")
                .containsEntry(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(("ung-dung-mau:" + hash).getBytes(StandardCharsets.US_ASCII)))
                .containsEntry("X-Road-Client", "VN/GOV/H33.899/m%E1%BB%99t%20c%E1%BB%ADa")
                .containsEntry("X-Road-Id", "4e3f1f0c-54a6-4c39-9f0e-0d8a4e1c7b55")
                .containsEntry("X-Road-UserId", "VN003085000099")
                .containsEntry("X-Road-Issue", "H33.899-260101-0001")
                .containsEntry("ApiKey", "khoa-mau")
                .containsEntry("ESB_SOURCE_TYPE", "HTTP")
                .containsEntry("ESB_SOURCE_USERNAME", "ung-dung-mau")
                .containsEntry("SOAPAction", "\"\"");
    }

    @Test
    void what_the_security_server_was_not_given_is_not_sent() {
        FakeDatabase database = new FakeDatabase(CsdlChannel.SECURITY_SERVER).says("<TonTai>true</TonTai>");

        database.client().build().authenticate(WHY, QUERY);

        assertThat(database.headers())
                .doesNotContainKeys("ApiKey", "ESB_SOURCE_TYPE", "ESB_SOURCE_USERNAME", "X-Road-Id")
                .doesNotContainKey("lgspaccesstoken");
    }

    @Test
    void the_lgsp_sees_a_token_and_the_application() {
        FakeDatabase database = new FakeDatabase(CsdlChannel.LGSP_SOAP).says("<TonTai>true</TonTai>");

        database.client().build().authenticate(WHY, QUERY);

        assertThat(database.headers())
                .containsEntry("Authorization", "Bearer token-1")
                .containsKeys("lgspaccesstoken", "SOAPAction")
                .doesNotContainKeys("Timestamp", "X-Road-Client");
    }
}
