package io.github.dancu.bhxh;

import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.LenientFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.place.FacilityCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of an answer about co-payments. */
final class CopaymentReader {
    private static final String HOLDER = "ThongTinSoThe";
    private static final List<String> TEXTS = List.of(
            "Id",
            "ngayTraCuu",
            "maDoiTuongKCB",
            "ngayNhanCong",
            "ngayNhan",
            "duPhong1",
            "duPhong2",
            "duPhong3",
            "duPhong4",
            "duPhong5");

    private CopaymentReader() {}

    static Copayment read(JsonFields reply) throws ReplyFault {
        List<CopaymentEntry> entries = new ArrayList<>();
        for (JsonFields item : reply.objects("DataCCT")) {
            entries.add(entry(new LenientFields(item)));
        }
        if (!reply.has(HOLDER)) {
            return new Copayment(entries, null, null, null, null, Map.of());
        }
        LenientFields holder = new LenientFields(reply.object(HOLDER));
        return new Copayment(
                entries,
                holder.read("hoTen", PersonName::tryParse).orElse(null),
                holder.read("ngaySinh", PartialDate::tryParse).orElse(null),
                holder.read("ngayKetThuc", WireTime::day).orElse(null),
                holder.read("maBhxh", SocialInsuranceNumber::tryParse).orElse(null),
                holder.unread());
    }

    private static CopaymentEntry entry(LenientFields fields) throws ReplyFault {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : TEXTS) {
            fields.text(name).ifPresent(text -> texts.put(name, text));
        }
        return new CopaymentEntry(
                fields.read("maThe", HealthCardNumber::tryParse).orElse(null),
                fields.read("maCskcb", FacilityCode::tryParse).orElse(null),
                fields.read("ngayVao", WireTime::day).orElse(null),
                fields.read("ngayRa", WireTime::day).orElse(null),
                fields.read("tBNCCTMCCT", CopaymentReader::amount).orElse(null),
                fields.read("tBNCCTLuyKe", CopaymentReader::amount).orElse(null),
                texts,
                fields.unread());
    }

    private static Optional<BigDecimal> amount(String text) {
        try {
            BigDecimal amount = new BigDecimal(text.strip());
            // More digits than money has are somebody's mistake, and would take long to compare.
            return Optional.of(amount).filter(sum -> sum.precision() <= 30 && Math.abs(sum.scale()) <= 30);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
