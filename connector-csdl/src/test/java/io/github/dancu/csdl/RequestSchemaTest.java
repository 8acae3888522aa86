package io.github.dancu.csdl;

import static io.github.dancu.csdl.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.PopulationCodes;
import io.github.dancu.citizen.RelatedPerson;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.testkit.CsdlSimulator;
import java.io.ByteArrayInputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every request, against the schema written from the specification. */
class RequestSchemaTest {
    private static final CitizenQuery BY_NUMBER = CitizenQuery.fromText("003099000001", "Nguyễn Mẫu", "31/01/1999");
    private static final CitizenQuery BY_CARD = CitizenQuery.fromText("001234567", "Nguyễn Mẫu", "1999");
    private static final Address WARD = new Address("91", "899", "30742", "Số 1").withCountryCode("VN");
    private static final Address PROVINCE = new Address("91", "", "", "");
    private static final RelatedPerson PERSON = RelatedPerson.builder()
            .id(CitizenId.of("003199000002"))
            .name(PersonName.of("Trần Mẫu"))
            .build();
    private static final RelatedPerson NAME_ALONE =
            RelatedPerson.builder().name(PersonName.of("Trần Mẫu")).build();
    private static final ListTicket TICKET = ListTicket.of("4e3f1f0c-54a6-4c39-9f0e-0d8a4e1c7b55");
    private static final ChangeQuery CHANGES =
            ChangeQuery.between(Instant.EPOCH, Instant.parse("2026-01-01T00:00:00Z"), "1");

    private final FakeDatabase database = new FakeDatabase(CsdlChannel.SECURITY_SERVER);
    private final CsdlClient csdl =
            database.client().sensitivePurposes(WHY.purpose()).build();

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void a_request_is_valid(Question question) throws Exception {
        ask(question);

        assertThatCode(() -> schema().newValidator().validate(new DOMSource(question(database.body(0)))))
                .doesNotThrowAnyException();
    }

    @Test
    void every_operation_is_among_them() throws Exception {
        Set<CsdlOperation> asked = EnumSet.noneOf(CsdlOperation.class);
        for (Question question : questions().toList()) {
            assertThat(question.operation.wireName()).isEqualTo(nameOf(question));
            asked.add(question.operation);
        }

        assertThat(asked).containsExactlyInAnyOrder(CsdlOperation.values());
    }

    @Test
    void every_element_of_the_schema_may_have_another_name() throws Exception {
        Set<String> operations = Arrays.stream(CsdlOperation.values())
                .map(CsdlOperation::wireName)
                .collect(Collectors.toSet());
        NodeList elements = documents()
                .newDocumentBuilder()
                .parse(schemaFile().openStream())
                .getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "element");

        assertThat(IntStream.range(0, elements.getLength())
                        .mapToObj(i -> ((Element) elements.item(i)).getAttribute("name"))
                        .filter(name -> !operations.contains(name)))
                .hasSizeGreaterThan(30)
                .isSubsetOf(CsdlNames.ELEMENTS);
    }

    @Test
    void the_schema_finds_what_stands_in_another_order() throws Exception {
        ask(questions().findFirst().orElseThrow());
        String swapped =
                database.body(0).replaceFirst("(<dan:MaDVC>.*</dan:MaDVC>)(<dan:MaTichHop>.*</dan:MaTichHop>)", "$2$1");

        assertThatThrownBy(() -> schema().newValidator().validate(new DOMSource(question(swapped))))
                .isInstanceOf(SAXException.class);
    }

    static Stream<Question> questions() {
        return Stream.of(
                of(CsdlOperation.AUTHENTICATE, csdl -> csdl.authenticate(WHY, BY_NUMBER)),
                of(CsdlOperation.AUTHENTICATE, csdl -> csdl.authenticate(WHY, BY_CARD)),
                of(CsdlOperation.VERIFY_HEAD, csdl -> csdl.verify(WHY, BY_NUMBER, Claim.headOfHousehold(PERSON))),
                of(CsdlOperation.VERIFY_HEAD, csdl -> csdl.verify(WHY, BY_CARD, Claim.headOfHousehold(NAME_ALONE))),
                of(
                        CsdlOperation.VERIFY_RELATIVE,
                        csdl -> csdl.verify(
                                WHY, BY_NUMBER, Claim.relative(PopulationCodes.RELATIONSHIP.read("CH01"), PERSON))),
                of(CsdlOperation.VERIFY_GUARDIAN, csdl -> csdl.verify(WHY, BY_NUMBER, Claim.guardian(PERSON))),
                of(
                        CsdlOperation.VERIFY_CURRENT_ADDRESS,
                        csdl -> csdl.verify(WHY, BY_NUMBER, Claim.currentAddress(WARD))),
                of(
                        CsdlOperation.VERIFY_CURRENT_ADDRESS,
                        csdl -> csdl.verify(WHY, BY_NUMBER, Claim.currentAddress(PROVINCE))),
                of(
                        CsdlOperation.VERIFY_MARITAL_STATUS,
                        csdl -> csdl.verify(
                                WHY, BY_NUMBER, Claim.maritalStatus(PopulationCodes.MARITAL_STATUS.read("2")))),
                of(CsdlOperation.VERIFY_DEAD_OR_MISSING, csdl -> csdl.verify(WHY, BY_NUMBER, Claim.deadOrMissing())),
                of(CsdlOperation.FIND_CITIZEN, csdl -> csdl.findCitizen(WHY, BY_NUMBER)),
                of(CsdlOperation.CHANGES, csdl -> csdl.changes(WHY, CHANGES, 2)),
                of(CsdlOperation.HOUSEHOLD, csdl -> csdl.household(WHY, CitizenId.of("003099000001"))),
                of(CsdlOperation.BLOOD_GROUP, csdl -> csdl.bloodGroup(WHY, BY_NUMBER)),
                of(CsdlOperation.LIST_BY_PLACE, csdl -> csdl.lists().request(WHY, ListQuery.ofPlace(WARD))),
                of(CsdlOperation.LIST_BY_PLACE, csdl -> csdl.lists().request(WHY, ListQuery.ofPlace(PROVINCE))),
                of(CsdlOperation.LIST_BY_AGE, csdl -> csdl.lists().request(WHY, ListQuery.ofAge(6, 10))),
                of(
                        CsdlOperation.LIST_BY_AGE,
                        csdl -> csdl.lists()
                                .request(WHY, ListQuery.ofAge(0, 150).livingIn(WARD))),
                of(
                        CsdlOperation.LIST_BY_GENDER,
                        csdl -> csdl.lists().request(WHY, ListQuery.ofGender(PopulationCodes.GENDER.read("1")))),
                of(
                        CsdlOperation.LIST_BY_ETHNIC_GROUP,
                        csdl -> csdl.lists()
                                .request(
                                        WHY,
                                        ListQuery.ofEthnicGroup(PopulationCodes.ETHNIC_GROUP.read("05"))
                                                .livingIn(PROVINCE))),
                of(
                        CsdlOperation.LIST_BY_RELIGION,
                        csdl -> csdl.lists().request(WHY, ListQuery.ofReligion(PopulationCodes.RELIGION.read("00")))),
                of(
                        CsdlOperation.LIST_BY_BLOOD_GROUP,
                        csdl -> csdl.lists()
                                .request(WHY, ListQuery.ofBloodGroup(PopulationCodes.BLOOD_GROUP.read("00")))),
                of(CsdlOperation.LIST_REQUESTS, csdl -> csdl.lists().requests(WHY, 1)),
                of(CsdlOperation.LIST_STATUS, csdl -> csdl.lists().status(WHY, TICKET)),
                of(CsdlOperation.LIST_DETAIL, csdl -> csdl.lists().detail(WHY, TICKET)),
                of(CsdlOperation.LIST_RESULT, csdl -> csdl.lists().result(WHY, TICKET)),
                of(CsdlOperation.LIST_HISTORY, csdl -> csdl.lists().history(WHY, TICKET, 1)),
                of(CsdlOperation.LIST_RECORDS, csdl -> csdl.lists().page(WHY, TICKET, 3)),
                of(CsdlOperation.LIST_FILE, csdl -> csdl.lists().file(WHY, TICKET)),
                of(CsdlOperation.DELETE_LIST, csdl -> csdl.lists().delete(WHY, TICKET)));
    }

    private String nameOf(Question question) throws Exception {
        database.asked.clear();
        ask(question);
        return question(database.body(0)).getLocalName();
    }

    private void ask(Question question) {
        database.replies(403, "");
        assertThatThrownBy(() -> question.call.accept(csdl)).isInstanceOf(ConnectorException.class);
    }

    /** The element in the body of the envelope. */
    private static Element question(String request) throws Exception {
        Node body = documents()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getFirstChild();
        return (Element) body.getFirstChild();
    }

    private static DocumentBuilderFactory documents() {
        DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
        documents.setNamespaceAware(true);
        return documents;
    }

    private static URL schemaFile() {
        return Objects.requireNonNull(CsdlSimulator.class.getResource("csdl-requests.xsd"));
    }

    private static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schemaFile());
    }

    private static Question of(CsdlOperation operation, Consumer<CsdlClient> call) {
        return new Question(operation, call);
    }

    private record Question(CsdlOperation operation, Consumer<CsdlClient> call) {
        @Override
        public String toString() {
            return operation.reportName();
        }
    }
}
