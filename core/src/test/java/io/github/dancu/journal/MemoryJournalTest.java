package io.github.dancu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryJournalTest {
    @Test
    void keeps_the_last_value_of_a_key_until_it_is_forgotten() {
        Journal journal = Journal.inMemory(10);

        journal.keep("a", "1");
        journal.keep("a", "2");
        assertThat(journal.find("a")).contains("2");

        journal.forget("a");
        journal.forget("never kept");
        assertThat(journal.find("a")).isEmpty();
    }

    @Test
    void beyond_its_size_the_key_goes_that_was_kept_longest_ago() {
        Journal journal = Journal.inMemory(2);

        journal.keep("a", "1");
        journal.keep("b", "2");
        journal.keep("a", "3");
        journal.keep("c", "4");

        assertThat(journal.find("a")).contains("3");
        assertThat(journal.find("b")).isEmpty();
        assertThat(journal.find("c")).contains("4");
    }

    @Test
    void a_journal_of_nothing_is_refused() {
        assertThatThrownBy(() -> Journal.inMemory(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a journal keeps at least 1 key, not 0");
    }
}
