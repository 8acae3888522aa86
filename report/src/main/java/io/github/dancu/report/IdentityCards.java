package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import java.util.List;

/** The way of the identity cards (<i>thẻ CCCD</i>): dossiers collected, cards issued, cards handed over. */
record IdentityCards(
        String section,
        Figure collected,
        Figure target,
        List<Share> shares,
        Figure issuedByCity,
        Figure issuedByProvince,
        Figure accounts,
        Figure received,
        Figure handedOver) {
    private static final Figure NONE = Figure.of(0);

    List<Flow> flows() {
        return List.of(
                new Flow(
                        section,
                        Wording.CARD_DOSSIERS,
                        Wording.COLLECTED,
                        collected,
                        Wording.DOSSIERS,
                        Wording.ISSUED,
                        List.of(issuedByCity, issuedByProvince),
                        Wording.CARDS,
                        NONE,
                        NONE),
                new Flow(
                        section,
                        Wording.CARDS_FROM_MINISTRY,
                        Wording.TAKEN_OVER,
                        received,
                        Wording.CARDS,
                        Wording.HANDED_OVER,
                        List.of(handedOver),
                        Wording.CARDS,
                        NONE,
                        NONE));
    }

    List<Subset> subsets() {
        return List.of(new Subset(
                section,
                Wording.ACCOUNTS,
                Wording.ISSUED,
                accounts,
                Wording.COLLECTED_CARD_DOSSIERS,
                collected,
                Wording.CASES));
    }
}
