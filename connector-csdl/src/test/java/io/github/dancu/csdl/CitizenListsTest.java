package io.github.dancu.csdl;

import static io.github.dancu.csdl.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.PopulationCodes;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.UnreadableReplyException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CitizenListsTest {
    private static final ListTicket TICKET = ListTicket.of("request-1");
    private static final String WAITING = "<Request><requestId> request-1 </requestId>"
            + "<service>CungCapDanhSachTheoDoTuoi</service><status>1</status>"
            + "<createdTime>20260101070000</createdTime></Request>";

    private final FakeDatabase database = new FakeDatabase(CsdlChannel.LGSP_SOAP);
    private final CsdlClient csdl = database.client().build();
    private final CitizenLists lists = csdl.lists();
    private final CitizenLists trusted =
            database.client().sensitivePurposes(WHY.purpose()).build().lists();

    @Test
    void a_list_is_asked_for_and_known_by_its_ticket() {
        database.says(requests(WAITING));

        ListRequest taken = lists.request(WHY, ListQuery.ofAge(6, 10)).value().orElseThrow();

        assertThat(taken.ticket()).isEqualTo(TICKET);
        assertThat(taken.state()).isEqualTo(Coded.known("1", ListState.WAITING));
        assertThat(taken.isReady()).isFalse();
        assertThat(taken.service()).contains("CungCapDanhSachTheoDoTuoi");
        assertThat(taken.created()).contains(LocalDateTime.of(2026, 1, 1, 7, 0));
        assertThat(taken.total()).isEmpty();
        assertThat(taken).hasToString("ListRequest[request-1, Coded[known]]");
    }

    @Test
    void its_state_is_a_code_that_may_mean_something_else_or_nothing_known() {
        CsdlClient other = database.client().listState("DONE", ListState.READY).build();
        String ready = WAITING.replace("<status>1", "<total>250</total><status>DONE");
        database.says(requests(ready)).says(requests(WAITING.replace("<status>1", "<status>77")));

        assertThat(other.lists().status(WHY, TICKET).value())
                .hasValueSatisfying(list -> assertThat(list.isReady()).isTrue())
                .hasValueSatisfying(list -> assertThat(list.total()).hasValue(250));
        assertThat(other.lists().status(WHY, TICKET).value().map(ListRequest::state))
                .contains(Coded.unknown("77"));
    }

    @Test
    void no_such_list_is_an_empty_answer() {
        for (int i = 0; i < 4; i++) {
            database.says(requests(""));
        }

        assertThat(lists.status(WHY, TICKET).value()).isEmpty();
        assertThat(lists.detail(WHY, TICKET).value()).isEmpty();
        assertThat(lists.result(WHY, TICKET).value()).isEmpty();
        assertThat(lists.delete(WHY, TICKET).value()).isEmpty();
    }

    @Test
    void a_list_that_was_asked_for_and_not_taken_is_no_answer() {
        for (int i = 0; i < 3; i++) {
            database.says(requests(""));
        }

        assertThatThrownBy(() -> lists.request(WHY, ListQuery.ofAge(0, 1)))
                .isInstanceOf(UnreadableReplyException.class);
    }

    @Test
    void all_lists_and_the_history_of_one_come_by_pages() {
        database.says(requests(WAITING + WAITING)).says(requests(""));
        database.says("<RequestHistory><Event><status>1</status><time>20260101070000</time></Event>"
                + "<Event><status>2</status><time>hôm nay</time></Event></RequestHistory>");

        assertThat(lists.requests(WHY, 1).value())
                .hasValueSatisfying(all -> assertThat(all).hasSize(2));
        assertThat(lists.requests(WHY, 2).value()).isEmpty();
        List<ListEvent> history = lists.history(WHY, TICKET, 1).value().orElseThrow();
        assertThat(history)
                .extracting(event -> event.state().meaning().orElseThrow())
                .containsExactly(ListState.WAITING, ListState.READY);
        assertThat(history.get(1).at()).isEmpty();
    }

    @Test
    void records_come_page_by_page_from_where_one_goes_on_with_the_parts_that_are_needed() {
        String person = "<CongDan><SoDinhDanh>003099000001</SoDinhDanh><HoVaTen><Ten>Nguyễn Mẫu</Ten></HoVaTen>"
                + "<GioiTinh>1</GioiTinh></CongDan>";
        database.says(requests(WAITING))
                .says("<CongdanCollection>" + person + "</CongdanCollection>")
                .says("<CongdanCollection/>");

        List<CitizenPage> pages =
                lists.pages(WHY, TICKET, 7, Set.of(CitizenField.NAME)).toList();

        Citizen citizen = pages.get(0).citizens().get(0);
        assertThat(pages).hasSize(1);
        assertThat(citizen.name()).isPresent();
        assertThat(citizen.gender()).isEmpty();
        assertThat(database.body(1))
                .contains("<dan:paging><dan:page>7</dan:page><dan:size>100</dan:size></dan:paging>");
        assertThat(database.body(2)).contains("<dan:page>8</dan:page>");
    }

    @Test
    void who_is_on_a_list_by_religion_or_of_no_known_kind_is_for_purposes_that_may_see_it() {
        for (String service : List.of("CungCapDanhSachTheoTonGiao", "KhongRo")) {
            database.says(requests(WAITING.replace("CungCapDanhSachTheoDoTuoi", service)));

            assertThatThrownBy(() -> database.client().build().lists().page(WHY, TICKET, 1))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("RELIGION");
        }
        database.says(requests(""));
        assertThatThrownBy(() -> lists.page(WHY, TICKET, 1)).isInstanceOf(InvalidRequestException.class);

        database.says("<CongdanCollection/>");
        assertThat(trusted.page(WHY, TICKET, 1).value()).isEmpty();
    }

    @Test
    void a_list_whose_kind_was_not_told_may_be_of_a_known_one_the_next_time() {
        database.says(requests("")).says(requests(WAITING)).says("<CongdanCollection/>");

        assertThatThrownBy(() -> lists.page(WHY, TICKET, 1)).isInstanceOf(InvalidRequestException.class);
        assertThat(lists.page(WHY, TICKET, 1).value()).isEmpty();
    }

    @Test
    void a_file_from_which_nothing_can_be_left_out_is_for_them_alone() {
        assertThatThrownBy(() -> lists.file(WHY, TICKET)).isInstanceOf(InvalidRequestException.class);
        assertThat(database.asked).isEmpty();
    }

    @Test
    void a_list_comes_as_a_file_or_there_is_none() {
        database.says("<ResultFile><fileName>ds.csv</fileName><content>bcOg\nxqF1</content></ResultFile>")
                .says("<ResultFile/>")
                .says("<ResultFile><content>bcO%%%g</content></ResultFile>")
                .says("<ResultFile><content>bcO%%%g</content></ResultFile>")
                .says("<ResultFile><content>bcO%%%g</content></ResultFile>");

        ResultFile file = trusted.file(WHY, TICKET).value().orElseThrow();

        assertThat(file.name()).isEqualTo("ds.csv");
        assertThat(file.content()).hasSize(6);
        assertThat(file).hasToString("ResultFile[6 bytes]");
        assertThat(trusted.file(WHY, TICKET).value()).isEmpty();
        assertThatThrownBy(() -> trusted.file(WHY, TICKET)).isInstanceOf(UnreadableReplyException.class);
    }

    @Test
    void a_list_by_something_sensitive_needs_a_purpose_that_may() {
        ListQuery sensitive = ListQuery.ofReligion(PopulationCodes.RELIGION.read("01"));
        database.says(requests(WAITING));

        assertThatThrownBy(() -> lists.request(WHY, sensitive))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("may not see [RELIGION]");
        assertThat(database.client()
                        .sensitivePurposes(WHY.purpose())
                        .build()
                        .lists()
                        .request(WHY, sensitive)
                        .value())
                .isPresent();
    }

    @Test
    void wrong_questions_are_refused_at_once() {
        Address nowhere = new Address("", "", "", "");

        assertThatThrownBy(() -> ListQuery.ofPlace(nowhere)).hasMessageContaining("place has no province");
        assertThatThrownBy(() -> ListQuery.ofAge(1, 2).livingIn(nowhere)).hasMessageContaining("place");
        assertThatThrownBy(() -> ListQuery.ofAge(10, 9)).hasMessageContaining("from is not");
        assertThatThrownBy(() -> ListQuery.ofAge(-1, 151))
                .hasMessageContaining("from")
                .hasMessageContaining("to is more than 150");
        assertThatThrownBy(() -> ListQuery.ofGender(Coded.unknown(""))).hasMessageContaining("code is missing");
        assertThatThrownBy(() -> ListTicket.of("a b")).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> lists.requests(WHY, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String requests(String content) {
        return "<RequestCollection>" + content + "</RequestCollection>";
    }
}
