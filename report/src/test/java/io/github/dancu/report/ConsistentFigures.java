package io.github.dancu.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** Figures of an invented unit in which everything holds; parts of them may be left unstated. */
final class ConsistentFigures {
    private final Random random;
    private final boolean withGaps;

    private ConsistentFigures(long seed, boolean withGaps) {
        this.random = new Random(seed);
        this.withGaps = withGaps;
    }

    static ReportFigures of(long seed, boolean withGaps) {
        return read(json(seed, withGaps));
    }

    static JsonObject json(long seed, boolean withGaps) {
        return new ConsistentFigures(seed, withGaps).build();
    }

    static ReportFigures read(JsonObject figures) {
        return FiguresReader.read("figures.json", ShippedFigures.utf8(figures.toString()));
    }

    private JsonObject build() {
        return Json.createObjectBuilder()
                .add("report", "1/BC-TCT")
                .add("title", "Báo cáo mẫu")
                .add("unit", Json.createObjectBuilder().add("name", "Thành phố Mẫu"))
                .add("issued", "2022-10-27")
                .add(
                        "period",
                        Json.createObjectBuilder().add("from", "2022-01-01").add("to", "2022-09-30"))
                .add("organisation", organisation())
                .add("dossiers", dossiers())
                .add("identity", identity())
                .add("indicators", indicators())
                .build();
    }

    private JsonObjectBuilder organisation() {
        return Json.createObjectBuilder()
                .add("source", "I")
                .add("wardTaskForces", 12)
                .add("wards", 12 + random.nextInt(3))
                .add("hamletTaskForces", 70)
                .add("hamlets", 70 + random.nextInt(9));
    }

    private JsonArrayBuilder dossiers() {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        long received = 0;
        long resolved = 0;
        long returned = 0;
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            long lineResolved = 1L + random.nextInt(5_000);
            long lineReturned = 1L + random.nextInt(500);
            lines.add(line("Dịch vụ " + i, lineResolved, lineReturned));
            received += lineResolved + lineReturned;
            resolved += lineResolved;
            returned += lineReturned;
        }
        return lines.add(0, total(received, resolved, returned));
    }

    private JsonObjectBuilder total(long received, long resolved, long returned) {
        return Json.createObjectBuilder()
                .add("group", "Nhóm mẫu")
                .add("source", "II.1.1.a")
                .add("service", "Tổng cộng")
                .add("total", true)
                .add("received", received)
                .add("resolved", resolved)
                .add("returnedForSupplement", returned);
    }

    private JsonObjectBuilder line(String service, long resolved, long returned) {
        long received = resolved + returned;
        long first = random.nextInt((int) received);
        return Json.createObjectBuilder()
                .add("group", "Nhóm mẫu")
                .add("source", "II.1.1.a")
                .add("service", service)
                .add("requested", received)
                .add("received", received)
                .add("resolved", orGap(resolved))
                .add("returnedForSupplement", orGap(returned))
                .add(
                        "breakdown",
                        Json.createObjectBuilder().add("cấp mới", orGap(first)).add("cấp lại", received - first));
    }

    private JsonObjectBuilder identity() {
        int city = 1 + random.nextInt(90_000);
        int province = 1 + random.nextInt(90_000);
        int target = city + province + random.nextInt(50_000);
        BigDecimal percent = BigDecimal.valueOf(100L * (city + province))
                .divide(BigDecimal.valueOf(target), random.nextInt(3), RoundingMode.HALF_UP);
        return Json.createObjectBuilder()
                .add("source", "II.2.3")
                .add("cardDossiersCollected", city + province)
                .add("cardDossiersTarget", target)
                .add("statedPercent", percent)
                .add("cardsIssuedByCity", orGap(city))
                .add("cardsIssuedByProvince", province)
                .add("electronicIdentityAccountsWithCard", orGap(random.nextInt(city)))
                .add("cardsReceived", city)
                .add("cardsHandedOver", orGap(city));
    }

    private JsonArrayBuilder indicators() {
        JsonArrayBuilder indicators = Json.createArrayBuilder();
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
            int done = random.nextInt(3_000);
            int declaredNone = random.nextInt(300);
            int referred = random.nextInt(30);
            int remaining = random.nextInt(3_000);
            indicators.add(Json.createObjectBuilder()
                    .add("id", "indicator-" + i)
                    .add("source", "II.4")
                    .add("name", "Chỉ tiêu " + i)
                    .add("assigned", orGap(done + declaredNone + referred + remaining))
                    .add("done", orGap(done))
                    .add("declaredNone", orGap(declaredNone))
                    .add("referred", referred)
                    .add("remaining", orGap(remaining)));
        }
        return indicators;
    }

    private JsonValue orGap(long count) {
        return withGaps && random.nextInt(3) == 0 ? JsonValue.NULL : Json.createValue(count);
    }
}
