package io.github.dancu.csdl;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Purpose;
import io.github.dancu.bulk.BulkRun;
import io.github.dancu.citizen.BloodGroup;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.DateForm;
import io.github.dancu.citizen.Household;
import io.github.dancu.citizen.SensitiveField;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.AnswerMemory;
import io.github.dancu.connect.Connection;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.ServiceAddresses;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.lgsp.LgspLogin;
import io.github.dancu.lgsp.PartnerHeader;
import io.github.dancu.lgsp.TokenRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A client of the national population database (<i>CSDL quốc gia về dân cư</i>).
 *
 * <p>Every operation is a read and is repeated within its deadline, with the same request id (<i>MaYeuCau</i>). What this
 * client sends follows public client code, not a published specification; check it with C06 before going live. Thread-safe;
 * make one and keep it.
 */
public final class CsdlClient implements AutoCloseable {
    static final String SYSTEM = "CSDL";

    private final CsdlLine line;
    private final Forms forms;
    private final Permissions permissions;
    private final AnswerMemory<CitizenQuery, Citizen> memory;
    private final CitizenLists lists;

    CsdlClient(
            CsdlLine line,
            Forms forms,
            Permissions permissions,
            AnswerMemory<CitizenQuery, Citizen> memory,
            ListStates states) {
        this.line = line;
        this.forms = forms;
        this.permissions = permissions;
        this.memory = memory;
        this.lists = new CitizenLists(line, new ListAnswers(states), permissions);
    }

    /** Starts a client; endpoint and credentials are required, the rest has defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Asks whether number, name and birth date belong to one citizen (<i>xác thực thông tin công dân</i>).
     *
     * @return always with a value
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Authentication> authenticate(AccessContext access, CitizenQuery query) {
        return check(access, CsdlOperation.AUTHENTICATE, query, List.of(), List.of());
    }

    /**
     * Asks whether something said about a citizen is so (<i>xác minh thông tin</i>).
     *
     * @return always with a value; {@link Authentication#NOT_CONFIRMED} also if the citizen is not known
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Authentication> verify(AccessContext access, CitizenQuery query, Claim claim) {
        return check(access, claim.operation(), query, claim.elements(forms), List.of(claim.element()));
    }

    /**
     * Looks a citizen up (<i>tra cứu thông tin công dân</i>). What was found for a dossier before is not asked again if
     * {@link Builder#rememberFor} says so.
     *
     * @return the citizen; empty if the database knows nobody with this number, name and birth date
     * @throws InvalidRequestException if something sensitive is wanted and the purpose may not
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Citizen> findCitizen(AccessContext access, CitizenQuery query) {
        permissions.requireSensitive(access, CsdlOperation.FIND_CITIZEN, query.sensitiveFields());
        return memory.remembered(
                access,
                query,
                () -> line.recordReuse(access, CsdlOperation.FIND_CITIZEN, query.subject()),
                () -> line.ask(
                        access,
                        CsdlOperation.FIND_CITIZEN,
                        query.subject(),
                        forms.citizen(query),
                        soap -> CitizenAnswers.citizen(soap, query),
                        null,
                        query.wanted()::elementsIn),
                found -> true);
    }

    /**
     * Asks whether a citizen once had this old card (<i>xác nhận số định danh và CMND</i>): the record is looked up, and of it only
     * that is passed on.
     *
     * @param query who is meant, by the personal number
     * @return {@link Authentication#NOT_CONFIRMED} also if the record has no card number; empty if the citizen is not known
     * @throws InvalidRequestException if the query asks by an old card
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Authentication> confirmCard(AccessContext access, CitizenQuery query, CmndNumber card) {
        InputCheck check = InputCheck.of(SYSTEM, CsdlOperation.FIND_CITIZEN.reportName());
        if (query.id().isEmpty()) {
            check.reject("query", "asks by an old card, not by the personal number");
        }
        check.orThrow();
        CitizenQuery bare = query.needingOnly(CitizenField.CMND);
        return line.ask(
                access,
                CsdlOperation.FIND_CITIZEN,
                bare.subject(),
                forms.citizen(bare),
                soap -> CitizenAnswers.citizen(soap, bare)
                        .map(citizen -> Authentication.of(citizen.cmnd().equals(Optional.of(card)))),
                null,
                said -> said == Authentication.CONFIRMED ? List.of("SoDinhDanh", "SoCMND") : List.of());
    }

    /**
     * Lists the household of a citizen (<i>cung cấp thông tin hộ gia đình</i>), so that people pick its members instead of typing
     * them: of each number, name, birth date, sex and what they are to the head.
     *
     * @return the household; empty if the database knows nobody with this number, or no household
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Household> household(AccessContext access, CitizenId id) {
        return line.ask(
                access,
                CsdlOperation.HOUSEHOLD,
                id.toString(),
                new Elements().text("SoDinhDanh", id.toText()),
                soap -> HouseholdReader.read(soap, id),
                null,
                found -> List.of("SoDinhDanh", "ChuHo"));
    }

    /**
     * Asks for a blood group (<i>cung cấp thông tin nhóm máu</i>), which is sensitive.
     *
     * @return the blood group with the database's code; empty if the citizen or their blood group is not known
     * @throws InvalidRequestException if the purpose may not see it ({@link Builder#sensitivePurposes})
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Coded<BloodGroup>> bloodGroup(AccessContext access, CitizenQuery query) {
        permissions.requireSensitive(access, CsdlOperation.BLOOD_GROUP, Set.of(SensitiveField.BLOOD_GROUP));
        return line.ask(
                access,
                CsdlOperation.BLOOD_GROUP,
                query.subject(),
                forms.citizen(query),
                soap -> CitizenAnswers.bloodGroup(soap, query),
                null,
                found -> List.of("NhomMau"));
    }

    /**
     * Finds out which part of what somebody said the database does not confirm, by at most 12 checks, each with one thing changed, or
     * at last two; each is a call of its own in the audit log.
     *
     * @param alternatives what else is at hand about them
     * @throws InvalidRequestException if the purpose may not ({@link Builder#explainFor}; by default none may)
     * @throws ConnectorException if a check has no answer; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public MismatchExplanation explainMismatch(AccessContext access, CitizenQuery query, Alternatives alternatives) {
        permissions.requireExplaining(access);
        return new MismatchSearch(
                        changed -> authenticate(access, changed).value().orElseThrow() == Authentication.CONFIRMED,
                        changed -> forms.citizen(changed).toList())
                .explain(query, alternatives);
    }

    /**
     * Checks a list of people (<i>rà soát</i>), however long, over a line that breaks; set it up further and start it.
     *
     * @param rows the people; after a kill the same ones in the same order
     * @param query who is meant by a row, for example {@code CitizenRow::query}; a row it refuses with an
     *     {@link InvalidRequestException} is passed over
     */
    public <R> BulkRun.Builder<R, Authentication> authenticateAll(
            AccessContext access, Stream<? extends R> rows, Function<? super R, CitizenQuery> query) {
        return BulkRun.of(rows, row -> authenticate(access, query.apply(row)));
    }

    /**
     * A page of the records that changed (<i>tra cứu theo khoảng thời gian</i>), with the parts that {@link ChangeQuery#only} names.
     *
     * @param page from 1
     * @return empty if nothing is on it: the page before was the last
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws IllegalArgumentException if {@code page} is less than 1
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<CitizenPage> changes(AccessContext access, ChangeQuery query, int page) {
        return line.ask(
                access,
                CsdlOperation.CHANGES,
                query + " page " + page,
                query.elements(page),
                soap -> PageReader.read(soap, page, query.wanted()));
    }

    /**
     * The pages of the records that changed, each asked for when it is needed; it throws what {@link #changes(AccessContext, ChangeQuery,
     * int)} throws. To go on after a restart, begin with the page after the last one that was done.
     *
     * @param first the number of the first page, from 1
     * @throws IllegalArgumentException if {@code first} is less than 1
     */
    public Stream<CitizenPage> changePages(AccessContext access, ChangeQuery query, int first) {
        return Pages.from(first, number -> changes(access, query, number));
    }

    /** Lists of citizens by place, age, sex and the like, which the database makes in its own time. */
    public CitizenLists lists() {
        return lists;
    }

    /** Forgets what was kept of a dossier, because the work on it has ended; see {@link Builder#rememberFor}. */
    public void forget(Case matter) {
        memory.forget(matter::equals);
    }

    /** Ends calls in flight and closes every connection; the audit log stays open. What was kept of dossiers is forgotten. */
    @Override
    public void close() {
        line.close();
        memory.forget(any -> true);
    }

    private Answer<Authentication> check(
            AccessContext access,
            CsdlOperation operation,
            CitizenQuery query,
            List<Element> claim,
            List<String> claimed) {
        return line.ask(
                access,
                operation,
                query.subject(),
                forms.citizen(query).all(claim),
                CitizenAnswers::check,
                Authentication.NOT_CONFIRMED,
                said -> said == Authentication.CONFIRMED
                        ? Stream.concat(
                                        Stream.of(query.numberElement(), "HoVaTen", "NgayThangNamSinh"),
                                        claimed.stream())
                                .toList()
                        : List.of());
    }

    /** Collects the settings of a {@link CsdlClient}. Not thread-safe. */
    public static final class Builder {
        private static final String PUBLISHED_SUCCESS = "0";
        private static final Duration LONGEST_MEMORY = Duration.ofDays(30);
        private static final Pattern TEXT = Pattern.compile("(?=.*\\S)[^\\p{Cntrl}]{1,200}");
        private static final Pattern ELEMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9._\\-]{0,99}");
        private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._/\\-]{1,200}");

        private @Nullable URI endpoint;
        private @Nullable Credentials credentials;
        private @Nullable URI tokenUri;
        private @Nullable Credentials partnerKey;
        private @Nullable SecurityServer securityServer;
        private CsdlChannel channel = CsdlChannel.LGSP_JSON;
        private @Nullable String serviceCode;
        private @Nullable String unitCode;
        private @Nullable String phone;
        private boolean officerAccount;
        private String appName = "";
        private String partnerCode = "";
        private String customerCode = "";
        private String namespace = "http://dancuquocgia.bca";
        private final Map<CsdlOperation, String> integrationCodes = new EnumMap<>(CsdlOperation.class);
        private final Map<CsdlOperation, String> operations = new EnumMap<>(CsdlOperation.class);
        private final Map<String, String> elements = new HashMap<>();
        private Set<Purpose> sensitivePurposes = Set.of();
        private Set<Purpose> explainPurposes = Set.of();
        private Duration memory = Duration.ZERO;
        private ListStates listStates = ListStates.ASSUMED;
        private String successCode = PUBLISHED_SUCCESS;
        private OutcomeTable outcomes = CsdlOutcomes.CODES;
        private NameForm nameForm = NameForm.UPPER_CASE;
        private DateForm dateForm = DateForm.COMPACT;
        private OfficerForm officerForm = OfficerForm.NUMBER;
        private TokenRequest tokenRequest = TokenRequest.HEADER;
        private ConnectionSettings connection = ConnectionSettings.ofDefaults();

        private Builder() {
            integrationCodes("037", "033");
        }

        /**
         * The address of the service; an operation's name is put behind it. Required.
         *
         * @throws IllegalArgumentException unless it starts with http or https and names a host
         */
        public Builder endpoint(URI endpoint) {
            this.endpoint = WireRequest.checked("endpoint", endpoint);
            return this;
        }

        /**
         * The way to the database. Default {@link CsdlChannel#LGSP_JSON}. {@link CsdlChannel#SECURITY_SERVER} needs
         * {@link #securityServer}.
         */
        public Builder channel(CsdlChannel channel) {
            this.channel = Objects.requireNonNull(channel, "channel");
            return this;
        }

        /** As whom the system calls through its security server. Required on {@link CsdlChannel#SECURITY_SERVER}, else unused. */
        public Builder securityServer(SecurityServer securityServer) {
            this.securityServer = Objects.requireNonNull(securityServer, "securityServer");
            return this;
        }

        /** The account at the LGSP, or the one C06 gave out for the security server. Required. */
        public Builder credentials(Credentials credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            return this;
        }

        /**
         * Where tokens are given out. Default {@code token} behind the endpoint.
         *
         * @throws IllegalArgumentException unless it starts with http or https and names a host
         */
        public Builder tokenUri(URI tokenUri) {
            this.tokenUri = WireRequest.checked("tokenUri", tokenUri);
            return this;
        }

        /** AccessKey and SecretKey of the header {@code lgspaccesstoken}. Default: the account at the LGSP. */
        public Builder partnerKey(Credentials partnerKey) {
            this.partnerKey = Objects.requireNonNull(partnerKey, "partnerKey");
            return this;
        }

        /** AppName, PartnerCode and PartnerCodeCus of the header {@code lgspaccesstoken}. Default: empty texts. */
        public Builder partner(String appName, String partnerCode, String customerCode) {
            this.appName = Objects.requireNonNull(appName, "appName");
            this.partnerCode = Objects.requireNonNull(partnerCode, "partnerCode");
            this.customerCode = Objects.requireNonNull(customerCode, "customerCode");
            return this;
        }

        /**
         * The service code (<i>MaDVC</i>). Default: the code of the agency that asks.
         *
         * @throws IllegalArgumentException if it is blank, longer than 200 characters, or holds control characters
         */
        public Builder serviceCode(String serviceCode) {
            this.serviceCode = requireText("serviceCode", serviceCode);
            return this;
        }

        /**
         * The integration codes (<i>MaTichHop</i>) of all that gives data and of all checks. Default 037 and 033.
         *
         * @throws IllegalArgumentException if it is blank, longer than 200 characters, or holds control characters
         */
        public Builder integrationCodes(String lookupCode, String checkCode) {
            requireText("lookupCode", lookupCode);
            requireText("checkCode", checkCode);
            Arrays.stream(CsdlOperation.values())
                    .forEach(
                            operation -> integrationCodes.put(operation, operation.isCheck() ? checkCode : lookupCode));
            return this;
        }

        /**
         * The integration code (<i>MaTichHop</i>) of one operation. Default as {@link #integrationCodes} says.
         *
         * @throws IllegalArgumentException if it is blank, longer than 200 characters, or holds control characters
         */
        public Builder integrationCode(CsdlOperation operation, String code) {
            integrationCodes.put(operation, requireText("code", code));
            return this;
        }

        /**
         * The code of the unit that asks (<i>MaDonVi</i>), which newer interfaces take. Default: not sent.
         *
         * @throws IllegalArgumentException if it is blank, longer than 200 characters, or holds control characters
         */
        public Builder unitCode(String unitCode) {
            this.unitCode = requireText("unitCode", unitCode);
            return this;
        }

        /** Whether the officer's account is sent too (<i>TaiKhoan</i>). Default false. */
        public Builder officerAccount(boolean officerAccount) {
            this.officerAccount = officerAccount;
            return this;
        }

        /**
         * The phone number of the office that asks (<i>SoDienThoai</i>). Default: not sent.
         *
         * @throws IllegalArgumentException if it is blank, longer than 200 characters, or holds control characters
         */
        public Builder officePhone(String phone) {
            this.phone = requireText("phone", phone);
            return this;
        }

        /**
         * The namespace of SOAP requests. Default {@code http://dancuquocgia.bca}; in answers none is looked at.
         *
         * @throws IllegalArgumentException if it is blank, longer than 200 characters, or holds control characters
         */
        public Builder namespace(String namespace) {
            this.namespace = requireText("namespace", namespace);
            return this;
        }

        /**
         * The one {@code error_code} of the LGSP that means success; with another, 0 is unknown. Default 0.
         *
         * @throws IllegalArgumentException if it is blank or {@code *}
         */
        public Builder successCode(String successCode) {
            this.successCode = OutcomeTable.requireCode(successCode);
            return this;
        }

        /**
         * What an {@code error_code} of your LGSP means: no list is published. {@link Outcome#ANSWER} is <i>nobody found</i>. May
         * be called again, the last word on a code holds. Default: 0 is success, every other is unknown and never repeated.
         *
         * @throws IllegalArgumentException if the code is blank or {@code *}
         */
        public Builder code(String code, Outcome outcome) {
            this.outcomes = outcomes.with(code, outcome);
            return this;
        }

        /** In which form names are sent. Default {@link NameForm#UPPER_CASE}. */
        public Builder nameForm(NameForm nameForm) {
            this.nameForm = Objects.requireNonNull(nameForm, "nameForm");
            return this;
        }

        /**
         * In which form whole birth dates are sent, for sources differ. Default {@link DateForm#COMPACT}.
         *
         * @throws IllegalArgumentException if it is neither {@link DateForm#COMPACT} nor {@link DateForm#ISO}
         */
        public Builder dateForm(DateForm dateForm) {
            if (dateForm != DateForm.COMPACT && dateForm != DateForm.ISO) {
                throw new IllegalArgumentException("dateForm is COMPACT or ISO");
            }
            this.dateForm = dateForm;
            return this;
        }

        /** As what the officer is named (<i>MaCanBo</i>). Default {@link OfficerForm#NUMBER}. */
        public Builder officerForm(OfficerForm officerForm) {
            this.officerForm = Objects.requireNonNull(officerForm, "officerForm");
            return this;
        }

        /** Where the account stands in the request for a token. Default {@link TokenRequest#HEADER}. */
        public Builder tokenRequest(TokenRequest tokenRequest) {
            this.tokenRequest = Objects.requireNonNull(tokenRequest, "tokenRequest");
            return this;
        }

        /**
         * What one operation is called on the wire: in SOAP the name of the document, in JSON what is put behind the endpoint. Default
         * {@link CsdlOperation#wireName()}.
         *
         * @throws IllegalArgumentException if it is not a path of letters, digits, dots, hyphens, underscores and slashes
         */
        public Builder operationName(CsdlOperation operation, String name) {
            if (!PATH.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "the name of an operation is letters, digits, dots, hyphens, underscores and slashes");
            }
            operations.put(Objects.requireNonNull(operation, "operation"), name);
            return this;
        }

        /**
         * What an element is called, in questions and answers, where your database has its own word: for example {@code MaTichHop}
         * and {@code MaDichVu}. Default: as {@code docs/csdl-wire.md} says.
         *
         * @throws IllegalArgumentException if the first is none of ours, the other no name of an XML element, or two get one name
         */
        public Builder elementName(String usual, String own) {
            if (!ELEMENT.matcher(usual).matches() || !ELEMENT.matcher(own).matches()) {
                throw new IllegalArgumentException(
                        "the name of an element is letters, digits, dots, hyphens and underscores");
            }
            elements.remove(usual);
            if (!CsdlNames.ELEMENTS.contains(usual)) {
                throw new IllegalArgumentException("there is no element " + usual);
            }
            if (elements.containsValue(own) || (CsdlNames.ELEMENTS.contains(own) && !own.equals(usual))) {
                throw new IllegalArgumentException("no two elements have one name");
            }
            elements.put(usual, own);
            return this;
        }

        /** What a code means that says how far a list is. Default 1 waiting, 2 ready, 3 expired, 4 deleted; assumed. */
        public Builder listState(String code, ListState state) {
            this.listStates = listStates.with(code, state);
            return this;
        }

        /** For which purposes sensitive data may be asked for. Default none. */
        public Builder sensitivePurposes(Purpose... purposes) {
            this.sensitivePurposes = Set.of(purposes);
            return this;
        }

        /** For which purposes {@link CsdlClient#explainMismatch} may be used. Default none. */
        public Builder explainFor(Purpose... purposes) {
            this.explainPurposes = Set.of(purposes);
            return this;
        }

        /**
         * How long a record that was found for a dossier is kept in memory, so that the same question of the same officer for the same
         * purpose and dossier is not asked again; {@link CsdlClient#forget} ends it sooner, and what is too old is dropped with the next
         * question. Each use stands in the audit log. At most 1,000 dossiers of 1,000 records are kept, of campaigns nothing. Default zero:
         * nothing is kept.
         *
         * @throws IllegalArgumentException unless it is zero to 30 days
         */
        public Builder rememberFor(Duration longest) {
            if (longest.isNegative() || longest.compareTo(LONGEST_MEMORY) > 0) {
                throw new IllegalArgumentException("rememberFor is zero to " + LONGEST_MEMORY.toDays() + " days");
            }
            this.memory = longest;
            return this;
        }

        /** Policies, audit log and limits. Default {@link ConnectionSettings#ofDefaults()}. */
        public Builder connection(ConnectionSettings connection) {
            this.connection = Objects.requireNonNull(connection, "connection");
            return this;
        }

        /**
         * The client. Nothing is sent yet.
         *
         * @throws IllegalStateException if endpoint or credentials are missing, or the security server where the channel needs it, or an
         *     operation's name does not fit the channel; the message names them
         */
        public CsdlClient build() {
            URI service = endpoint;
            Credentials account = credentials;
            if (service == null || account == null) {
                throw new IllegalStateException("a CsdlClient needs an endpoint and credentials");
            }
            boolean soap = channel == CsdlChannel.SECURITY_SERVER || channel == CsdlChannel.LGSP_SOAP;
            if (soap
                    && !operations.values().stream()
                            .allMatch(name -> ELEMENT.matcher(name).matches())) {
                throw new IllegalStateException("on " + channel + " an operation's name is that of an XML element");
            }
            CsdlLine line =
                    channel == CsdlChannel.SECURITY_SERVER ? signedLine(service, account) : lgspLine(service, account);
            return new CsdlClient(
                    line,
                    new Forms(nameForm, dateForm),
                    new Permissions(sensitivePurposes, explainPurposes),
                    AnswerMemory.ofDossiers(memory, line::now),
                    listStates);
        }

        private static String requireText(String name, String text) {
            if (!TEXT.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        name + " is neither blank nor longer than 200 characters, on one line");
            }
            return text;
        }

        private CsdlLine signedLine(URI service, Credentials account) {
            SecurityServer server = securityServer;
            if (server == null) {
                throw new IllegalStateException("the channel SECURITY_SERVER needs a securityServer");
            }
            Connection<String> calls = Connection.signed(SYSTEM, connection);
            Entrance entrance = new SecurityServerEntrance(service, account, server, calls::now);
            return new CsdlLine(calls, new SoapWire(service, namespace), entrance, names(), asker());
        }

        private CsdlLine lgspLine(URI service, Credentials account) {
            URI tokens = tokenUri != null ? tokenUri : WireRequest.resolve(service, "token");
            PartnerHeader partner =
                    new PartnerHeader(partnerKey != null ? partnerKey : account, appName, partnerCode, customerCode);
            Connection<String> calls = Connection.of(SYSTEM, new LgspLogin(tokens, account, tokenRequest), connection);
            return new CsdlLine(calls, lgspWire(service, account), new LgspEntrance(partner), names(), asker());
        }

        private ChannelWire lgspWire(URI service, Credentials account) {
            if (channel == CsdlChannel.LGSP_SOAP) {
                return new SoapWire(service, namespace);
            }
            OutcomeTable codes =
                    outcomes.with(PUBLISHED_SUCCESS, Outcome.UNKNOWN).with(successCode, Outcome.SUCCESS);
            return new JsonWire(
                    new ServiceAddresses(service), codes, channel == CsdlChannel.LGSP_JSON_CAMEL_CASE ? account : null);
        }

        private CsdlNames names() {
            return new CsdlNames(operations, elements);
        }

        private Asker asker() {
            return new Asker(serviceCode, integrationCodes, officerForm, unitCode, officerAccount, phone);
        }
    }
}
