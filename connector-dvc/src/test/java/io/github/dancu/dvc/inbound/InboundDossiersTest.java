package io.github.dancu.dvc.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a request of the portal to its answer. */
class InboundDossiersTest {
    private final List<InboundDossier> came = new ArrayList<>();
    private final HeardLogger log = new HeardLogger();
    private final InboundDossiers dossiers = InboundDossiers.of(this::take);

    @Test
    void a_dossier_that_is_taken_is_answered_with_its_code() {
        InboundAnswer answer = dossiers.handle(Sent.DOSSIER);

        assertThat(Sent.text(answer))
                .isEqualTo("{\"error_code\":0,\"message\":\"H33.899-260101-0001| create dossier success\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/json; charset=utf-8");
        assertThat(came).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "{\"data\":%s}",
                "{\"data\":[%s]}",
                "{\"Data\":[%s],\"Service\":\"x\"}",
                "\uFEFF[%s]"
            })
    void it_comes_as_an_object_or_a_list_bare_or_in_an_envelope(String form) {
        InboundAnswer answer = dossiers.handle(form.formatted(Sent.DOSSIER));

        assertThat(answer.code()).isZero();
        assertThat(came).hasSize(1);
        assertThat(came.get(0).reference()).isEqualTo(Sent.CODE);
    }

    @Test
    void text_bytes_and_a_stream_are_handled_alike() throws IOException {
        byte[] bytes = Sent.utf8(Sent.DOSSIER);

        assertThat(dossiers.handle(bytes).body())
                .isEqualTo(dossiers.handle(Sent.DOSSIER).body())
                .isEqualTo(dossiers.handle(new ByteArrayInputStream(bytes)).body());
    }

    @Test
    void every_missing_field_is_named_at_once_and_the_receiver_is_not_asked() {
        InboundAnswer answer = dossiers.requiring("MaHoSo", "MaTTHC", "TenTTHC", "TaiLieuNop")
                .handle("{\"MaHoSo\":\"" + Sent.CODE + "\",\"MaTTHC\":\"  \",\"TenTTHC\":null,\"TaiLieuNop\":[]}");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.message()).isEqualTo("MaTTHC empty; TenTTHC empty; TaiLieuNop empty");
        assertThat(came).isEmpty();
    }

    @Test
    void a_dossier_needs_its_code_and_its_procedure_by_default() {
        assertThat(dossiers.handle("{}").message()).isEqualTo("MaHoSo empty; MaTTHC empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "{\"a\":1}", "\"\\u0000H33\"", "\"a\\nb\""})
    void a_code_that_is_no_text_is_refused(String code) {
        InboundAnswer answer = dossiers.handle("{\"MaHoSo\":" + code + ",\"MaTTHC\":\"1.004222\"}");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.message()).isEqualTo("MaHoSo invalid");
        assertThat(came).isEmpty();
    }

    @Test
    void a_code_that_goes_on_for_ever_is_not_given_back() {
        InboundAnswer answer = dossiers.handle("[" + Sent.bare("H".repeat(101)) + "," + Sent.bare(Sent.CODE) + "]");

        assertThat(Sent.text(answer)).contains("\"MaHoSo\":\"\",\"error_code\":1,\"message\":\"MaHoSo too long\"");
        assertThat(answer.body()).hasSizeLessThan(400);
    }

    @Test
    void a_code_of_another_shape_is_a_value_and_no_error() {
        InboundAnswer answer = dossiers.handle(Sent.bare("000.00.01.H33/2026/17"));

        assertThat(answer.message()).isEqualTo("000.00.01.H33/2026/17| create dossier success");
        assertThat(came.get(0).code()).isEmpty();
        assertThat(came.get(0).draft()).isEmpty();
    }

    @Test
    void each_verdict_has_its_words() {
        assertThat(Sent.text(with(InboundVerdict.duplicate()).handle(Sent.DOSSIER)))
                .isEqualTo("{\"error_code\":1,\"message\":\"Duplicate refId\"}");
        assertThat(Sent.text(with(InboundVerdict.refused("Không thuộc \"thẩm quyền\""))
                        .handle(Sent.DOSSIER)))
                .isEqualTo("{\"error_code\":1,\"message\":\"Không thuộc \\\"thẩm quyền\\\"\"}");
    }

    @Test
    void the_codes_of_duplicates_and_refusals_are_settings() {
        InboundSettings settings =
                InboundSettings.ofDefaults().withDuplicateCode(0).withRejectionCode(-3);

        assertThat(InboundDossiers.of(dossier -> InboundVerdict.duplicate(), settings)
                        .handle(Sent.DOSSIER)
                        .code())
                .isZero();
        assertThat(InboundDossiers.of(dossier -> InboundVerdict.refused("thiếu ảnh"), settings)
                        .handle(Sent.DOSSIER)
                        .code())
                .isEqualTo(-3);
        assertThat(InboundDossiers.of(this::take, settings).handle("{}").code()).isEqualTo(-3);
    }

    @Test
    void each_of_several_has_its_own_verdict() {
        InboundDossiers desk = InboundDossiers.of(dossier -> switch (dossier.reference()) {
            case "H33.899-260101-0001" -> InboundVerdict.taken();
            case "H33.899-260101-0002" -> InboundVerdict.duplicate();
            default -> throw new IllegalStateException("out of order");
        });

        InboundAnswer answer = desk.handle(Sent.enveloped("[" + Sent.bare("H33.899-260101-0001") + ","
                + Sent.bare("H33.899-260101-0002") + ",{\"MaHoSo\":\"H33.899-260101-0003\"},"
                + Sent.bare("H33.899-260101-0004") + "]"));

        assertThat(answer.code()).isEqualTo(-1);
        assertThat(Sent.text(answer))
                .endsWith("\"result\":["
                        + "{\"MaHoSo\":\"H33.899-260101-0001\",\"error_code\":0,\"message\":\"H33.899-260101-0001| create dossier success\"},"
                        + "{\"MaHoSo\":\"H33.899-260101-0002\",\"error_code\":1,\"message\":\"Duplicate refId\"},"
                        + "{\"MaHoSo\":\"H33.899-260101-0003\",\"error_code\":1,\"message\":\"MaTTHC empty\"},"
                        + "{\"MaHoSo\":\"H33.899-260101-0004\",\"error_code\":-1,\"message\":\"internal error\"}]}");
    }

    @Test
    void the_code_for_several_is_0_if_all_were_taken_and_a_refusal_if_one_was() {
        String two = "[" + Sent.bare(Sent.CODE) + "," + Sent.bare("H33.899-260101-0002") + "]";

        assertThat(dossiers.handle(two).code()).isZero();
        assertThat(dossiers.handle("[" + Sent.bare(Sent.CODE) + ",{}]").code()).isEqualTo(1);
    }

    @Test
    void a_receiver_that_fails_is_told_without_a_word_of_what_it_said() {
        InboundDossiers failing = logged(dossier -> {
            throw new IOException("Nguyễn Văn Mẫu 003099000001");
        });

        InboundAnswer answer = failing.handle(Sent.DOSSIER);

        assertThat(Sent.text(answer)).isEqualTo("{\"error_code\":-1,\"message\":\"internal error\"}");
        assertThat(log.lines())
                .singleElement()
                .asString()
                .startsWith("WARN 1 of 1 things that the portal sent were not taken: java.io.IOException at ")
                .doesNotContain("Mẫu", "003099000001", Sent.CODE);
    }

    @Test
    void many_failures_of_one_request_are_one_line() {
        String many = IntStream.range(0, 5)
                .mapToObj(i -> Sent.bare("H33.899-260101-000" + i))
                .collect(Collectors.joining(",", "[", "]"));

        logged(dossier -> {
                    throw new IllegalStateException("no data base");
                })
                .handle(many);

        assertThat(log.lines()).singleElement().asString().startsWith("WARN 5 of 5 things");
    }

    @Test
    @SuppressWarnings("NullAway") // What a program that is not checked may return.
    void a_receiver_without_a_verdict_has_failed() {
        InboundDossiers silent = logged(dossier -> null);

        assertThat(silent.handle(Sent.DOSSIER).code()).isEqualTo(-1);
        assertThat(log.lines()).hasSize(1);
    }

    @Test
    void an_interrupted_receiver_leaves_the_thread_interrupted() {
        InboundDossiers interrupted = logged(dossier -> {
            throw new InterruptedException();
        });

        InboundAnswer answer = interrupted.handle(Sent.DOSSIER);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer.code()).isEqualTo(-1);
    }

    @Test
    void an_error_is_nobodys_answer() {
        InboundDossiers broken = logged(dossier -> {
            throw new NoClassDefFoundError("x");
        });

        assertThatThrownBy(() -> broken.handle(Sent.DOSSIER)).isInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void many_threads_share_one_handler() throws Exception {
        Set<String> stored = ConcurrentHashMap.newKeySet();
        InboundDossiers desk = InboundDossiers.of(
                dossier -> stored.add(dossier.reference()) ? InboundVerdict.taken() : InboundVerdict.duplicate());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String body = Sent.bare("H33.899-260101-" + (1000 + i / 2));
            calls.add(() -> desk.handle(body).code());
        }

        int sum = 0;
        for (var answer : threads.invokeAll(calls)) {
            sum += answer.get();
        }
        threads.shutdownNow();

        assertThat(stored).hasSize(100);
        assertThat(sum).isEqualTo(100);
    }

    private InboundVerdict take(InboundDossier dossier) {
        came.add(dossier);
        return InboundVerdict.taken();
    }

    private InboundDossiers logged(InboundReceiver<InboundDossier> receiver) {
        return InboundDossiers.of(receiver, InboundSettings.ofDefaults(), log);
    }

    private static InboundDossiers with(InboundVerdict verdict) {
        return InboundDossiers.of(dossier -> verdict);
    }
}
