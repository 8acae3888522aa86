package io.github.dancu.csdl;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.citizen.SensitiveField;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.csdl.CsdlExchange.SoapReader;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Lists of citizens, which the database makes in its own time (<i>cung cấp danh sách công dân</i>): ask for one, keep its ticket, see
 * how far it is, fetch it page by page, delete it.
 *
 * <p>How lists stand on the wire is inferred from the names of the operations alone: check it with C06. Everything may be repeated: a
 * list is known by the id of the request that asked for it, and deleting it twice deletes it once. Thread-safe.
 */
public final class CitizenLists {
    private static final int PAGE_SIZE = 100;
    private static final int MOST_KINDS = 1_000;
    private static final Set<SensitiveField> ALL_SENSITIVE =
            Collections.unmodifiableSet(EnumSet.allOf(SensitiveField.class));

    private final CsdlLine line;
    private final ListAnswers answers;
    private final Permissions permissions;
    private final Map<ListTicket, Set<SensitiveField>> kinds = new ConcurrentHashMap<>();

    CitizenLists(CsdlLine line, ListAnswers answers, Permissions permissions) {
        this.line = line;
        this.answers = answers;
        this.permissions = permissions;
    }

    /**
     * Asks for a list.
     *
     * @return always with the list as the database took it
     * @throws InvalidRequestException if it goes by something sensitive and the purpose may not
     * @throws ConnectorException if there is no answer; the subclass says what to do
     */
    public Answer<ListRequest> request(AccessContext access, ListQuery query) {
        permissions.requireSensitive(access, query.operation(), query.sensitive());
        Answer<ListRequest> taken =
                line.ask(access, query.operation(), query.toString(), query.elements(), answers::taken);
        taken.value().ifPresent(list -> remember(list.ticket(), query.sensitive()));
        return taken;
    }

    /**
     * The lists asked for so far, 100 on a page.
     *
     * @param page from 1
     * @return empty if there are none on it
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalArgumentException if {@code page} is less than 1
     */
    public Answer<List<ListRequest>> requests(AccessContext access, int page) {
        return line.ask(
                access, CsdlOperation.LIST_REQUESTS, "page " + page, paging(new Elements(), page), answers::all);
    }

    /**
     * How far a list is.
     *
     * @return empty if there is no such list
     * @throws ConnectorException if there is no answer; the subclass says what to do
     */
    public Answer<ListRequest> status(AccessContext access, ListTicket ticket) {
        return about(access, CsdlOperation.LIST_STATUS, ticket, answers::one);
    }

    /**
     * What a list was asked for.
     *
     * @return empty if there is no such list
     * @throws ConnectorException if there is no answer; the subclass says what to do
     */
    public Answer<ListRequest> detail(AccessContext access, ListTicket ticket) {
        return about(access, CsdlOperation.LIST_DETAIL, ticket, answers::one);
    }

    /**
     * What a list holds, in numbers.
     *
     * @return empty if there is no such list
     * @throws ConnectorException if there is no answer; the subclass says what to do
     */
    public Answer<ListRequest> result(AccessContext access, ListTicket ticket) {
        return about(access, CsdlOperation.LIST_RESULT, ticket, answers::one);
    }

    /**
     * What happened to a list, 100 events on a page.
     *
     * @param page from 1
     * @return empty if nothing is on it
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalArgumentException if {@code page} is less than 1
     */
    public Answer<List<ListEvent>> history(AccessContext access, ListTicket ticket, int page) {
        return line.ask(
                access, CsdlOperation.LIST_HISTORY, ticket.requestId(), paging(idOf(ticket), page), answers::history);
    }

    /**
     * A page of a list that is ready, 100 records, with all parts that are not sensitive.
     *
     * @param page from 1
     * @return empty if nothing is on it: the page before was the last
     * @throws InvalidRequestException as {@link #page(AccessContext, ListTicket, int, Set)}
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalArgumentException if {@code page} is less than 1
     */
    public Answer<CitizenPage> page(AccessContext access, ListTicket ticket, int page) {
        return page(access, ticket, page, Wanted.USUAL);
    }

    /**
     * A page of a list that is ready, 100 records, with the parts that are needed.
     *
     * @param page from 1
     * @param only the parts of a record that are passed on, besides the number
     * @return empty if nothing is on it: the page before was the last
     * @throws InvalidRequestException if the list goes by something sensitive, or nobody can say that it does not, and the purpose may
     *     not see that: to be on it says it
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalArgumentException if {@code page} is less than 1
     */
    public Answer<CitizenPage> page(AccessContext access, ListTicket ticket, int page, Set<CitizenField> only) {
        return page(access, ticket, page, Wanted.USUAL.only(only));
    }

    /**
     * The pages of a list that is ready, each asked for when it is needed; it throws what {@link #page} throws. To go on after a
     * restart, begin with the page after the last one that was done.
     *
     * @param first the number of the first page, from 1
     * @throws IllegalArgumentException if {@code first} is less than 1
     */
    public Stream<CitizenPage> pages(AccessContext access, ListTicket ticket, int first) {
        return Pages.from(first, number -> page(access, ticket, number));
    }

    /**
     * The same, with the parts that are needed.
     *
     * @param only the parts of a record that are passed on, besides the number
     * @throws IllegalArgumentException if {@code first} is less than 1
     */
    public Stream<CitizenPage> pages(AccessContext access, ListTicket ticket, int first, Set<CitizenField> only) {
        return Pages.from(first, number -> page(access, ticket, number, only));
    }

    /**
     * A list that is ready, as one file in the database's own form, from which nothing can be left out: the purpose must be one that may
     * see what is sensitive. How large it may be says {@code ConnectionSettings.largestBody}; it takes several times its size in memory.
     *
     * @return empty if there is no file
     * @throws InvalidRequestException if the purpose may not
     * @throws ConnectorException if there is no answer; the subclass says what to do
     */
    public Answer<ResultFile> file(AccessContext access, ListTicket ticket) {
        permissions.requireSensitive(access, CsdlOperation.LIST_FILE, ALL_SENSITIVE);
        return about(access, CsdlOperation.LIST_FILE, ticket, ListAnswers::file);
    }

    /**
     * Deletes a list.
     *
     * @return the list as it was left; empty if there is no such list
     * @throws ConnectorException if there is no answer; the subclass says what to do
     */
    public Answer<ListRequest> delete(AccessContext access, ListTicket ticket) {
        return about(access, CsdlOperation.DELETE_LIST, ticket, answers::one);
    }

    private Answer<CitizenPage> page(AccessContext access, ListTicket ticket, int page, Wanted wanted) {
        Pages.requireNumber(page);
        requireMaySee(access, ticket, CsdlOperation.LIST_RECORDS);
        return line.ask(
                access,
                CsdlOperation.LIST_RECORDS,
                ticket.requestId() + " page " + page + wanted.text(),
                paging(idOf(ticket), page),
                soap -> PageReader.read(soap, page, wanted));
    }

    private void requireMaySee(AccessContext access, ListTicket ticket, CsdlOperation operation) {
        if (permissions.maySeeSensitive(access)) {
            return;
        }
        Set<SensitiveField> known = kinds.get(ticket);
        // One of a kind that nobody knows may be by religion.
        permissions.requireSensitive(
                access,
                operation,
                known != null ? known : kindAsked(access, ticket).orElse(ALL_SENSITIVE));
    }

    private Optional<Set<SensitiveField>> kindAsked(AccessContext access, ListTicket ticket) {
        Optional<Set<SensitiveField>> kind =
                status(access, ticket).value().flatMap(ListRequest::service).flatMap(line::sensitiveOfList);
        kind.ifPresent(known -> remember(ticket, known));
        return kind;
    }

    /** What is forgotten is asked for again: by the list's own status. */
    private void remember(ListTicket ticket, Set<SensitiveField> kind) {
        if (kinds.size() >= MOST_KINDS) {
            kinds.clear();
        }
        kinds.put(ticket, kind);
    }

    private <T> Answer<T> about(
            AccessContext access, CsdlOperation operation, ListTicket ticket, SoapReader<T> reader) {
        return line.ask(access, operation, ticket.requestId(), idOf(ticket), reader);
    }

    private static Elements idOf(ListTicket ticket) {
        return new Elements().text("requestId", ticket.requestId());
    }

    private static Elements paging(Elements before, int page) {
        Pages.requireNumber(page);
        return before.group(
                "paging", new Elements().text("page", String.valueOf(page)).text("size", String.valueOf(PAGE_SIZE)));
    }
}
