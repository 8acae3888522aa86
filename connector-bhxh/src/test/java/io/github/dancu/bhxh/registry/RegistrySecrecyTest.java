package io.github.dancu.bhxh.registry;

import static io.github.dancu.bhxh.registry.FakeLgsp.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InvalidRequestException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that stand in questions, replies and credentials must stand nowhere else. */
class RegistrySecrecyTest {
    private static final String BASIC =
            Base64.getEncoder().encodeToString("ung-dung-mau:bi-mat-mau".getBytes(StandardCharsets.UTF_8));
    private static final List<String> CANARIES = List.of(
            "0000000001",
            "GD4910000000001",
            "9100000001",
            "0091000001",
            "Mẫu",
            "MẪU",
            "19900131",
            "31/01/1990",
            "Rạch Giá",
            "30742",
            "bi-mat-mau",
            "bi-mat-khoa",
            "the-phien",
            BASIC);

    private final FakeLgsp lgsp = new FakeLgsp();
    private final InsuranceRegistryClient registry = lgsp.client()
            .partner(Credentials.of(() -> "khoa-mau", () -> "bi-mat-khoa"), "UNG-DUNG", "DOI-TAC", "DON-VI")
            .build();
    private final SocialInsuranceNumber number = SocialInsuranceNumber.of("0000000001");
    private final InsuranceNumberQuery numberQuery =
            InsuranceNumberQuery.fromText("Nguyễn Văn Mẫu", "31/01/1990", "Nam", "91", "899", "30742");
    private final HouseholdQuery householdQuery =
            HouseholdQuery.fromText("Nguyễn Văn Mẫu", "31/01/1990", "1", "91", "9100000001", "GD4910000000001");

    @Test
    void an_answer_shows_no_value() {
        lgsp.file("person-bare.json")
                .replies("{\"maSoBhxh\":\"0000000001\",\"trangThai\":\"Mẫu\",\"errorCode\":\"9100000001\"}")
                .file("household-bare.json");

        var person = registry.findPerson(WHY, number);
        var found = registry.findNumber(WHY, numberQuery);
        var household = registry.findHousehold(WHY, householdQuery);

        InsuredPerson read = person.value().orElseThrow();
        InsuredHousehold members = household.value().orElseThrow();
        assertNoCanary(person + " " + found + " " + household + " " + person.value() + " " + found.value() + " "
                + household.value() + " " + members.members() + " " + read.name() + " " + read.birthDate() + " "
                + read.birthDateAsSent() + " " + read.gender() + " " + read.birthRegistration() + " " + read.codes()
                + " " + found.value().orElseThrow().codes() + " " + numberQuery + " " + householdQuery + " "
                + lgsp.logins + " " + lgsp.questions + " " + lgsp.audit.events());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"hoTen\":[\"Nguyễn Văn Mẫu\"]}",
                "{\"Mẫu\":{\"0000000001\":\"9100000001\"}}",
                "{\"hoTen\":\"Mẫu\",\"errorCode\":{\"0000000001\":1}}",
                "[{\"hoTen\":\"Mẫu\"},{\"hoTen\":\"Mẫu\"}]",
                "[\"0000000001\"]",
                "{\"hoTen\":\"Nguyễn Văn Mẫu",
                "<html>0000000001 Mẫu</html>",
                "0000000001",
            })
    void a_failure_shows_no_value(String reply) {
        lgsp.replies(reply);

        assertNoCanary(told(catchThrowable(() -> registry.findPerson(WHY, number))));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 429, 500})
    void a_refusal_shows_no_value(int status) {
        lgsp.replies(status, "0000000001 Mẫu the-phien-1").replies(status, "0000000001 Mẫu the-phien-2");

        assertNoCanary(told(catchThrowable(() -> registry.findHousehold(WHY, householdQuery))));
    }

    @Test
    void a_wrong_query_shows_no_value() {
        Throwable wrong = catchThrowable(() -> InsuranceNumberQuery.fromText(
                "Mẫu\nMẫu", "19900131x", "0000000001", "30742", "9100000001", "Rạch Giá"));
        Throwable wrongToo = catchThrowable(
                () -> HouseholdQuery.fromText("Mẫu\nMẫu", "19900131x", "Mẫu", "30742", "9100000001\n", "0000000001"));

        assertThat(List.of(wrong, wrongToo)).allMatch(InvalidRequestException.class::isInstance);
        assertNoCanary(told(wrong) + told(wrongToo));
    }

    @Test
    void what_holds_secrets_on_the_way_shows_none() {
        Sought sought =
                new Sought(PersonName.of("Nguyễn Văn Mẫu"), PartialDate.of(LocalDate.of(1990, 1, 31)), GenderCode.MALE);
        RegistryExchange<String> exchange = new RegistryExchange<>(
                RegistryOperation.FIND_NUMBER,
                URI.create("https://lgsp.example.vn"),
                Envelope.bare(),
                null,
                numberQuery.body(),
                reply -> "");

        assertNoCanary(exchange + " " + exchange.request("the-phien-1", "request-1") + " " + sought);
    }

    private String told(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(failure).hasNoCause();
        return trace + " " + lgsp.audit.events();
    }

    private static void assertNoCanary(String text) {
        assertThat(text).isNotBlank().doesNotContain(CANARIES);
    }
}
