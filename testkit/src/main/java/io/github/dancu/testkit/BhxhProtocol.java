package io.github.dancu.testkit;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The token call and the card check of 2024. */
final class BhxhProtocol implements SimulatedProtocol {
    private static final String TAKE = "take";
    private static final String CHECK = "KQNhanLichSuKCB2024";
    private static final Map<String, String> OPERATIONS = Map.of("/api/token/take", TAKE, "/api/egw/" + CHECK, CHECK);
    private static final List<String> REQUIRED = List.of("maThe", "hoTen", "ngaySinh", "hoTenCb", "cccdCb");

    private final BhxhTokens tokens;
    private final BhxhCards cards;
    private final Map<String, PersonName> officers = new ConcurrentHashMap<>();
    private final Queue<CardVerdict> scripted = new ConcurrentLinkedQueue<>();

    BhxhProtocol(List<SyntheticPerson> people, Clock clock) {
        this.tokens = new BhxhTokens(clock);
        this.cards = new BhxhCards(people, clock);
    }

    void expireTokens() {
        tokens.takeBackAll();
    }

    void registerOfficer(CitizenId number, PersonName name) {
        officers.put(number.digits(), name);
    }

    void answerNext(String code, String note) {
        scripted.add(new CardVerdict(code, note, null));
    }

    @Override
    public String operation(SimulatedRequest request) {
        return request.isPost() ? OPERATIONS.getOrDefault(request.path(), Received.UNKNOWN) : Received.UNKNOWN;
    }

    @Override
    public SimulatedReply answer(SimulatedRequest request) {
        return switch (operation(request)) {
            case TAKE -> tokens.take(request.fields());
            case CHECK -> check(request);
            default -> new CardVerdict("404", "Không có chức năng này", null).reply(404);
        };
    }

    private SimulatedReply check(SimulatedRequest request) {
        if (!tokens.admits(request)) {
            return CardVerdict.without("401").reply(200);
        }
        Map<String, String> fields = request.fields();
        CardVerdict order = scripted.poll();
        if (order != null) {
            return new CardVerdict(
                            order.code(),
                            order.note(),
                            cards.holderOf(fields.getOrDefault("maThe", "")).orElse(null))
                    .reply(200);
        }
        Optional<String> missing = REQUIRED.stream()
                .filter(field -> fields.getOrDefault(field, "").isBlank())
                .findFirst();
        if (missing.isPresent()) {
            return new CardVerdict("205", "Null " + missing.get(), null).reply(400);
        }
        return officerFault(fields).orElseGet(() -> cards.check(fields)).reply(200);
    }

    private Optional<CardVerdict> officerFault(Map<String, String> fields) {
        PersonName registered = officers.get(fields.getOrDefault("cccdCb", "").strip());
        if (registered == null) {
            return Optional.of(CardVerdict.without("054"));
        }
        String name = Likeness.joined(fields.getOrDefault("hoTenCb", ""));
        return Likeness.joined(registered.text()).equals(name)
                ? Optional.empty()
                : Optional.of(CardVerdict.without("055"));
    }
}
