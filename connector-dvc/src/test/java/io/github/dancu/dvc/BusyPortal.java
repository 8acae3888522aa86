package io.github.dancu.dvc;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.Transport;
import io.github.dancu.connect.TransportFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A portal that counts what took effect, 20 ms away on a line that breaks now and then: how, follows from seed, dossier and service,
 * whoever comes first. For threads that take turns.
 */
final class BusyPortal implements Transport {
    private static final String LOOK_UP = "TraCuuHoSo";
    private static final String SUBMIT = "DongBoHoSoMC";

    /** What breaks the first attempts. */
    private enum Break {
        NOTHING,
        BEFORE,
        AFTER,
        NO_LINE
    }

    final Map<String, Integer> created = new HashMap<>();
    final Map<String, Integer> updated = new HashMap<>();
    final Map<String, List<String>> steps = new HashMap<>();
    private final Map<String, List<String>> shown = new HashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final Timeline timeline;
    private final long seed;
    int broken;

    BusyPortal(Timeline timeline, long seed) {
        this.timeline = timeline;
        this.seed = seed;
    }

    @Override
    public WireReply send(WireRequest request, Duration timeout) throws TransportFault {
        try {
            timeline.sleep(Duration.ofMillis(20));
            if (request.uri().getPath().endsWith("/login")) {
                return FakePortal.json(200, "{\"session\":\"s\",\"error_code\":0}");
            }
            return answer(JsonFields.of(new WireReply(200, request.body(), null)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransportFault(TransportFault.Kind.INTERRUPTED, true, "interrupted");
        } catch (ReplyFault noRequest) {
            throw new IllegalArgumentException(noRequest);
        }
    }

    @Override
    public void close() {}

    private WireReply answer(JsonFields body) throws ReplyFault, TransportFault {
        String service = body.text("service");
        String code = service.equals(LOOK_UP)
                ? body.text("mahoso")
                : body.objects("data").get(0).text("MaHoSo");
        int attempt = attempts.merge(service + code, 1, Integer::sum);
        Break kind = breakOf(service, code);
        boolean breaks = attempt <= (kind == Break.NO_LINE ? 3 : kind == Break.NOTHING ? 0 : 1);
        broken += breaks ? 1 : 0;
        if (breaks && kind != Break.AFTER) {
            throw new TransportFault(TransportFault.Kind.LINE, kind == Break.BEFORE, "the connection broke");
        }
        WireReply reply = take(service, code, body);
        if (breaks) {
            throw new TransportFault(TransportFault.Kind.LINE, true, "the connection broke");
        }
        return reply;
    }

    private Break breakOf(String service, String code) {
        int chance = new SplittableRandom(seed * 31 + (service + code).hashCode()).nextInt(100);
        if (service.equals(LOOK_UP)) {
            return chance < 3 ? Break.BEFORE : Break.NOTHING;
        }
        return chance < 1 ? Break.BEFORE : chance < 5 ? Break.AFTER : chance < 7 ? Break.NO_LINE : Break.NOTHING;
    }

    private WireReply take(String service, String code, JsonFields body) throws ReplyFault {
        if (service.equals(LOOK_UP)) {
            return FakePortal.json(200, found(code));
        }
        if (!service.equals(SUBMIT)) {
            for (JsonFields step : body.objects("data")) {
                steps.computeIfAbsent(code, unused -> new ArrayList<>()).add(step.text("NoiDungXuLy"));
                shown.computeIfAbsent(code, unused -> new ArrayList<>())
                        .add(
                                "{\"NGUOIXULY\":\"%s\",\"THOIDIEMXULY\":\"%s\",\"NOIDUNGXULY\":\"%s\",\"TRANGTHAI\":\"%s\"}"
                                        .formatted(
                                                step.text("NguoiXuLy"),
                                                step.text("ThoiDiemXuLy"),
                                                step.text("NoiDungXuLy"),
                                                step.text("TrangThai")));
            }
            return FakePortal.json(200, "{\"error_code\":0}");
        }
        boolean updating = body.text("isUpdating").equals("True");
        if (created.containsKey(code) != updating) {
            return FakePortal.json(200, updating ? "{\"error_code\":-1}" : FakePortal.resource("exists.json"));
        }
        (updating ? updated : created).merge(code, 1, Integer::sum);
        return FakePortal.json(200, "{\"error_code\":0}");
    }

    private String found(String code) {
        String row = created.containsKey(code)
                ? "{\"MAHOSO\":\"" + code + "\",\"DANHSACHTIENDO\":["
                        + String.join(",", shown.getOrDefault(code, List.of())) + "]}"
                : "";
        return "{\"error_code\":0,\"result\":[" + row + "]}";
    }
}
