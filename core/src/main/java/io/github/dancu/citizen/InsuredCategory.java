package io.github.dancu.citizen;

import java.util.Objects;

/**
 * A kind of insured person (<i>đối tượng tham gia BHYT</i>) that the two letters of a card number stand for.
 *
 * <p>Source: QĐ 1351/QĐ-BHXH (2015) with its amendments of 2023 and 2024. Immutable and thread-safe.
 *
 * @param code two letters, for example {@code TE}
 * @param name the Vietnamese name, in short; empty if no source known to us states it
 * @param payer who pays the contributions
 */
public record InsuredCategory(String code, String name, PayingGroup payer) {
    public InsuredCategory {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(payer, "payer");
    }
}
