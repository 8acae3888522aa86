package io.github.dancu.bhxh.registry;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.resilience.SafetyClass;
import java.util.List;
import java.util.Set;

/**
 * Something the insurance registry can be asked (<i>dịch vụ của BHXH Việt Nam trên NGSP</i>), for settings of one operation: each
 * province has paths and envelopes of its own.
 */
public enum RegistryOperation {
    /** The person with a number (<i>tra cứu thông tin theo mã số BHXH</i>). */
    FIND_PERSON("findPerson", "/apiBHXH/getTraCuuTtHgdByMaSoBhxh"),
    /** The number of a person (<i>tra cứu mã số BHXH theo tiêu chí</i>). */
    FIND_NUMBER("findNumber", "/apiBHXH/getMaSoBhxhTheoTieuChi"),
    /** The household of a person (<i>tra cứu thông tin hộ gia đình</i>). */
    FIND_HOUSEHOLD("findHousehold", "/apiBHXH/getTraCuuThongTinHgd");

    private static final List<String> OF_A_PERSON =
            List.of("hoTen", "soSoCu", "ngaySinh", "loaiNgaySinh", "gioiTinh", "maTinhKs", "maHuyenKs", "maXaKs");
    private static final Set<String> CODES = Set.of("loaiNgaySinh", "gioiTinh");
    private static final List<String> OF_A_NUMBER = List.of("maSoBhxh");
    private static final List<String> OF_A_MEMBER =
            List.of("maSo", "hoTen", "ngaySinh", "loaiNgaySinh", "gioiTinh", "maHo", "diaChi");

    private final String reportName;
    private final String usualPath;

    RegistryOperation(String reportName, String usualPath) {
        this.reportName = reportName;
        this.usualPath = usualPath;
    }

    /** Its name in reports, audit lines and {@code ConnectionSettings.operation}, for example {@code findPerson}. */
    public String reportName() {
        return reportName;
    }

    /** Its path where nothing else is set, the one of Quảng Bình: for example {@code /apiBHXH/getMaSoBhxhTheoTieuChi}. */
    public String usualPath() {
        return usualPath;
    }

    Operation operation() {
        // Platforms count calls and turn them away (429), and nobody knows how many insurance itself allows.
        return new Operation(reportName, SafetyClass.METERED_READ);
    }

    /** Whether an object has a name that only the data of its answers have. */
    boolean isNamedIn(JsonFields object) {
        return fields().stream().anyMatch(object::mentions);
    }

    /** Whether an object holds any of these data. */
    boolean isHeldBy(JsonFields object) throws ReplyFault {
        for (String field : fields()) {
            // A server that knows nobody may still send the zeros that its numbers begin with.
            if (!CODES.contains(field) && object.optionalText(field).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<String> fields() {
        return switch (this) {
            case FIND_PERSON -> OF_A_PERSON;
            case FIND_NUMBER -> OF_A_NUMBER;
            case FIND_HOUSEHOLD -> OF_A_MEMBER;
        };
    }
}
