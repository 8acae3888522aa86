package io.github.dancu.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person paid together with the insurance in this year. */
final class CoPayments {
    static final String LOOK_UP = "TraCuuTienMCCT";
    private static final List<String> REQUIRED = List.of("username", "maThe", "hoTen", "ngaySinh");
    private static final Set<Integer> LENGTHS = Set.of(10, 12, 15, 17);

    private final BhxhTokens tokens;
    private final BhxhQuota quota;
    private final BhxhOrders orders;
    private final BhxhCards cards;
    private final CoPaymentAnswer answer;

    CoPayments(BhxhTokens tokens, BhxhQuota quota, BhxhOrders orders, BhxhCards cards, CoPaymentAnswer answer) {
        this.tokens = tokens;
        this.quota = quota;
        this.orders = orders;
        this.cards = cards;
        this.answer = answer;
    }

    SimulatedReply answer(SimulatedRequest request) {
        Optional<BhxhAccount> caller = tokens.callerByHeaders(request);
        if (caller.isEmpty()) {
            return SimulatedReply.empty(401);
        }
        quota.count(caller.get());
        Optional<BhxhOrders.Order> order = orders.next(LOOK_UP);
        if (order.isPresent()) {
            return CoPaymentAnswer.without(order.get().code(), order.get().note());
        }
        if (quota.isRestricted(caller.get())) {
            return CoPaymentAnswer.without("500", "Có lỗi xảy ra trong quá trình tra cứu!");
        }
        Map<String, String> fields = request.json().map(WireJson::texts).orElseGet(Map::of);
        return found(fields, caller.get());
    }

    private SimulatedReply found(Map<String, String> fields, BhxhAccount caller) {
        Optional<String> missing = REQUIRED.stream()
                .filter(field -> fields.getOrDefault(field, "").isBlank())
                .findFirst();
        if (missing.isPresent()) {
            return CoPaymentAnswer.without("400", "Thiếu tham số " + missing.get());
        }
        String user = fields.getOrDefault("username", "");
        if (!caller.hasUser(user) && !caller.facility().text().equals(user)) {
            return SimulatedReply.empty(401);
        }
        String number = fields.getOrDefault("maThe", "").replaceAll("\\s", "");
        if (!LENGTHS.contains(number.length())) {
            return CoPaymentAnswer.without("400", "Sai độ dài mã thẻ");
        }
        ShownCard shown = cards.check(fields).card();
        return shown == null ? CoPaymentAnswer.none() : answer.of(shown);
    }
}
