package io.github.dancu.benchmarks.canary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanariesTest {
    private final Canaries canaries = new Canaries();

    @Test
    void the_hash_of_a_secret_is_heard_in_either_case() {
        canaries.hashOf("mat-khau-mau");

        assertThat(canaries.in("password=CF7EA278D17CF5A91C3AD782BE83A1E4&x")).hasSize(1);
        assertThat(canaries.in("cf7ea278d17cf5a91c3ad782be83a1e4")).hasSize(1);
        assertThat(canaries.in("cf7ea278d17cf5a91c3ad782be83a1e5")).isEmpty();
    }
}
