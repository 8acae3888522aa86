package io.github.dancu.csdl;

import static io.github.dancu.csdl.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.connect.InvalidRequestException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MismatchSearchTest {
    private static final CitizenId ID = CitizenId.of("003099000001");
    private static final PersonName NAME = PersonName.of("Nguyễn Văn Mẫu");
    private static final PartialDate BORN = PartialDate.of(LocalDate.of(1999, 3, 12));

    private final List<CitizenQuery> asked = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "003099000001,Nguyễn Văn Mẫu,12/03/1999,''",
        "003099000001,Nguyễn Văn Mẫu,03/12/1999,BIRTH_DATE",
        "003099000001,Nguyễn Văn Mẫu,12/03/1998,BIRTH_DATE",
        "003099000001,Nguyễn Văn Máu,12/03/1999,NAME",
        "003099000009,Nguyễn Văn Mẫu,12/03/1999,NUMBER",
        "003099000009,Nguyễn Văn Mẫu,03/12/1999,NUMBER BIRTH_DATE",
        "003099000009,Lê Văn Mẫu,12/03/1999,NUMBER NAME",
        "003099000009,Lê Văn Mẫu,12/04/1999,''",
    })
    void what_differs_is_found_by_changing_one_thing_or_two(
            String number, String name, String birthDate, String expected) {
        Alternatives papers = Alternatives.none().or(ID).or(NAME).or(PartialDate.of(LocalDate.of(1999, 3, 12)));

        MismatchExplanation explanation = explain(CitizenQuery.fromText(number, name, birthDate), papers);

        assertThat(explanation.differences())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" ", -1));
        assertThat(explanation.checks()).isEqualTo(asked.size()).isLessThanOrEqualTo(MismatchSearch.MOST_CHECKS);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Mẫu,03/12/1999,BIRTH_DAY_AND_MONTH_SWAPPED,2",
        "Nguyễn Văn Mẫu,31/03/1999,BIRTH_DAY_OR_MONTH,2",
        "Nguyễn Văn Mẫu,13/03/1999,BIRTH_DAY_OR_MONTH,2",
    })
    void without_other_papers_it_tries_what_goes_wrong_most(
            String name, String birthDate, Mismatch expected, int checks) {
        MismatchExplanation explanation =
                explain(CitizenQuery.fromText("003099000001", name, birthDate), Alternatives.none());

        assertThat(explanation.differences()).containsExactly(expected);
        assertThat(explanation.checks()).isEqualTo(checks);
        assertThat(explanation.isExplained()).isTrue();
        assertThat(explanation.confirmed()).isFalse();
    }

    @Test
    void diacritics_that_the_register_lacks_are_named() {
        MismatchSearch search =
                new MismatchSearch(query -> query.name().text().equals("NGUYEN VAN MAU"), Function.identity());

        assertThat(search.explain(CitizenQuery.of(ID, NAME, BORN), Alternatives.none())
                        .differences())
                .containsExactly(Mismatch.NAME_DIACRITICS);
    }

    @Test
    void an_old_card_is_tried_in_place_of_the_number() {
        CmndNumber card = CmndNumber.of("001234567");
        MismatchSearch search = new MismatchSearch(
                query -> query.cmnd().filter(card::equals).isPresent()
                        && query.id().isEmpty(),
                Function.identity());

        assertThat(search.explain(
                                CitizenQuery.of(ID, NAME, BORN),
                                Alternatives.none().or(card))
                        .differences())
                .containsExactly(Mismatch.NUMBER);
    }

    @Test
    void it_gives_up_before_it_becomes_a_search_through_the_register() {
        Alternatives many = Alternatives.none();
        for (int i : IntStream.range(0, 30).toArray()) {
            many = many.or(CitizenId.of("0030990001" + (10 + i)));
        }

        MismatchExplanation explanation = explain(CitizenQuery.fromText("003099000009", "Lê Mẫu", "1998"), many);

        assertThat(explanation.isExplained()).isFalse();
        assertThat(explanation.exhaustive()).isFalse();
        assertThat(asked).hasSize(12);
        assertThat(many).hasToString("Alternatives[30]");
    }

    @Test
    void what_is_the_same_on_the_wire_is_asked_once() {
        MismatchSearch search =
                new MismatchSearch(this::isConfirmed, query -> query.name().foldedKey());

        MismatchExplanation explanation =
                search.explain(CitizenQuery.fromText("003099000009", "Lê Thị Mẫu", "1998"), Alternatives.none());

        assertThat(asked).hasSize(1);
        assertThat(explanation.exhaustive()).isTrue();
    }

    @Test
    void a_month_and_a_year_are_no_alternative() {
        assertThatThrownBy(() -> Alternatives.none().or(PartialDate.ofMonth(1999, 3)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("birthDate");
    }

    @Test
    void a_purpose_that_was_not_named_may_not_search() {
        FakeDatabase database = new FakeDatabase(CsdlChannel.LGSP_SOAP);
        CitizenQuery query = CitizenQuery.of(ID, NAME, BORN);

        assertThatThrownBy(() -> database.client().build().explainMismatch(WHY, query, Alternatives.none()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("explainMismatch")
                .hasMessageContaining("may not search for what differs")
                .hasMessageContaining("explainFor");
        assertThat(database.asked).isEmpty();
    }

    @Test
    void each_check_is_a_call_of_its_own() {
        FakeDatabase database = new FakeDatabase(CsdlChannel.LGSP_SOAP)
                .says("<TonTai>false</TonTai>")
                .says("<TonTai>true</TonTai>");
        CsdlClient csdl = database.client().explainFor(WHY.purpose()).build();

        MismatchExplanation explanation =
                csdl.explainMismatch(WHY, CitizenQuery.of(ID, NAME, BORN), Alternatives.none());

        assertThat(explanation.differences()).containsExactly(Mismatch.BIRTH_DAY_AND_MONTH_SWAPPED);
        assertThat(database.asked).hasSize(2);
    }

    private MismatchExplanation explain(CitizenQuery query, Alternatives alternatives) {
        return new MismatchSearch(this::isConfirmed, Function.identity()).explain(query, alternatives);
    }

    private boolean isConfirmed(CitizenQuery query) {
        asked.add(query);
        return query.id().filter(ID::equals).isPresent()
                && query.name().equals(NAME)
                && query.birthDate().couldBe(BORN);
    }
}
