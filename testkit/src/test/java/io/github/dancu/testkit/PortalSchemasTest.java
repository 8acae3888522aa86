package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal says to the fields of a dossier. */
class PortalSchemasTest {
    private static final JsonObject DOSSIER =
            DvcCaller.data(List.of(DvcCaller.dossier("H33.899-221015-0001"))).getJsonObject(0);

    @Test
    void a_dossier_with_nothing_but_what_is_required_is_right() {
        assertThat(PortalSchemas.faultOfDossier(DOSSIER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MaHoSo,221015-0001",
        "MaHoSo,h33.899-221015-0001",
        "MaTTHC,1004222",
        "LoaiDoiTuong,5",
        "LoaiDoiTuong,0",
        "NgayTiepNhan,15/10/2022",
        "NgayTiepNhan,202210150900",
        "NgayTiepNhan,20221315090000",
        "NgayHenTra,2022-10-15 09:00:00",
        "TrangThaiHoSo,11",
        "HinhThuc,2",
        "KenhThucHien,4",
        "NoiNopHoSo,3",
        "HoSoCoThanhPhanSoHoa,True",
        "TaiKhoanDuocXacThucVoiVNeID,2",
        "DuocThanhToanTrucTuyen,4"
    })
    void a_value_of_no_known_form_or_code_is_wrong(String field, String value) {
        JsonObject dossier = with(field, WireJson.JSON.createValue(value));

        assertThat(PortalSchemas.faultOfDossier(dossier)).contains(field + " invalid");
    }

    @ParameterizedTest
    @CsvSource({"TrichYeuHoSo,1000", "GhiChu,2000"})
    void a_text_has_a_longest_length(String field, int longest) {
        assertThat(PortalSchemas.faultOfDossier(with(field, WireJson.JSON.createValue("ê".repeat(longest)))))
                .isEmpty();
        assertThat(PortalSchemas.faultOfDossier(with(field, WireJson.JSON.createValue("ê".repeat(longest + 1)))))
                .contains(field + " invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "TaiLieuNop,TenTepDinhKem,4000",
        "DanhSachGiayToKetQua,TenGiayTo,2000",
    })
    void a_text_in_a_list_has_a_longest_length(String list, String field, int longest) {
        assertThat(PortalSchemas.faultOfDossier(with(list, Map.of(field, "a".repeat(longest)))))
                .isEmpty();
        assertThat(PortalSchemas.faultOfDossier(with(list, Map.of(field, "a".repeat(longest + 1)))))
                .contains(field + " invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "TaiLieuNop,IsDeleted,false",
        "TaiLieuNop,DuocTaiSuDung,3",
        "TaiLieuNop,DuocSoHoa,True",
        "TaiLieuNop,DuocLayTuKhoDMQG,2",
        "DanhSachLePhi,HinhThucThu,3",
        "DanhSachLePhi,Gia,1.000 đồng",
        "DanhSachTepDinhKemKhac,SoLuong,một",
        "DanhSachHoSoBoSung,NgayBoSung,hôm qua"
    })
    void a_value_in_a_list_is_looked_at_too(String list, String field, String value) {
        assertThat(PortalSchemas.faultOfDossier(with(list, Map.of(field, value))))
                .contains(field + " invalid");
    }

    @ParameterizedTest
    @CsvSource({"True", "False", "0", "1"})
    void that_a_file_is_deleted_is_written_in_two_ways(String deleted) {
        assertThat(PortalSchemas.faultOfDossier(with("TaiLieuNop", Map.of("IsDeleted", deleted))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,003099000001", "2,000000001"})
    void a_paper_has_the_digits_of_its_kind(String kind, String number) {
        assertThat(PortalSchemas.faultOfDossier(
                        with("DinhDanhCHS", Map.of("LoaiDinhDanh", kind, "SoDinhDanh", number))))
                .isEmpty();
        assertThat(PortalSchemas.faultOfDossier(with(
                        "DinhDanhCHS", Map.of("LoaiDinhDanh", kind.equals("1") ? "2" : "1", "SoDinhDanh", number))))
                .contains("SoDinhDanh invalid");
    }

    @Test
    void a_supplement_has_files_and_fees_of_its_own() {
        JsonObject round = WireJson.object()
                .add("HoSoBoSungId", "1")
                .add("DanhSachGiayToBoSung", DvcCaller.data(List.of(Map.of("DuocTaiSuDung", "9"))))
                .build();

        assertThat(PortalSchemas.faultOfDossier(with(
                        "DanhSachHoSoBoSung",
                        WireJson.JSON.createArrayBuilder().add(round).build())))
                .contains("DuocTaiSuDung invalid");
    }

    @Test
    void an_account_is_taken_with_channel_2_alone() {
        JsonObject online = with("KenhThucHien", WireJson.JSON.createValue("2"));
        JsonObject account = WireJson.JSON
                .createObjectBuilder(online)
                .add("MaDoiTuong", "00000000-0000-4000-8000-000000000000")
                .build();

        assertThat(PortalSchemas.faultOfDossier(account)).isEmpty();
        assertThat(PortalSchemas.faultOfDossier(WireJson.JSON
                        .createObjectBuilder(account)
                        .add("KenhThucHien", "1")
                        .build()))
                .contains("MaDoiTuong invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ChuHoSo", "TrangThaiHoSo", "TaiLieuNop"})
    void a_number_is_no_text_and_no_list(String field) {
        assertThat(PortalSchemas.faultOfDossier(with(field, WireJson.JSON.createValue(2))))
                .contains(field + " invalid");
    }

    @Test
    void a_field_that_nobody_knows_is_wrong() {
        assertThat(PortalSchemas.faultOfDossier(with("MaHoso", WireJson.JSON.createValue("a"))))
                .contains("MaHoso unknown");
    }

    @Test
    void an_optional_field_may_be_null_or_blank() {
        assertThat(PortalSchemas.faultOfDossier(with("NgayHenTra", JsonValue.NULL)))
                .isEmpty();
        assertThat(PortalSchemas.faultOfDossier(with("NgayHenTra", WireJson.JSON.createValue(" "))))
                .isEmpty();
    }

    @Test
    void a_required_field_is_neither_null_nor_blank() {
        assertThat(PortalSchemas.faultOfDossier(with("TenTTHC", JsonValue.NULL)))
                .contains("TenTTHC empty");
        assertThat(PortalSchemas.faultOfDossier(with("TenTTHC", WireJson.JSON.createValue(" "))))
                .contains("TenTTHC empty");
    }

    private static JsonObject with(String field, JsonValue value) {
        return WireJson.JSON.createObjectBuilder(DOSSIER).add(field, value).build();
    }

    private static JsonObject with(String list, Map<String, String> item) {
        return with(list, DvcCaller.data(List.of(item)));
    }
}
