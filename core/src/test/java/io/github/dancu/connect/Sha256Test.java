package io.github.dancu.connect;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** Of "abc": FIPS 180-4, example B.1. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void a_hash_is_that_of_the_standards_example_whole_in_parts_and_piece_by_piece() {
        MessageDigest pieces = Sha256.start();
        pieces.update("a".getBytes(US_ASCII));
        pieces.update("bc".getBytes(US_ASCII));

        assertThat(Sha256.hex("abc")).isEqualTo(OF_ABC);
        assertThat(Sha256.hex("ab".getBytes(US_ASCII), "c".getBytes(US_ASCII))).isEqualTo(OF_ABC);
        assertThat(Sha256.hex(pieces)).isEqualTo(OF_ABC);
    }

    @Test
    void a_text_is_hashed_in_utf_8() {
        // printf 'số' | sha256sum
        assertThat(Sha256.hex("số")).isEqualTo("7d1a87442739819e254026d42c8764080d7751ddc5a085fd0ee1448b3af9b50a");
    }
}
