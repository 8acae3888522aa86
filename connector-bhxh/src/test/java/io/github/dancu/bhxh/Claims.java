package io.github.dancu.bhxh;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Synthetic files for the gateway. */
final class Claims {
    private static final String TREATMENT = "<MA_LK>%s</MA_LK><MA_THE_BHYT>GD4910000000001</MA_THE_BHYT>"
            + "<HO_TEN>Nguyễn Văn Mẫu</HO_TEN><NGAY_SINH>199001010000</NGAY_SINH><NGAY_VAO>202601010730</NGAY_VAO>";

    private Claims() {}

    static byte[] dossier(String key) {
        return dossier("91000", "<TONG_HOP>" + TREATMENT.formatted(key) + "</TONG_HOP>");
    }

    static byte[] dossier(String facility, String summary) {
        String table = Base64.getEncoder().encodeToString(summary.getBytes(StandardCharsets.UTF_8));
        return bytes("<GIAMDINHHS><THONGTINDONVI><MACSKCB>" + facility + "</MACSKCB></THONGTINDONVI><THONGTINHOSO>"
                + "<SOLUONGHOSO>1</SOLUONGHOSO><DANHSACHHOSO><HOSO><FILEHOSO><LOAIHOSO>XML1</LOAIHOSO><NOIDUNGFILE>"
                + table + "</NOIDUNGFILE></FILEHOSO></HOSO></DANHSACHHOSO></THONGTINHOSO></GIAMDINHHS>");
    }

    static byte[] checkIn(String key) {
        return bytes("<CHI_TIEU_TRANG_THAI_KCB><MA_CSKCB>91000</MA_CSKCB>" + TREATMENT.formatted(key)
                + "</CHI_TIEU_TRANG_THAI_KCB>");
    }

    static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
