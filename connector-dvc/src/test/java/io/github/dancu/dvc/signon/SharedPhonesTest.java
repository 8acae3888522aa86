package io.github.dancu.dvc.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.IdentityAccount;
import io.github.dancu.citizen.PhoneNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which telephone numbers serve several people. */
class SharedPhonesTest {
    private static final String PHONE = "0900000001";

    @Test
    void a_number_of_several_people_is_a_finding_and_one_of_one_is_none() {
        SharedPhones shared = among(account(2, PHONE), account(1, PHONE), account(3, "0900000002"));

        assertThat(shared.findings()).containsExactly(new SharedPhone(PhoneNumber.of(PHONE), List.of(id(1), id(2))));
        assertThat(shared.accounts()).isEqualTo(3);
    }

    @Test
    void two_accounts_of_one_person_share_nothing() {
        assertThat(among(account(1, PHONE), account(1, PHONE)).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+84 900 000 001", "84900000001", "0900.000.001", "(0900) 000-001"})
    void spellings_of_one_number_are_one(String spelling) {
        assertThat(among(account(1, PHONE), account(2, spelling)).findings()).hasSize(1);
    }

    @Test
    void an_old_number_and_what_became_of_it_are_one() {
        SharedPhones shared = among(account(1, "01230000001"), account(2, "0830000001"));

        assertThat(shared.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.phone().digits()).isEqualTo("0830000001"));
    }

    @Test
    void numbers_that_are_missing_or_none_are_counted() {
        SharedPhones shared =
                among(account(1, null), account(2, " "), account(3, "113"), account(4, "không có"), account(5, PHONE));

        assertThat(shared.withoutPhone()).isEqualTo(2);
        assertThat(shared.unreadable()).isEqualTo(2);
        assertThat(shared.findings()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_does_not_depend_on_the_order_of_the_accounts(long seed) {
        List<IdentityAccount> accounts = new ArrayList<>();
        IntStream.range(0, 300).forEach(i -> accounts.add(account(i, "09000000" + (10 + i % 37))));
        List<SharedPhone> inOrder = SharedPhones.among(accounts.stream()).findings();

        Collections.shuffle(accounts, new Random(seed));

        assertThat(SharedPhones.among(accounts.stream()).findings()).isEqualTo(inOrder);
        assertThat(SharedPhones.among(accounts.parallelStream()).findings()).isEqualTo(inOrder);
        assertThat(inOrder.get(0).holders()).hasSize(9);
        assertThat(inOrder.get(36).holders()).hasSize(8);
        assertThat(inOrder.get(0).phone()).isEqualTo(PhoneNumber.of("0900000010"));
    }

    @Test
    void no_more_people_are_kept_than_allowed_and_the_rest_is_counted() {
        SharedPhones shared = SharedPhones.among(
                Stream.of(account(1, PHONE), account(2, "0900000002"), account(3, PHONE), account(1, PHONE)), 2);

        assertThat(shared.leftOut()).isEqualTo(1);
        assertThat(shared.findings()).isEmpty();
        assertThat(shared).hasToString("SharedPhones[0 among 4 accounts, 0 without, 0 unreadable, 1 left out]");
    }

    @Test
    void less_than_two_people_can_share_nothing() {
        assertThatThrownBy(() -> SharedPhones.among(Stream.of(), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SharedPhone(PhoneNumber.of(PHONE), List.of(id(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_finding_says_who_they_are_by_masked_numbers_of_ten_at_most() {
        SharedPhones shared = SharedPhones.among(IntStream.range(0, 12).mapToObj(i -> account(i, PHONE)));

        assertThat(shared.findings().get(0).toString())
                .startsWith("SharedPhone[PhoneNumber[******0001] serves 12 people: CitizenId[********0000], ")
                .endsWith("CitizenId[********0009] and 2 more]")
                .doesNotContain(PHONE, "00309900");
    }

    @Test
    void a_hundred_thousand_people_with_one_number_take_no_time() {
        SharedPhones shared = SharedPhones.among(IntStream.range(0, 100_000).mapToObj(i -> account(i, PHONE)));

        assertThat(shared.findings().get(0).holders()).hasSize(100_000);
    }

    private static SharedPhones among(IdentityAccount... accounts) {
        return SharedPhones.among(Stream.of(accounts));
    }

    private static IdentityAccount account(int number, @Nullable String phone) {
        return IdentityAccount.of(id(number), Coded.unknown("")).withPhone(phone);
    }

    private static CitizenId id(int number) {
        return CitizenId.of("003099%06d".formatted(number));
    }
}
