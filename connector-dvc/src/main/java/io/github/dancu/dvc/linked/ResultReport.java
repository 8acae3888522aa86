package io.github.dancu.dvc.linked;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.dossier.LinkedGroup;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A registration's result as the software of linked procedures wants it: addresses as one text, the certificate in it. */
final class ResultReport {
    static final String PAPER_CODE = "maGiayToKetQua";
    private static final String BIRTH_CERTIFICATE = "KQ.G15.000031";
    private static final String DEATH_CERTIFICATE = "KQ.G15.000034";
    private static final String DETAIL = ".dcChiTiet";
    private static final Set<String> NUMBERS =
            Set.of("nksGioiTinh", "nktGioiTinh", "meLoaiCuTru", "chaLoaiCuTru", "nktLoaiCuTru");

    private ResultReport() {}

    static String of(CivilStatusResult result) {
        Map<String, Object> report = new LinkedHashMap<>();
        result.fields().forEach((name, value) -> {
            if (name.endsWith(DETAIL)) {
                report.put(name.substring(0, name.length() - DETAIL.length()), value);
            } else if (name.equals("nksNoiSinh.maTinh")) {
                report.put("nksNoiSinhMaTinh", value);
            } else if (name.indexOf('.') < 0) {
                report.put(name, NUMBERS.contains(name) ? WireNumber.of(value) : value);
            }
        });
        boolean birth = result.group() == LinkedGroup.BIRTH;
        report.putIfAbsent(PAPER_CODE, birth ? BIRTH_CERTIFICATE : DEATH_CERTIFICATE);
        result.certificate()
                .ifPresent(content ->
                        report.put(certificateField(result), Base64.getEncoder().encodeToString(content)));
        return JsonText.write(report);
    }

    /** What {@link #read} makes the same result of again. */
    static String saved(CivilStatusResult result) {
        Map<String, Object> all = new LinkedHashMap<>(result.fields());
        result.certificate()
                .ifPresent(content ->
                        all.put(certificateField(result), Base64.getEncoder().encodeToString(content)));
        String unread = result.unread().get(certificateField(result));
        if (unread != null) {
            all.put(certificateField(result), unread);
        }
        return JsonText.write(all);
    }

    static CivilStatusResult read(LinkedGroup group, JsonFields result) {
        Map<String, String> fields = ResultFields.flat(result);
        return group == LinkedGroup.BIRTH ? BirthResult.of(fields) : DeathResult.of(fields);
    }

    private static String certificateField(CivilStatusResult result) {
        return result.group() == LinkedGroup.BIRTH ? BirthResult.CERTIFICATE : DeathResult.CERTIFICATE;
    }
}
