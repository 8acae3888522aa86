package io.github.dancu.cleansing.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitRunTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void digits_and_nothing_else_are_a_number_wherever_they_stand(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            int length = random.nextInt(19);
            byte[] digits = new byte[length];
            for (int i = 0; i < length; i++) {
                digits[i] = (byte) ('0' + random.nextInt(10));
            }
            if (length > 0 && random.nextBoolean()) {
                digits[random.nextInt(length)] = (byte) random.nextInt();
            }
            int before = random.nextInt(10);
            byte[] bytes = new byte[before + length + random.nextInt(20)];
            random.nextBytes(bytes);
            System.arraycopy(digits, 0, bytes, before, length);
            boolean all = new String(digits, StandardCharsets.ISO_8859_1).matches("[0-9]*");

            assertThat(DigitRun.areDigits(bytes, before, before + length)).isEqualTo(all);
            assertThat(DigitRun.number(bytes, before, before + length))
                    .isEqualTo(
                            all && length > 0 && length <= 16
                                    ? Long.parseLong(new String(digits, StandardCharsets.US_ASCII))
                                    : DigitRun.NONE);
        }
    }
}
