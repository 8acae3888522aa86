package io.github.dancu.testkit;

import io.github.dancu.citizen.Address;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What citizens fill in for a birth or a death, and the document that it becomes. */
final class LinkedForms {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate BORN = LocalDate.of(2026, 1, 2);
    private static final LocalDate DIED = LocalDate.of(2026, 1, 3);
    private static final String WARD = "30742";

    private LinkedForms() {}

    static Map<String, String> birth(SyntheticPerson mother) {
        Map<String, String> form = common();
        form.put("nksHoTen", "Trần Bé Mẫu");
        form.put("nksGioiTinh", "2");
        form.put("nksNgaySinh", DAY.format(BORN));
        form.put("nksNgaySinhBangChu", "Ngày hai tháng một năm hai nghìn không trăm hai mươi sáu");
        form.put("nksNoiSinh", "Bệnh viện Mẫu, Phường Mẫu");
        form.put("nksNoiSinhDVHC", "91");
        form.put("nksQueQuan", "Phường Mẫu");
        form.put("nksDanToc", "63001");
        form.put("nksQuocTich", "VN");
        form.put("meHoTen", mother.name().text());
        form.put("meNgaySinh", mother.birthDate().toText().replace('/', '.'));
        form.put("meLoaiCuTru", "1");
        form.put("meNoiCuTru", residence(mother));
        form.put("meLoaiGiayToTuyThan", "4");
        form.put("meSoGiayToTuyThan", mother.id().digits());
        return applicant(form, mother, "Mẹ");
    }

    static Map<String, String> death(SyntheticPerson deceased, SyntheticPerson applicant) {
        Map<String, String> form = common();
        form.put("nktHoTen", deceased.name().text());
        form.put("nktGioiTinh", deceased.citizen().gender().orElseThrow().raw());
        form.put("nktNgaySinh", deceased.birthDate().toText().replace('/', '.'));
        form.put("nktDanToc", "63001");
        form.put("nktQuocTich", "VN");
        form.put("nktLoaiCuTru", "1");
        form.put("nktNoiCuTru", residence(deceased));
        form.put("nktLoaiGiayToTuyThan", "4");
        form.put("nktSoGiayToTuyThan", deceased.id().digits());
        form.put("nktNgayChet", DAY.format(DIED));
        form.put("nktGioPhutChet", "05:30");
        form.put("nktNoiChet", "Phường Mẫu");
        form.put("nktNguyenNhanChet", "Bệnh mẫu");
        form.put("gbtLoai", "1");
        form.put("gbtSo", "01/GBT-MAU");
        form.put("gbtNgay", DAY.format(DIED));
        form.put("gbtCoQuanCap", "Trạm y tế Phường Mẫu");
        return applicant(form, applicant, "Con");
    }

    static String xml(Map<String, String> form) {
        StringBuilder xml = new StringBuilder("<hoSo><hoTich>");
        form.forEach((name, text) -> xml.append('<')
                .append(name)
                .append('>')
                .append(CsdlXml.escaped(text))
                .append("</")
                .append(name)
                .append('>'));
        return xml.append("</hoTich></hoSo>").toString();
    }

    private static Map<String, String> common() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("loaiDangKy", "1");
        form.put("noiDangKy", WARD);
        form.put("soLuongBanSao", "2");
        return form;
    }

    private static Map<String, String> applicant(Map<String, String> form, SyntheticPerson person, String relation) {
        form.put("nycHoTen", person.name().text());
        form.put("nycQuanHe", relation);
        form.put("nycLoaiGiayToTuyThan", "4");
        form.put("nycSoGiayToTuyThan", person.id().digits());
        return form;
    }

    private static String residence(SyntheticPerson person) {
        return person.citizen().permanentAddress().map(Address::detail).orElse("Phường Mẫu");
    }
}
