package io.github.dancu.dvc.signon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which account of ours belongs to whoever signed on. */
class AccountMatchTest {
    private static final CitizenId ID = CitizenId.of("003099000001");
    private static final CitizenId OTHER_ID = CitizenId.of("003099000002");
    private static final CmndNumber CMND = CmndNumber.of("000000001");
    private static final CmndNumber OTHER_CMND = CmndNumber.of("000000002");
    private static final LocalAccount LINKED = LocalAccount.of("a").withTechId("tech-mau-1");
    private static final LocalAccount BY_ID = LocalAccount.of("b").withCitizenId(ID);
    private static final LocalAccount BY_CMND = LocalAccount.of("c").withCmnd(CMND);

    private final SignOnClaims person = SignOnClaims.ofUserInfo(FakeSso.CLAIMS);
    private final SignOnClaims organisation = SignOnClaims.ofUserInfo(FakeSso.ORGANISATION);

    @Test
    void an_account_that_was_linked_is_found_by_its_techid() {
        LocalAccount linked = LINKED.withCitizenId(ID).withCmnd(CMND);

        assertThat(match(LINKED)).isEqualTo(new AccountMatch.Matched(LINKED, AccountKey.TECH_ID));
        assertThat(match(linked)).isEqualTo(new AccountMatch.Matched(linked, AccountKey.TECH_ID));
    }

    @Test
    void without_one_a_person_is_found_by_the_personal_number_and_then_by_the_old_card() {
        assertThat(match(BY_ID)).isEqualTo(new AccountMatch.Matched(BY_ID, AccountKey.CITIZEN_ID));
        assertThat(match(BY_CMND)).isEqualTo(new AccountMatch.Matched(BY_CMND, AccountKey.CMND));
        assertThat(match(BY_CMND, BY_ID)).isEqualTo(new AccountMatch.Matched(BY_ID, AccountKey.CITIZEN_ID));
        assertThat(AccountKey.CMND.isUnique()).isFalse();
    }

    @Test
    void an_organisation_is_found_by_its_tax_number_and_then_by_its_own() {
        LocalAccount byTax = LocalAccount.of("d").withTaxNumber("0000 000-001");
        LocalAccount byBusiness = LocalAccount.of("e").withBusinessNumber("0000000002");

        assertThat(AccountMatch.of(organisation, List.of(byTax)))
                .isEqualTo(new AccountMatch.Matched(byTax, AccountKey.TAX_NUMBER));
        assertThat(AccountMatch.of(organisation, List.of(byBusiness)))
                .isEqualTo(new AccountMatch.Matched(byBusiness, AccountKey.BUSINESS_NUMBER));
    }

    @Test
    void numbers_of_the_other_kind_find_nobody() {
        SignOnClaims withBoth = SignOnClaims.ofUserInfo(
                "{\"LoaiTaiKhoan\":2,\"SoDinhDanh\":\"003099000001\",\"MaSoThue\":\"0000000001\"}");

        assertThat(AccountMatch.of(withBoth, List.of(BY_ID))).isEqualTo(new AccountMatch.Nobody());
    }

    @Test
    void nobody_is_nobody() {
        assertThat(match()).isEqualTo(new AccountMatch.Nobody());
        assertThat(match(LocalAccount.of("x"), LocalAccount.of("y").withCitizenId(OTHER_ID)))
                .isEqualTo(new AccountMatch.Nobody());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"LoaiTaiKhoan\":7,", "\"LoaiTaiKhoan\":[1],", "\"LoaiTaiKhoan\":\"\",", ""})
    void an_account_of_a_kind_nobody_knows_is_matched_with_none_by_whatever_it_is_named(String kind) {
        SignOnClaims unknown = SignOnClaims.ofUserInfo(
                "{" + kind + "\"TechID\":\"tech-mau-1\",\"SoDinhDanh\":\"003099000001\",\"MaSoThue\":\"0000000001\"}");
        LocalAccount byTax = LocalAccount.of("d").withTaxNumber("0000000001");

        assertThat(AccountMatch.of(unknown, List.of(LINKED, BY_CMND, BY_ID, byTax)))
                .isEqualTo(new AccountMatch.UnknownKind(
                        List.of(LINKED, BY_ID, byTax),
                        Set.of(AccountKey.TECH_ID, AccountKey.CITIZEN_ID, AccountKey.TAX_NUMBER)));
        assertThat(AccountMatch.of(unknown, List.of(LINKED)))
                .isEqualTo(new AccountMatch.UnknownKind(List.of(LINKED), Set.of(AccountKey.TECH_ID)));
        assertThat(AccountMatch.of(unknown, List.of(BY_CMND)))
                .isEqualTo(new AccountMatch.UnknownKind(List.of(), Set.of()));
    }

    @Test
    void an_account_that_was_opened_twice_is_several() {
        LocalAccount twice = LocalAccount.of("b2").withCitizenId(ID);

        assertThat(match(BY_ID, twice))
                .isEqualTo(new AccountMatch.Several(List.of(BY_ID, twice), AccountKey.CITIZEN_ID));
        assertThat(match(LINKED, LocalAccount.of("a2").withTechId("tech-mau-1")))
                .isInstanceOf(AccountMatch.Several.class);
    }

    @Test
    void the_same_candidate_twice_is_one() {
        assertThat(match(BY_ID, LocalAccount.of("b").withCitizenId(ID))).isInstanceOf(AccountMatch.Matched.class);
    }

    @Test
    void the_techid_of_one_and_the_number_of_another_are_never_decided() {
        assertThat(match(LINKED, BY_ID))
                .isEqualTo(new AccountMatch.Contradictory(
                        List.of(LINKED, BY_ID), Set.of(AccountKey.TECH_ID, AccountKey.CITIZEN_ID), Set.of()));
    }

    @Test
    void an_account_that_was_linked_and_has_another_number_is_never_decided() {
        LocalAccount another = LINKED.withCitizenId(OTHER_ID);

        assertThat(match(another))
                .isEqualTo(new AccountMatch.Contradictory(
                        List.of(another), Set.of(AccountKey.TECH_ID), Set.of(AccountKey.CITIZEN_ID)));
    }

    @Test
    void an_account_with_the_number_that_was_linked_to_somebody_else_is_never_decided() {
        LocalAccount another = BY_ID.withTechId("tech-khac");

        assertThat(match(another))
                .isEqualTo(new AccountMatch.Contradictory(
                        List.of(another), Set.of(AccountKey.CITIZEN_ID), Set.of(AccountKey.TECH_ID)));
    }

    @Test
    void an_old_card_that_somebody_with_another_number_had_too_is_never_decided() {
        LocalAccount another = BY_CMND.withCitizenId(OTHER_ID);

        assertThat(match(another))
                .isEqualTo(new AccountMatch.Contradictory(
                        List.of(another), Set.of(AccountKey.CMND), Set.of(AccountKey.CITIZEN_ID)));
    }

    @Test
    void an_old_card_that_changed_speaks_against_nobody_with_the_same_personal_number() {
        LocalAccount moved = BY_ID.withCmnd(OTHER_CMND);

        assertThat(match(moved)).isEqualTo(new AccountMatch.Matched(moved, AccountKey.CITIZEN_ID));
        assertThat(match(LINKED.withCmnd(OTHER_CMND))).isInstanceOf(AccountMatch.Contradictory.class);
    }

    @Test
    void a_tax_number_of_one_and_a_business_number_of_another_are_never_decided() {
        LocalAccount byTax = LocalAccount.of("d").withTaxNumber("0000000001");
        LocalAccount byBusiness = LocalAccount.of("e").withBusinessNumber("0000000002");

        assertThat(AccountMatch.of(organisation, List.of(byBusiness, byTax)))
                .isEqualTo(new AccountMatch.Contradictory(
                        List.of(byBusiness, byTax),
                        Set.of(AccountKey.TAX_NUMBER, AccountKey.BUSINESS_NUMBER),
                        Set.of()));
        assertThat(AccountMatch.of(organisation, List.of(byTax.withBusinessNumber("0000000009"))))
                .isInstanceOf(AccountMatch.Contradictory.class);
    }

    @Test
    void a_techid_is_compared_letter_by_letter() {
        assertThat(match(LocalAccount.of("a").withTechId("TECH-MAU-1"))).isEqualTo(new AccountMatch.Nobody());
        assertThat(match(LocalAccount.of("a").withTechId(" tech-mau-1 "))).isInstanceOf(AccountMatch.Matched.class);
    }

    @Test
    void what_is_blank_is_no_key() {
        LocalAccount blank =
                LocalAccount.of("x").withTechId(" ").withTaxNumber("").withBusinessNumber(null);

        assertThat(blank).isEqualTo(LocalAccount.of("x"));
        assertThat(AccountMatch.of(SignOnClaims.ofUserInfo("{\"LoaiTaiKhoan\":1,\"TechID\":\" \"}"), List.of(blank)))
                .isEqualTo(new AccountMatch.Nobody());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoever_is_matched_agrees_in_what_it_was_found_by_and_differs_in_no_unique_key(long seed) {
        Random random = new Random(seed);
        List<LocalAccount> candidates = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            candidates.add(any(random, i));
        }

        AccountMatch match = AccountMatch.of(person, candidates);

        Collections.shuffle(candidates, random);
        assertThat(AccountMatch.of(person, candidates).getClass()).isEqualTo(match.getClass());
        if (match instanceof AccountMatch.Matched matched) {
            assertThat(matched.by().agrees(person, matched.account())).isTrue();
            for (AccountKey key : AccountKey.of(AccountKind.PERSON)) {
                assertThat(key.isUnique() && key.differs(person, matched.account()))
                        .isFalse();
                assertThat(candidates.stream()
                                .filter(other -> !other.equals(matched.account()))
                                .noneMatch(other -> key.isUnique() && key.agrees(person, other)))
                        .isTrue();
            }
        }
        if (match instanceof AccountMatch.Nobody) {
            assertThat(candidates)
                    .noneMatch(account ->
                            AccountKey.of(AccountKind.PERSON).stream().anyMatch(key -> key.agrees(person, account)));
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }

    @Test
    void nothing_of_an_account_is_printed() {
        LocalAccount full = LINKED.withCitizenId(ID)
                .withCmnd(CMND)
                .withTaxNumber("0000000001")
                .withBusinessNumber("0000000002");

        assertThat(full + " " + match(full) + match(full, BY_ID) + match(BY_ID, BY_ID.withCmnd(CMND)))
                .doesNotContain("003099000001", "000000001", "tech-mau-1", "0000000002");
        assertThat(full.id() + full.taxNumber() + full.businessNumber()).contains("0000000001", "0000000002");
    }

    private AccountMatch match(LocalAccount... candidates) {
        return AccountMatch.of(person, List.of(candidates));
    }

    private static LocalAccount any(Random random, int id) {
        return LocalAccount.of("k" + id)
                .withTechId(random.nextBoolean() ? null : random.nextBoolean() ? "tech-mau-1" : "tech-khac")
                .withCitizenId(random.nextBoolean() ? null : random.nextBoolean() ? ID : OTHER_ID)
                .withCmnd(random.nextBoolean() ? null : random.nextBoolean() ? CMND : OTHER_CMND);
    }
}
