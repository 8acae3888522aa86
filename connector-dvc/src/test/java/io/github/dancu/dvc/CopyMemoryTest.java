package io.github.dancu.dvc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyMemoryTest {
    private static final Instant EARLIER = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-01-02T00:00:00Z");

    private final CopyMemory<List<Integer>> memory = new CopyMemory<>(10, List::size);

    @Test
    void what_is_kept_is_found_until_it_is_forgotten() {
        Copy<List<Integer>> copy = copy(3, EARLIER);
        memory.keep(query("a"), copy);

        assertThat(memory.find(query("a"))).containsSame(copy);
        memory.forget(query("a"));
        assertThat(memory.find(query("a"))).isEmpty();
    }

    @Test
    void a_later_copy_takes_the_place_of_an_earlier_one_and_never_the_other_way_round() {
        Copy<List<Integer>> later = copy(1, LATER);
        memory.keep(query("a"), copy(9, EARLIER));
        memory.keep(query("a"), later);
        memory.keep(query("a"), copy(9, EARLIER));

        assertThat(memory.find(query("a"))).containsSame(later);
    }

    @Test
    void what_was_used_longest_ago_makes_room() {
        memory.keep(query("a"), copy(4, EARLIER));
        memory.keep(query("b"), copy(4, EARLIER));
        memory.find(query("a"));

        memory.keep(query("c"), copy(6, EARLIER));

        assertThat(memory.find(query("a"))).isPresent();
        assertThat(memory.find(query("b"))).isEmpty();
        assertThat(memory.find(query("c"))).isPresent();
    }

    @Test
    void what_would_take_all_the_room_and_more_is_not_kept_and_costs_nobody_a_place() {
        memory.keep(query("a"), copy(4, EARLIER));

        memory.keep(query("b"), copy(11, EARLIER));

        assertThat(memory.find(query("a"))).isPresent();
        assertThat(memory.find(query("b"))).isEmpty();
    }

    @Test
    void a_later_copy_that_is_too_large_leaves_none() {
        memory.keep(query("a"), copy(4, EARLIER));

        memory.keep(query("a"), copy(11, LATER));

        assertThat(memory.find(query("a"))).isEmpty();
    }

    @Test
    void what_was_forgotten_leaves_its_room() {
        memory.keep(query("a"), copy(10, EARLIER));
        memory.forgetAll();
        memory.keep(query("b"), copy(5, EARLIER));
        memory.keep(query("c"), copy(5, EARLIER));
        memory.forget(query("nobody's"));

        assertThat(memory.find(query("b"))).isPresent();
        assertThat(memory.find(query("c"))).isPresent();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_kept_and_forgotten_there_is_never_more_than_was_said(long seed) {
        Random random = new Random(seed);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String name = "q" + random.nextInt(20);
            if (random.nextInt(5) == 0) {
                memory.forget(query(name));
            } else {
                memory.keep(query(name), copy(random.nextInt(13), EARLIER.plusSeconds(i)));
            }
            names.add(name);

            int held = names.stream()
                    .flatMap(known -> memory.find(query(known)).stream())
                    .mapToInt(copy -> copy.value().size())
                    .sum();
            assertThat(held).isLessThanOrEqualTo(10);
        }
    }

    private static PortalQuery query(String service) {
        return new PortalQuery("H33", service, Map.of());
    }

    private static Copy<List<Integer>> copy(int size, Instant readAt) {
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(i);
        }
        return new Copy<>(list, readAt, false);
    }
}
