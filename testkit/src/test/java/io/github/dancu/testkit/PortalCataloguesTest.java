package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogues, procedures and services. */
class PortalCataloguesTest {
    private final SettableClock clock = new SettableClock("2026-10-15T02:00:00Z");
    private final DvcSimulator dvc = DvcSimulator.of(List.of(), clock);
    private DvcCaller caller;

    @BeforeEach
    void start() {
        caller = new DvcCaller(dvc.start().endpoint());
    }

    @AfterEach
    void close() {
        dvc.close();
    }

    @ParameterizedTest
    @CsvSource({
        "LayDanhMucCoQuan,MADONVI,H33,TENDONVI,Kiên Giang",
        "LayDanhMucLinhVuc,MALINHVUC,G01-MAU,TENLINHVUC,Bộ Công an",
        "LayDanhMucGioiTinh,MAGIOITINH,2,TENGIOITINH,Nữ",
        "LayDanhMucTinhThanh,MATINHTHANH,91,TENTINHTHANH,An Giang",
        "LayDanhMucPhuongXa,MAPHUONGXA,30742,TENPHUONGXA,Rạch Giá",
        "LayDanhMucQuocGia,MAQUOCGIA,VN,TENQUOCGIA,Việt Nam",
        "LayDanhMucDanToc,MADANTOC,01,TENDANTOC,Kinh",
        "LayDanhMucTonGiao,MATONGIAO,01,TENTONGIAO,Phật giáo",
        "LayDanhMucTinhTrangHonNhan,MATINHTRANGHONNHAN,3,TENTINHTRANGHONNHAN,ly hôn",
        "LayDanhMucDoiTuong,MADOITUONG,2,TENDOITUONG,Doanh nghiệp",
        "LayDanhMucCapThucHien,CAPTHUCHIEN,4,TENCAP,Cấp Xã",
        "LayDanhMucCanCuPhapLy,SOVANBAN,00/2099/MAU,TENVANBAN,Văn bản mẫu",
        "LayDanhMucLePhi,MAPHILEPHI,LP-MAU-01,TENPHILEPHI,Lệ phí mẫu"
    })
    void a_catalogue_has_codes_and_names(String service, String codeField, String code, String nameField, String name)
            throws Exception {
        List<JsonObject> rows = caller.rows(service, Map.of());

        assertThat(rows)
                .filteredOn(row -> row.getString(codeField).equals(code))
                .singleElement()
                .satisfies(row -> assertThat(row.getString(nameField)).containsIgnoringCase(name));
        assertThat(dvc.received().of(service)).isEqualTo(1);
    }

    @Test
    void units_are_those_of_the_day() throws Exception {
        assertThat(caller.rows("LayDanhMucTinhThanh", Map.of())).hasSize(34);
        assertThat(caller.rows("LayDanhMucQuanHuyen", Map.of())).isEmpty();

        clock.set("2022-10-01T02:00:00Z");

        assertThat(caller.rows("LayDanhMucTinhThanh", Map.of())).hasSize(63);
        assertThat(caller.rows("LayDanhMucQuanHuyen", Map.of()))
                .hasSize(705)
                .allSatisfy(row -> assertThat(row.getString("MATINHTHANH")).hasSize(2));
    }

    @Test
    void a_ward_names_the_units_above_it() throws Exception {
        assertThat(caller.rows("LayDanhMucPhuongXa", Map.of()))
                .hasSize(3321)
                .noneSatisfy(row -> assertThat(row).containsKey("MAQUANHUYEN"));

        clock.set("2022-10-15T02:00:00Z");

        assertThat(caller.rows("LayDanhMucPhuongXa", Map.of()).get(0)).containsKey("MAQUANHUYEN");
    }

    @Test
    void procedures_are_listed_and_told_in_detail() throws Exception {
        List<JsonObject> list = caller.rows("LayDanhSachTTHC", Map.of());
        JsonObject one = caller.rows("LayThuTuc", Map.of("maTTHC", "1.004222")).get(0);

        assertThat(list).extracting(row -> row.getString("MATTHC")).contains("1.004222", "1.001193");
        assertThat(one.getString("TENTTHC")).isEqualTo("Đăng ký thường trú");
        assertThat(text(one, "/LINHVUCTHUCHIEN/0/MALINHVUC")).isEqualTo("G01-MAU");
        assertThat(text(one, "/TRINHTUTHUCHIEN/0/TRINHTU/1/TENTRINHTU")).isEqualTo("Nhận kết quả");
        assertThat(text(one, "/CACHTHUCTHUCHIEN/1/KENH")).isEqualTo("2");
        assertThat(text(one, "/CACHTHUCTHUCHIEN/1/THOIGIAN/0/THOIGIANGIAIQUYET"))
                .isEqualTo("5");
        assertThat(text(one, "/CACHTHUCTHUCHIEN/1/THOIGIAN/0/PHILEPHI/0/SOTIEN"))
                .isEqualTo("10000");
        assertThat(text(one, "/THANHPHANHOSO/0/GIAYTO/0/TENGIAYTO")).isEqualTo("Tờ khai mẫu");
    }

    @Test
    void an_unknown_procedure_gives_an_empty_result() throws Exception {
        assertThat(caller.rows("LayThuTuc", Map.of("maTTHC", "9.999999"))).isEmpty();
        assertThat(caller.rows("LayThuTuc", Map.of("maTTHC", "không phải mã"))).isEmpty();
    }

    @Test
    void services_are_listed_all_or_for_one_procedure() throws Exception {
        List<JsonObject> all = caller.rows("LayDVC", Map.of());
        List<JsonObject> one = caller.rows("LayDVC", Map.of("maTTHC", "1.004222"));

        assertThat(all).hasSizeGreaterThan(30);
        assertThat(one)
                .singleElement()
                .satisfies(row -> assertThat(row.keySet())
                        .containsExactlyInAnyOrder(
                                "MADVC", "TENDVC", "MATTHC", "TENTTHC", "TENCOQUANBANHANH", "TENLINHVUC", "APDUNGDVC"));
    }

    private static String text(JsonObject object, String pointer) {
        return WireJson.text(
                WireJson.object().add("value", object.getValue(pointer)).build(), "value");
    }
}
