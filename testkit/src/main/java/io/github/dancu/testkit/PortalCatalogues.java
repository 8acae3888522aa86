package io.github.dancu.testkit;

import io.github.dancu.citizen.CodeEntry;
import io.github.dancu.citizen.CodeList;
import io.github.dancu.citizen.PopulationCodes;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.AgencyName;
import io.github.dancu.dossier.OwnerKind;
import io.github.dancu.place.AdministrativeUnits;
import io.github.dancu.place.District;
import io.github.dancu.place.Ward;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The catalogues of the portal (<i>danh mục dùng chung</i>): the state's own lists where core has them, on the day of the clock, and
 * otherwise a few invented rows.
 */
final class PortalCatalogues {
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(7);
    private static final AdministrativeUnits UNITS = AdministrativeUnits.vietnam();
    private static final int MOST_ROOTS = 99;

    private final Clock clock;

    PortalCatalogues(Clock clock) {
        this.clock = clock;
    }

    /** Each by the name of its service. */
    Map<String, Function<Map<String, String>, PortalAnswer>> services() {
        Map<String, Supplier<Stream<JsonObject>>> lists = new HashMap<>();
        lists.put("LayDanhMucCoQuan", PortalCatalogues::agencies);
        lists.put("LayDanhMucLinhVuc", () -> PortalProcedures.fields().stream());
        lists.put("LayDanhMucGioiTinh", () -> codes(PopulationCodes.GENDER, "GIOITINH"));
        lists.put("LayDanhMucTinhThanh", this::provinces);
        lists.put("LayDanhMucQuanHuyen", this::districts);
        lists.put("LayDanhMucPhuongXa", this::wards);
        lists.put("LayDanhMucQuocGia", () -> rows("QUOCGIA", "VN", "Việt Nam", "LA", "Lào", "KH", "Campuchia"));
        lists.put("LayDanhMucDanToc", () -> codes(PopulationCodes.ETHNIC_GROUP, "DANTOC"));
        lists.put("LayDanhMucTonGiao", () -> codes(PopulationCodes.RELIGION, "TONGIAO"));
        lists.put("LayDanhMucTinhTrangHonNhan", () -> codes(PopulationCodes.MARITAL_STATUS, "TINHTRANGHONNHAN"));
        lists.put("LayDanhMucDoiTuong", PortalCatalogues::ownerKinds);
        lists.put("LayDanhMucCapThucHien", PortalCatalogues::levels);
        lists.put(
                "LayDanhMucCanCuPhapLy", () -> Stream.of(PortalProcedures.law().build()));
        lists.put("LayDanhMucLePhi", () -> rows("PHILEPHI", "LP-MAU-01", "Lệ phí mẫu"));
        Map<String, Function<Map<String, String>, PortalAnswer>> services = new HashMap<>();
        lists.forEach((service, list) ->
                services.put(service, unused -> PortalAnswer.found(list.get().toList())));
        return services;
    }

    private static Stream<JsonObject> agencies() {
        return Stream.of("G", "H")
                .flatMap(kind -> IntStream.rangeClosed(1, MOST_ROOTS).mapToObj(number -> kind + twoDigits(number)))
                .flatMap(code -> agency(code).stream());
    }

    private static Optional<JsonObject> agency(String code) {
        return AgencyCode.of(code)
                .rootName()
                .map(AgencyName::name)
                .map(name -> row("DONVI", code, name).add("CAPDONVI", "1").build());
    }

    private Stream<JsonObject> provinces() {
        return UNITS.provincesOn(today()).stream()
                .map(province ->
                        row("TINHTHANH", province.code(), province.fullName()).build());
    }

    private Stream<JsonObject> districts() {
        LocalDate today = today();
        return UNITS.provincesOn(today).stream()
                .flatMap(province -> UNITS.districtsOf(province.code(), today).stream())
                .map(PortalCatalogues::district);
    }

    private static JsonObject district(District district) {
        return row("QUANHUYEN", district.code(), district.fullName())
                .add("MATINHTHANH", district.provinceCode())
                .build();
    }

    private Stream<JsonObject> wards() {
        return UNITS.wardsOn(today()).stream().map(PortalCatalogues::ward);
    }

    private static JsonObject ward(Ward ward) {
        JsonObjectBuilder row = row("PHUONGXA", ward.code(), ward.fullName()).add("MATINHTHANH", ward.provinceCode());
        ward.districtCode().ifPresent(district -> row.add("MAQUANHUYEN", district));
        return row.build();
    }

    private static Stream<JsonObject> ownerKinds() {
        Map<OwnerKind, String> names = Map.of(
                OwnerKind.CITIZEN, "Công dân",
                OwnerKind.BUSINESS, "Doanh nghiệp",
                OwnerKind.STATE_AGENCY, "Cơ quan nhà nước",
                OwnerKind.ORGANISATION, "Tổ chức, khác");
        return Arrays.stream(OwnerKind.values())
                .map(kind -> row("DOITUONG", kind.code(), names.getOrDefault(kind, kind.name()))
                        .build());
    }

    private static Stream<JsonObject> levels() {
        List<String> names = List.of("Cấp Bộ", "Cấp Tỉnh", "Cấp Huyện", "Cấp Xã");
        return IntStream.range(0, names.size())
                .mapToObj(i -> WireJson.object()
                        .add("CAPTHUCHIEN", Integer.toString(i + 1))
                        .add("TENCAP", names.get(i))
                        .build());
    }

    private static <T> Stream<JsonObject> codes(CodeList<T> list, String what) {
        return list.entries().stream()
                .map((CodeEntry<T> entry) ->
                        row(what, entry.code(), entry.name()).build());
    }

    private static Stream<JsonObject> rows(String what, String... codesAndNames) {
        return IntStream.range(0, codesAndNames.length / 2)
                .mapToObj(i -> row(what, codesAndNames[2 * i], codesAndNames[2 * i + 1])
                        .build());
    }

    private static JsonObjectBuilder row(String what, String code, String name) {
        return WireJson.object().add("MA" + what, code).add("TEN" + what, name);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
