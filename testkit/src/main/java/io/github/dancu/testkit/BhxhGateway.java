package io.github.dancu.testkit;

import io.github.dancu.citizen.CitizenId;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The claim-review gateway: what it knows, and its functions by their paths. */
final class BhxhGateway {
    private static final String FUNCTIONS = "/api/egw/";
    private static final String UPLOADS = "/api/qd130/";
    private static final String LOG_IN = "/api/token/take";
    private static final String CHECK_IN = "0";
    private static final String CLAIM = "130";

    private final BhxhAccounts accounts = new BhxhAccounts();
    private final BhxhOrders orders = new BhxhOrders();
    private final BhxhQuota quota = new BhxhQuota();
    private final BhxhWriting writing = new BhxhWriting();
    private final BhxhTreatments treatments = new BhxhTreatments();
    private final BhxhTokens tokens;
    private final BhxhCards cards;
    private final CardDesk desk;
    private final Uploads uploads;
    private final BhxhCalendar calendar;
    private final Map<String, Function<SimulatedRequest, SimulatedReply>> functions;

    BhxhGateway(List<SyntheticPerson> people, Clock clock) {
        this.calendar = new BhxhCalendar(clock);
        this.tokens = new BhxhTokens(accounts, clock);
        this.cards = new BhxhCards(people, calendar);
        this.desk = new CardDesk(cards);
        this.uploads = new Uploads(tokens, orders, calendar);
        this.functions = Map.copyOf(byPath());
    }

    BhxhAccounts accounts() {
        return accounts;
    }

    BhxhTokens tokens() {
        return tokens;
    }

    BhxhOrders orders() {
        return orders;
    }

    BhxhQuota quota() {
        return quota;
    }

    BhxhWriting writing() {
        return writing;
    }

    BhxhCards cards() {
        return cards;
    }

    CardDesk desk() {
        return desk;
    }

    Uploads uploads() {
        return uploads;
    }

    /** By their paths. */
    Map<String, Function<SimulatedRequest, SimulatedReply>> functions() {
        return functions;
    }

    /** @throws IllegalArgumentException if no function that wants a token has this name */
    void answerNext(String function, String code, String note) {
        boolean known =
                functions.keySet().stream().anyMatch(path -> path.endsWith("/" + function) && !path.equals(LOG_IN));
        if (!known) {
            throw new IllegalArgumentException("the gateway has no function of this name that wants a token");
        }
        orders.add(function, code, note);
    }

    void treated(CitizenId person, SimulatedTreatment treatment) {
        treatments.add(cards.holder(person).id(), treatment);
    }

    private Map<String, Function<SimulatedRequest, SimulatedReply>> byPath() {
        Map<String, Function<SimulatedRequest, SimulatedReply>> functions = new HashMap<>();
        functions.put(LOG_IN, tokens::take);
        CardAnswer answer = new CardAnswer(writing, new TreatmentList(treatments, writing));
        CardChecks checks = new CardChecks(tokens, quota, orders, desk, answer);
        for (CardFunction function : CardFunction.values()) {
            functions.put(FUNCTIONS + function.operation(), request -> checks.answer(function, request));
        }
        Histories histories = new Histories(tokens, quota, orders, desk, treatments, writing);
        functions.put(FUNCTIONS + Histories.HISTORY, histories::history);
        functions.put(FUNCTIONS + Histories.DETAIL, histories::detail);
        CoPayments payments = new CoPayments(tokens, quota, orders, cards, new CoPaymentAnswer(treatments, calendar));
        functions.put("/api/TraCuuCCT/" + CoPayments.LOOK_UP, payments::answer);
        for (String year : List.of("checkInKcbQd4750", "checkInKcbQd3176")) {
            functions.put(UPLOADS + year, request -> uploads.answer(CHECK_IN, request));
        }
        for (String year : List.of("guiHoSoXmlQD130", "guiHoSoXmlQD4750", "guiHoSoXmlQD3176")) {
            functions.put(UPLOADS + year, request -> uploads.answer(CLAIM, request));
        }
        return functions;
    }
}
