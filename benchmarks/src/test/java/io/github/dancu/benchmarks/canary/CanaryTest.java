package io.github.dancu.benchmarks.canary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dvc.inbound.InboundDossier;
import io.github.dancu.dvc.inbound.InboundPayment;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanaryTest {
    private static final String CORE = "core/src/main/java/io/github/dancu/";
    private static final int OPERATIONS = 41;
    private static final String CONNECT = CORE + "connect/";

    @Test
    void nothing_that_a_call_carries_is_heard_whatever_goes_wrong() {
        Canary canary = Canary.of(situation -> true);

        assertThat(canary.leaks()).isEmpty();
        assertThat(canary.situations()).isGreaterThan(1_000);
        assertThat(canary.soundAnswers()).hasSize(OPERATIONS);
    }

    @ParameterizedTest
    @MethodSource("redactions")
    void one_redaction_switched_off_is_heard(Redaction redaction, @TempDir Path classes) throws Exception {
        redaction.switchOff(classes);

        assertThat(redaction.leaks(classes)).isNotEmpty();
    }

    static Stream<Redaction> redactions() {
        return Stream.of(
                new Redaction(
                        CORE + "citizen/Masked.java",
                        "return \"*\".repeat(hidden) + text.substring(hidden);",
                        "return text;",
                        "CSDL query"),
                new Redaction(
                        CORE + "citizen/Citizen.java",
                        "return \"Citizen[\" + parts.id() + \"]\";",
                        "return \"Citizen[\" + parts.unread() + \"]\";",
                        "CSDL findCitizen: sound"),
                new Redaction(
                        CONNECT + "ReplyFault.java",
                        "&& !PersonalNumbers.mayHoldOne(code) ? code : \"?\";",
                        "|| true ? code : \"?\";",
                        "CSDL findCitizen: /error_code is a person"),
                new Redaction(
                        CONNECT + "JsonFields.java",
                        "\" is not text\"",
                        "\" is \" + value",
                        "BHXH checkCard: /hoTen is a list"),
                new Redaction(
                        CONNECT + "XmlElement.java",
                        "\"XML that is cut or broken\"",
                        "broken.getMessage()",
                        "CSDL findCitizen: /message is broken XML"),
                new Redaction(
                        CONNECT + "OkHttpTransport.java",
                        "return failure instanceof InterruptedIOException ? TIMED_OUT : \"the connection broke\";",
                        "return text;",
                        "DVC submit: a broken status"),
                new Redaction(
                        CONNECT + "SessionSource.java",
                        "return \"Session[until \" + end + \"]\";",
                        "return \"Session[\" + value + \"]\";",
                        "DVC findSubmission: sound"),
                new Redaction(
                        CONNECT + "InputCheck.java",
                        "reject(field, problem);",
                        "reject(field, problem + text);",
                        "BHXH wrong query"));
    }

    @Test
    void what_the_portal_sends_is_read_whole_before_it_goes_wild() {
        List<TestedSystem.Value> values = InboundValues.of(new Canaries(), "H33.899-260101-0001");

        assertThat(ObjectGraph.from(values.get(0).making().make()))
                .hasAtLeastOneElementOfType(Dossier.class)
                .filteredOn(InboundDossier.class::isInstance)
                .singleElement()
                .satisfies(sent -> assertThat(((InboundDossier) sent).unread()).isEmpty());
        assertThat(values)
                .filteredOn(value -> value.name().equals("receipt"))
                .singleElement()
                .satisfies(receipt -> assertThat(
                                ObjectGraph.from(receipt.making().make()))
                        .filteredOn(InboundPayment.class::isInstance)
                        .singleElement()
                        .satisfies(sent ->
                                assertThat(((InboundPayment) sent).unread()).isEmpty()));
    }

    @Test
    void every_field_of_the_model_is_filled() {
        List<Object> roots = new ArrayList<>(
                Canary.of(situation -> situation.endsWith(": sound")).soundAnswers());
        assertThat(roots).hasSize(OPERATIONS);
        roots.add(FullDossier.of(DossierCode.of("H33.899-260101-0001"), new Canaries()));
        Set<String> empty = new TreeSet<>();
        for (Object root : roots) {
            ObjectGraph.from(root).stream().filter(Record.class::isInstance).forEach(filled -> addEmpty(filled, empty));
        }

        assertThat(empty).isEmpty();
    }

    private static void addEmpty(Object record, Set<String> empty) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(record);
                boolean none = value == null
                        || value.equals("")
                        || (value instanceof Collection<?> collection && collection.isEmpty());
                if (none) {
                    empty.add(record.getClass().getSimpleName() + "." + component.getName());
                }
            } catch (ReflectiveOperationException impossible) {
                throw new LinkageError(impossible.getMessage(), impossible);
            }
        }
    }
}
