package io.github.dancu.dvc.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.connect.ReplyFault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value that the portal sends is a canary: none may be printed, logged or given back, but for the dossier's code. */
class InboundPrivacyTest {
    private static final Pattern VALUE = Pattern.compile(": \"([^\"]{4,})\"");

    private final List<Object> printed = new ArrayList<>();
    private final HeardLogger log = new HeardLogger();

    @Test
    void nothing_of_a_dossier_is_printed() throws ReplyFault {
        InboundDossier dossier = Sent.dossier(Sent.enveloped(Sent.DOSSIER));

        printed.addAll(List.of(
                dossier,
                dossier.owner(),
                dossier.times(),
                dossier.contact(),
                dossier.contents(),
                dossier.deletedAttachments(),
                dossier.supplements(),
                dossier.facts(),
                dossier.status(),
                dossier.channel(),
                dossier.update(),
                InboundBody.read(Sent.utf8(Sent.DOSSIER)),
                InboundBody.read(Sent.utf8(Sent.DOSSIER)).items(null)));

        assertSilent(Sent.DOSSIER);
    }

    @Test
    void nothing_of_a_receipt_is_printed() {
        InboundPayment payment = Sent.payment(Sent.PAYMENT);

        printed.addAll(List.of(payment, payment.state(), payment.key()));

        assertSilent(Sent.PAYMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"taken", "duplicate", "refused", "failed"})
    void nothing_is_logged_or_given_back_however_it_ends(String end) {
        InboundDossiers dossiers = InboundDossiers.of(
                dossier -> switch (end) {
                    case "taken" -> InboundVerdict.taken();
                    case "duplicate" -> InboundVerdict.duplicate();
                    case "refused" -> InboundVerdict.refused("thiếu giấy tờ");
                    default ->
                        throw new IllegalStateException(
                                String.join(" ", dossier.fields().values()));
                },
                InboundSettings.ofDefaults(),
                log);

        InboundAnswer answer = dossiers.handle(Sent.DOSSIER);

        printed.addAll(List.of(
                answer,
                Sent.text(answer).replace(Sent.CODE, ""),
                answer.message().replace(Sent.CODE, "")));
        assertSilent(Sent.DOSSIER);
    }

    @Test
    void nothing_of_a_body_that_is_cut_or_lacks_a_field_is_logged_or_given_back() {
        InboundDossiers dossiers =
                InboundDossiers.of(dossier -> InboundVerdict.taken(), InboundSettings.ofDefaults(), log);

        printed.add(Sent.text(dossiers.handle(Sent.DOSSIER.substring(0, Sent.DOSSIER.length() / 2))));
        printed.add(Sent.text(dossiers.requiring("KhongCo").handle(Sent.DOSSIER)));

        assertSilent(Sent.DOSSIER);
    }

    @Test
    void verdicts_do_not_print_their_reasons() {
        assertThat(InboundVerdict.refused("Nguyễn Văn Mẫu chưa nộp")).hasToString("InboundVerdict[REFUSED]");
        assertThat(new ItemOutcome("x", 1, "Nguyễn Văn Mẫu chưa nộp")).hasToString("ItemOutcome[1]");
    }

    private void assertSilent(String sent) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(sent);
        while (value.find()) {
            values.add(value.group(1));
        }
        assertThat(values).hasSizeGreaterThan(7);
        assertThat(printed + " " + log.lines()).doesNotContain(values);
    }
}
