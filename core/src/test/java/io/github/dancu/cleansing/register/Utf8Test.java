package io.github.dancu.cleansing.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bytes_are_what_the_decoder_of_the_jdk_says(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = broken(random);
            boolean valid = decodes(bytes);

            assertThat(Utf8.isValid(bytes, 0, bytes.length)).isEqualTo(valid);
            assertThat(valid || !isPlain(bytes, bytes.length)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void vietnamese_text_is_plain_wherever_eight_bytes_end(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = ("x".repeat(random.nextInt(9)) + "Nguyễn Thị Hoà, đường số 7 – “ấp” Ðông;\r\n"
                            + "ư".repeat(random.nextInt(5)))
                    .getBytes(StandardCharsets.UTF_8);
            int at = random.nextInt(bytes.length);

            assertThat(isPlain(bytes, bytes.length)).isTrue();
            bytes[at] = random.nextBoolean() ? 0 : (byte) '"';
            assertThat(isPlain(bytes, bytes.length)).isFalse();
        }
    }

    @Test
    void a_character_that_is_cut_off_is_none() {
        byte[] bytes = "1234567ễ".getBytes(StandardCharsets.UTF_8);

        for (int end = 8; end < bytes.length; end++) {
            assertThat(isPlain(bytes, end)).isFalse();
            assertThat(Utf8.isValid(bytes, 0, end)).isFalse();
        }
    }

    @Test
    void first_bytes_with_which_no_character_begins_are_unusual_and_those_of_vietnamese_are_not() {
        for (int first = 0x80; first <= 0xFF; first++) {
            byte[] bytes = {'a', (byte) first, (byte) 0x90, (byte) 0x90, (byte) 0x90, 'b'};
            int length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
            bytes[1 + length] = 'c';
            int behind = first < 0xC0 ? 2 : 1 + length;

            boolean vietnamese = (first >= 0xC2 && first <= 0xDF) || (first >= 0xE1 && first <= 0xE3);
            assertThat(isPlain(bytes, behind)).as("%x", first).isEqualTo(vietnamese);
        }
    }

    /** Eight bytes at a time, as they are read. */
    private static boolean isPlain(byte[] bytes, int to) {
        long expected = 0;
        for (int at = 0; at < to; at += Long.BYTES) {
            long eight = EightBytes.upTo(bytes, at, to, EightBytes.times((byte) ' '));
            if (Utf8.unusual(eight, expected) != 0) {
                return false;
            }
            expected = Utf8.expectedBehind(eight);
        }
        return expected == 0;
    }

    /** Mostly Vietnamese and other characters, of which some bytes are changed. */
    private static byte[] broken(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(random.nextBoolean() ? "ễ" : Character.toString(random.nextInt(0xD800)));
            text.append(random.nextInt(8) == 0 ? "𝐀" : "à");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextBoolean()) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
