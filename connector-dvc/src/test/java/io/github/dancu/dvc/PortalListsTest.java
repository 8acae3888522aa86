package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.UnreadableReplyException;
import io.github.dancu.connect.Violation;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.ProcedureCode;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalListsTest {
    private static final String NOTHING = "{\"error_code\":0,\"result\":[]}";

    private final FakePortal portal = new FakePortal();
    private final InformationDesk desk = new InformationDesk(portal);

    @Test
    void reads_the_codes_of_a_catalogue_whatever_the_case_of_their_names() {
        portal.recorded("ethnic-groups.json");

        CatalogueCopy<CatalogueEntry> copy =
                desk.portal.catalogue(WHY, Catalogue.ETHNIC_GROUPS).value().orElseThrow();

        assertThat(copy.entries())
                .containsExactly(
                        new CatalogueEntry("01", "Kinh", Map.of("TENKHAC", "Việt")),
                        new CatalogueEntry("2", "Tày", Map.of()),
                        new CatalogueEntry("55", "Người nước ngoài", Map.of()));
        assertThat(copy.readAt()).isEqualTo(Callers.NOW);
        assertThat(copy.stale()).isFalse();
        assertThat(copy.entries().get(0).hasCode(" 01 ")).isTrue();
        assertThat(copy.entries().get(0).hasCode("1")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void every_catalogue_is_asked_for_by_its_service_and_read_by_its_usual_names(Catalogue catalogue) {
        String code = catalogue.usualCodeNames().get(0);
        String name = catalogue.usualNameNames().get(0);
        portal.reply(200, "{\"error_code\":0,\"result\":[{\"" + code + "\":\"1\",\"" + name + "\":\"Mẫu\"}]}");

        assertThat(desk.portal.catalogue(WHY, catalogue).value().orElseThrow().entries())
                .containsExactly(new CatalogueEntry("1", "Mẫu", Map.of()));
        assertThat(FakePortal.text(portal.calls.get(0)))
                .isEqualTo("{\"session\":\"session-1\",\"madonvi\":\"H33.899\",\"service\":\"" + catalogue.service()
                        + "\"}");
    }

    @Test
    void no_two_catalogues_are_one_service() {
        assertThat(Arrays.stream(Catalogue.values()).map(Catalogue::service).collect(Collectors.toSet()))
                .hasSameSizeAs(Catalogue.values())
                .allMatch(service -> service.startsWith("LayDanhMuc"));
    }

    @Test
    void a_portal_with_names_of_its_own_is_read_by_them() {
        InformationDesk own = new InformationDesk(
                portal,
                InformationSettings.builder()
                        .names(Catalogue.GENDERS, List.of("GIATRI"), List.of("NHAN", "HIENTHI"))
                        .names(InformationField.PROCEDURE_CODE, List.of("SO"))
                        .names(InformationField.PROCEDURE_NAME, List.of("TIEUDE"))
                        .build());
        portal.reply(200, "{\"error_code\":0,\"result\":[{\"GIATRI\":1,\"HIENTHI\":\"Nam\",\"MA\":\"x\"}]}")
                .reply(200, "{\"error_code\":0,\"result\":[{\"SO\":\"1.004222\",\"TIEUDE\":\"Mẫu\"}]}");

        assertThat(own.portal
                        .catalogue(WHY, Catalogue.GENDERS)
                        .value()
                        .orElseThrow()
                        .entries())
                .containsExactly(new CatalogueEntry("1", "Nam", Map.of("MA", "x")));
        assertThat(own.portal.procedures(WHY).value().orElseThrow().entries())
                .containsExactly(new ProcedureEntry("1.004222", "Mẫu", Map.of()));
    }

    @Test
    void a_row_without_code_and_name_stays_readable() {
        portal.reply(
                200,
                "{\"error_code\":0,\"result\":[{},{\"MADANTOC\":null,\"TENDANTOC\":\" \",\"KHAC\":[1]},"
                        + "{\"MADANTOC\":{\"SO\":1},\"TENDANTOC\":\"Kinh\"}]}");

        assertThat(desk.portal
                        .catalogue(WHY, Catalogue.ETHNIC_GROUPS)
                        .value()
                        .orElseThrow()
                        .entries())
                .containsExactly(
                        new CatalogueEntry("", "", Map.of()),
                        new CatalogueEntry("", "", Map.of("KHAC", "[1]")),
                        new CatalogueEntry("", "Kinh", Map.of("MADANTOC", "{\"SO\":1}")));
    }

    @Test
    void reads_the_list_of_procedures() {
        portal.recorded("procedures.json");

        List<ProcedureEntry> entries =
                desk.portal.procedures(WHY).value().orElseThrow().entries();

        assertThat(entries)
                .containsExactly(
                        new ProcedureEntry("1.004222", "Đăng ký thường trú", Map.of("MUCDO", "4")),
                        new ProcedureEntry("1.004616.000.00.00.H56", "Thủ tục đặc thù mẫu", Map.of()),
                        new ProcedureEntry(
                                "cũ-17", "Thủ tục mang mã cũ", Map.of("CAPTHUCHIEN", "[{\"CAPTHUCHIEN\":\"1\"}]")));
        assertThat(entries.get(1).procedureCode()).contains(ProcedureCode.of("1.004616.000.00.00.H56"));
        assertThat(entries.get(2).procedureCode()).isEmpty();
    }

    @Test
    void reads_the_list_of_services() {
        portal.recorded("services.json");

        List<OnlineService> services =
                desk.portal.services(WHY).value().orElseThrow().entries();

        assertThat(services)
                .containsExactly(new OnlineService(
                        "1.004222.01",
                        "Đăng ký thường trú trực tuyến",
                        "1.004222",
                        "Đăng ký thường trú",
                        "Bộ Công an",
                        "Đăng ký, quản lý cư trú",
                        "1",
                        Map.of("MUCDO", "Toàn trình")));
        assertThat(services.get(0).procedureCode()).contains(ProcedureCode.of("1.004222"));
    }

    @ParameterizedTest
    @ValueSource(strings = {NOTHING, "{\"error_code\":\"0\"}", "{\"error_code\":0,\"result\":null}"})
    void an_empty_list_is_an_answer_that_is_not_remembered(String body) {
        portal.reply(200, body).reply(200, body);

        desk.portal.procedures(WHY);

        assertThat(desk.portal.procedures(WHY).value().orElseThrow().entries()).isEmpty();
        assertThat(portal.calls).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "200,`{\"error_code\":0,\"result\":\"Kinh\"}`,UnreadableReplyException",
                "200,`{\"error_code\":0,\"result\":[\"Kinh\"]}`,UnreadableReplyException",
                "200,{},UnreadableReplyException",
                "200,{\"error_code\":404},UnreadableReplyException",
                "200,`{\"error_code\":\"-1\",\"message\":\"Lỗi\"}`,UnavailableException",
                "503,,UnavailableException",
                "403,,RefusedException"
            })
    void whatever_is_no_list_is_a_failure(int status, String body, String exception) {
        for (int i = 0; i < 3; i++) {
            portal.reply(status, body == null ? "" : body);
        }

        ConnectorException failure =
                catchThrowableOfType(ConnectorException.class, () -> desk.portal.catalogue(WHY, Catalogue.COUNTRIES));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(failure.operation()).isEqualTo("catalogue");
    }

    /** Spec: -1 is the generic error. It says nothing of what was asked for, and asking again at once brings nothing else. */
    @Test
    void the_general_failure_is_neither_an_unknown_procedure_nor_asked_again_at_once() {
        portal.reply(200, "{\"error_code\":-1,\"message\":\"Không tìm thấy thủ tục\"}");

        assertThatThrownBy(() -> desk.portal.procedure(WHY, ProcedureCode.of("1.004222")))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("error_code -1");
        assertThat(portal.calls).hasSize(1);
    }

    @Test
    void a_portal_may_say_by_it_that_it_knows_nothing_of_the_kind() {
        InformationDesk own = new InformationDesk(
                portal,
                InformationSettings.builder()
                        .nothingFoundWords(" Không tìm  thấy ")
                        .freshFor(Duration.ZERO)
                        .build());
        portal.recorded("procedure.json")
                .reply(200, "{\"error_code\":\"-1\",\"message\":\"KHÔNG TÌM THẤY thủ tục\"}")
                .reply(503, "")
                .reply(503, "")
                .reply(503, "")
                .reply(200, "{\"error_code\":-1,\"message\":\"Không tìm thấy\"}")
                .reply(200, "{\"error_code\":-1,\"message\":\"Lỗi hệ thống\"}")
                .reply(200, "{\"error_code\":77,\"message\":\"Không tìm thấy\"}");
        ProcedureCode code = ProcedureCode.of("1.004222");

        assertThat(own.portal.procedure(WHY, code).value()).isPresent();
        assertThat(own.portal.procedure(WHY, code).value()).isEmpty();
        assertThatThrownBy(() -> own.portal.procedure(WHY, code))
                .as("the copy was forgotten")
                .isInstanceOf(UnavailableException.class);
        assertThat(own.portal.services(WHY).value().orElseThrow().entries()).isEmpty();
        assertThatThrownBy(() -> own.portal.procedure(WHY, code)).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> own.portal.procedure(WHY, code)).isInstanceOf(UnreadableReplyException.class);
    }

    @Test
    void a_list_of_more_rows_than_may_be_cannot_be_read() {
        InformationDesk strict = new InformationDesk(
                portal, InformationSettings.builder().mostRows(1).build());
        portal.recorded("ethnic-groups.json");

        assertThatThrownBy(() -> strict.portal.catalogue(WHY, Catalogue.ETHNIC_GROUPS))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessageContaining("more than 1 rows");
    }

    @Test
    void fields_that_an_operator_names_are_sent_with_the_question() {
        portal.recorded("ethnic-groups.json");

        desk.portal.catalogue(WHY, Catalogue.WARDS, Map.of("matinh", "91"));

        assertThat(FakePortal.text(portal.calls.get(0)))
                .isEqualTo("{\"session\":\"session-1\",\"madonvi\":\"H33.899\",\"service\":\"LayDanhMucPhuongXa\","
                        + "\"matinh\":\"91\"}");
    }

    @Test
    void a_field_that_cannot_be_sent_is_named_and_nothing_is_sent() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Session", "x");
        fields.put("ma tinh", "91");
        fields.put("matinh", " ");
        fields.put("mahuyen", "9".repeat(201));

        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> desk.portal.services(WHY, fields));

        assertThat(wrong.violations())
                .containsExactly(
                        new Violation("fields.Session", "is set by the client"),
                        new Violation("fields", "has a name that is not 1 to 40 letters, digits and underscores"),
                        new Violation("fields.matinh", "is not 1 to 200 characters"),
                        new Violation("fields.mahuyen", "is not 1 to 200 characters"));
        assertThat(wrong.operation()).isEqualTo("services");
        assertThat(portal.logins).isEmpty();
        assertThat(desk.audit.events()).isEmpty();
    }

    @Test
    void the_agency_that_a_client_is_set_to_asks() {
        InformationDesk set =
                new InformationDesk(portal, InformationSettings.ofDefaults(), AgencyCode.of("000.00.01.H33"), Set.of());
        portal.recorded("services.json");

        set.portal.services(WHY);

        assertThat(FakePortal.text(portal.calls.get(0))).contains("\"madonvi\":\"000.00.01.H33\"");
    }

    @Test
    void what_a_profile_lacks_is_refused_before_anything_is_sent_or_written_down() {
        Set<String> lacking = Set.of(
                "LayThuTuc",
                "LayDanhSachTTHC",
                "LayDVC",
                "LayDanhMucDanToc",
                "TraCuuTechID",
                "LayDanhSachHoiDapGuiTuDVCQG",
                "LayDanhSachHoiDapBoCoQuan",
                "LayNoiDungTraLoiTheoCauHoi",
                "DongBoHoiDap",
                "DongBoKetQuaHoiDapGuiTuDVCQG",
                "DongBoDanhGia");
        InformationDesk poor = new InformationDesk(portal, InformationSettings.ofDefaults(), null, lacking);

        for (InformationAttempts.Attempt attempt : InformationAttempts.EVERY) {
            assertThatThrownBy(() -> attempt.on(poor.portal))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageStartingWith("the sample profile does not offer ")
                    .extracting(PortalListsTest::serviceIn)
                    .isIn(lacking);
        }
        assertThat(InformationAttempts.EVERY).hasSameSizeAs(lacking);
        assertThat(poor.portal.offers("LayThuTuc")).isFalse();
        assertThat(poor.portal.offers("LayDanhMucTonGiao")).isTrue();
        assertThat(portal.logins).isEmpty();
        assertThat(poor.audit.events()).isEmpty();
    }

    @Test
    void a_client_that_was_closed_answers_nothing_not_even_from_memory() {
        portal.recorded("ethnic-groups.json");
        desk.portal.catalogue(WHY, Catalogue.ETHNIC_GROUPS);
        desk.connection.close();

        for (InformationAttempts.Attempt attempt : InformationAttempts.EVERY) {
            assertThatThrownBy(() -> attempt.on(desk.portal)).isInstanceOf(IllegalStateException.class);
        }
    }

    private static String serviceIn(Throwable refused) {
        return ("" + refused.getMessage()).replaceFirst(".* ", "");
    }
}
