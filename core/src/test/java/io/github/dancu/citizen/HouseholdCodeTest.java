package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.contract.MaskedNumberContract;
import io.github.dancu.citizen.contract.RandomText;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdCodeTest implements MaskedNumberContract<HouseholdCode> {
    @Override
    public HouseholdCode of(String text) {
        return HouseholdCode.of(text);
    }

    @Override
    public Optional<HouseholdCode> tryParse(String text) {
        return HouseholdCode.tryParse(text);
    }

    @Override
    public String toText(HouseholdCode code) {
        return code.toText();
    }

    @Override
    public String validText(RandomGenerator random) {
        return "00" + RandomText.digits(random, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000001", "00000000012", "000000000a", "", "00000 0001", "٠٠٠٠٠٠٠٠٠٠"})
    void what_is_not_ten_digits_is_no_code(String text) {
        assertThat(HouseholdCode.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 0000000001", "0000000001\n", "00000 00001", "00-0000-0001"})
    void blanks_dots_and_hyphens_do_not_matter(String text) {
        assertThat(HouseholdCode.tryParse(text)).contains(HouseholdCode.of("0000000001"));
    }
}
