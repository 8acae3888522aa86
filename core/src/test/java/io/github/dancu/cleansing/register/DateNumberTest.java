package io.github.dancu.cleansing.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNumberTest {
    @ParameterizedTest
    @CsvSource({
        "02/03/2000, 20000302",
        "2000-03-02, 20000302",
        "2.3.2000, 20000302",
        "03/2000, 20000300",
        "2000, 20000000",
        "29/02/2000, 20000229",
        "29/02/1900, 0",
        "30/02/2000, 0",
        "hôm qua, 0",
        "1799, 0",
    })
    void a_date_is_a_number_with_zeros_for_what_is_not_known(String text, int number) {
        assertThat(DateNumber.of(PartialDate.read(text))).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_is_read_without_making_anything_is_what_is_read_otherwise(long seed) {
        Random random = new Random(seed);
        List<String> forms = List.of("%1$02d/%2$02d/%3$04d", "%3$04d-%2$02d-%1$02d", "%3$04d", "%1$02d/%2$02d-%3$04d");
        for (int round = 0; round < 20_000; round++) {
            String text = String.format(
                    forms.get(random.nextInt(4)), random.nextInt(33), random.nextInt(14), 1790 + random.nextInt(620));
            byte[] bytes = ("x" + text + "y").getBytes(StandardCharsets.UTF_8);
            int usual = DateNumber.ofUsual(bytes, 1, bytes.length - 1);

            assertThat(usual == DateNumber.NONE ? DateNumber.of(PartialDate.read(text)) : usual)
                    .as(text)
                    .isEqualTo(DateNumber.of(PartialDate.read(text)));
        }
    }
}
