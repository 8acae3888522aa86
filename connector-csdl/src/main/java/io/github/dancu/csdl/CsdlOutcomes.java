package io.github.dancu.csdl;

import io.github.dancu.connect.OutcomeTable;

/** What codes mean, as far as that is known; read once. */
final class CsdlOutcomes {
    static final OutcomeTable CODES = read("outcomes.csv");
    static final OutcomeTable SOAP_FAULTS = read("soap-faults.csv");

    private CsdlOutcomes() {}

    private static OutcomeTable read(String name) {
        return OutcomeTable.read(name, CsdlOutcomes.class.getResourceAsStream(name));
    }
}
