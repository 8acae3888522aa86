package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingProposalTest {
    @Test
    void proposals_are_equal_by_what_they_say_and_show_no_letter_of_it() {
        EncodingProposal proposal = new EncodingProposal(LegacyEncoding.TCVN3, "Nguyễn Văn Mẫu", 1, 0.5);

        assertThat(proposal)
                .isEqualTo(new EncodingProposal(LegacyEncoding.TCVN3, "Nguyễn Văn Mẫu", 1, 0.5))
                .hasSameHashCodeAs(new EncodingProposal(LegacyEncoding.TCVN3, "Nguyễn Văn Mẫu", 1, 0.5))
                .isNotEqualTo(new EncodingProposal(LegacyEncoding.VNI_WINDOWS, "Nguyễn Văn Mẫu", 1, 0.5))
                .hasToString("EncodingProposal[TCVN3, ***]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void a_share_and_a_margin_are_parts_of_one(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EncodingProposal(LegacyEncoding.TCVN3, "CANARY42", value, 0.5))
                .withMessage("a share and a margin are 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EncodingProposal(LegacyEncoding.TCVN3, "CANARY42", 1, value))
                .withMessage("a share and a margin are 0 to 1");
    }
}
