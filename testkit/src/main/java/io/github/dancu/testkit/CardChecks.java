package io.github.dancu.testkit;

import java.util.Map;
import java.util.Optional;

/** The card check, in each of its generations. */
final class CardChecks {
    private final BhxhTokens tokens;
    private final BhxhQuota quota;
    private final BhxhOrders orders;
    private final CardDesk desk;
    private final CardAnswer answer;

    CardChecks(BhxhTokens tokens, BhxhQuota quota, BhxhOrders orders, CardDesk desk, CardAnswer answer) {
        this.tokens = tokens;
        this.quota = quota;
        this.orders = orders;
        this.desk = desk;
        this.answer = answer;
    }

    SimulatedReply answer(CardFunction function, SimulatedRequest request) {
        Optional<BhxhAccount> caller = tokens.callerByQuery(request);
        if (caller.isEmpty()) {
            return tokens.rejection().reply((code, note) -> answer.of(function, CardVerdict.ordered(code, note, null)));
        }
        quota.count(caller.get());
        Map<String, String> fields = request.fields();
        return answer.of(
                function,
                orders.next(function.operation())
                        .or(() -> orders.next(BhxhOrders.ANY_CARD_CHECK))
                        .map(order -> desk.ordered(order, fields))
                        .orElseGet(() -> function.judge(desk, caller.get().facility(), fields)));
    }
}
