package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.PartialDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The citizen's form as the civil-status system wants it: the same fields, but addresses as objects and the dates of certificates
 * with dots. One public integration shows this.
 */
final class JusticeForm {
    private static final Set<String> ADDRESSES =
            Set.of("nksNoiSinh", "nksQueQuan", "meNoiCuTru", "chaNoiCuTru", "nktNoiCuTru", "nktNoiChet", "nycNoiCuTru");
    private static final Set<String> CERTIFICATE_DATES = Set.of("ngayCapGCS", "ngayCapGBT");
    private static final String BIRTH_PROVINCE = "nksNoiSinhDVHC";

    private JusticeForm() {}

    static String of(CivilStatusForm form) {
        Map<String, Object> written = new LinkedHashMap<>();
        Map<String, Map<String, String>> inner = new HashMap<>();
        form.fields().forEach((name, value) -> {
            int dot = name.indexOf('.');
            if (dot > 0) {
                within(written, inner, name.substring(0, dot)).put(name.substring(dot + 1), value);
            } else if (ADDRESSES.contains(name)) {
                within(written, inner, name).put("dcChiTiet", value);
            } else if (name.equals(BIRTH_PROVINCE)) {
                within(written, inner, "nksNoiSinh").put("maTinh", value);
            } else {
                written.put(name, CERTIFICATE_DATES.contains(name) ? dotted(value) : value);
            }
        });
        return JsonText.write(written);
    }

    private static Map<String, String> within(
            Map<String, Object> written, Map<String, Map<String, String>> inner, String name) {
        return inner.computeIfAbsent(name, unused -> {
            Map<String, String> made = new LinkedHashMap<>();
            written.put(name, made);
            return made;
        });
    }

    private static String dotted(String date) {
        return PartialDate.tryParse(date)
                .filter(day -> day.full().isPresent())
                .map(day -> day.toText().replace('/', '.'))
                .orElse(date);
    }
}
