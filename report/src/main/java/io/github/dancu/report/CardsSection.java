package io.github.dancu.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Section II.2.3: identity cards and electronic identities. */
final class CardsSection {
    private CardsSection() {}

    static Stream<String> blocks(IdentityCards cards) {
        String stated = cards.shares().stream()
                .map(share -> Wording.STATED_PERCENT.formatted(Numbers.decimal(share.statedPercent())))
                .collect(Collectors.joining());
        return Stream.of(
                Wording.APPLICATIONS,
                Wording.DIGITAL_CITIZENS,
                Wording.CARD_RESULT.formatted(
                        Numbers.count(cards.collected()),
                        Numbers.count(cards.target()),
                        Numbers.percent(cards.collected(), cards.target()),
                        stated,
                        Numbers.count(cards.issuedByCity()),
                        Numbers.count(cards.issuedByProvince()),
                        Numbers.count(cards.accounts()),
                        Numbers.count(cards.received()),
                        Numbers.count(cards.handedOver())));
    }
}
