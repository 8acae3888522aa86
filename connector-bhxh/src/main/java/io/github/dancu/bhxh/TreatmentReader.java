package io.github.dancu.bhxh;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.LenientFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.place.FacilityCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lists of treatments and former look-ups; older functions name the days otherwise. */
final class TreatmentReader {
    static final String TREATMENTS = "dsLichSuKCB";
    static final String LOOKUPS = "dsLichSuKT";
    private static final List<TreatmentState> STATES = List.of(TreatmentState.values());
    private static final List<TreatmentEffect> EFFECTS = List.of(TreatmentEffect.values());
    private static final List<VisitKind> VISITS = List.of(VisitKind.values());

    private TreatmentReader() {}

    /** The treatments, under the name that this version of the function has for them. */
    static List<Treatment> list(JsonFields reply) throws ReplyFault {
        List<Treatment> treatments = new ArrayList<>();
        for (JsonFields item : reply.objects(nameOf(reply, TREATMENTS))) {
            treatments.add(treatment(new LenientFields(item)));
        }
        return treatments;
    }

    static List<CardLookup> lookups(JsonFields reply) throws ReplyFault {
        List<CardLookup> lookups = new ArrayList<>();
        for (JsonFields item : reply.objects(nameOf(reply, LOOKUPS))) {
            LenientFields fields = new LenientFields(item);
            lookups.add(new CardLookup(
                    fields.text("userKT").orElse(null),
                    fields.read("thoiGianKT", WireTime::tryParse).orElse(null),
                    fields.text("thongBao").orElse(null),
                    fields.text("maLoi").orElse(null),
                    fields.unread()));
        }
        return lookups;
    }

    /** Each version puts its year behind the name. */
    static String nameOf(JsonFields reply, String beginning) {
        for (String name : reply.names()) {
            if (name.regionMatches(true, 0, beginning, 0, beginning.length()) && reply.has(name)) {
                return name;
            }
        }
        return beginning;
    }

    private static Treatment treatment(LenientFields fields) throws ReplyFault {
        return new Treatment(
                fields.text("maHoSo").map(String::strip).orElse(null),
                fields.read("maCSKCB", FacilityCode::tryParse).orElse(null),
                fields.read(present(fields, "ngayVao", "tuNgay"), WireTime::tryParse)
                        .orElse(null),
                fields.read(present(fields, "ngayRa", "denNgay"), WireTime::tryParse)
                        .orElse(null),
                fields.text("tenBenh").orElse(null),
                fields.text("tinhTrang")
                        .map(code -> NumberedCode.of(code, STATES))
                        .orElse(null),
                fields.text("kqDieuTri")
                        .map(code -> NumberedCode.of(code, EFFECTS))
                        .orElse(null),
                fields.text("lyDoVV").map(code -> NumberedCode.of(code, VISITS)).orElse(null),
                fields.unread());
    }

    private static String present(LenientFields fields, String name, String older) throws ReplyFault {
        Optional<String> text = fields.text(name);
        return text.isPresent() ? name : older;
    }
}
