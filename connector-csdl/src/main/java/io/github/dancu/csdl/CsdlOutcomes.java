package io.github.dancu.csdl;

import io.github.dancu.connect.OutcomeTable;

/** The tables of codes beside this class. */
final class CsdlOutcomes {
    private CsdlOutcomes() {}

    static OutcomeTable read(String name) {
        return OutcomeTable.read(name, CsdlOutcomes.class.getResourceAsStream(name));
    }
}
