package io.github.dancu.bhxh;

import static io.github.dancu.bhxh.Callers.NOW;
import static io.github.dancu.bhxh.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ClientClosedException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.Transport;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.place.FacilityCode;
import io.github.dancu.resilience.LoadPolicy;
import io.github.dancu.resilience.Timeline;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.VirtualTimeline;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several facilities in one client, many threads, and what is kept. */
@Timeout(120)
class FacilitiesTest {
    private static final FacilityCode FIRST = FacilityCode.of("91000");
    private static final FacilityCode SECOND = FacilityCode.of("91001");
    private static final int THREADS = 1_000;

    private final TwoFacilities gateway = new TwoFacilities();
    private final RecordedAudit audit = new RecordedAudit();
    private final VirtualTimeline timeline = VirtualTimeline.startingAt(NOW);

    @Test
    void two_facilities_at_once_never_share_a_token() throws Exception {
        BhxhClient bhxh = client(Timeline.system()).build();
        ExecutorService threads = Executors.newFixedThreadPool(20);
        List<Future<Answer<CardCheck>>> answers = new ArrayList<>();

        for (int i = 0; i < 400; i++) {
            BhxhClient desk = i % 2 == 0 ? bhxh : bhxh.at(SECOND);
            CardQuery query = query(i);
            answers.add(threads.submit(() -> desk.checkCard(WHY, query)));
        }
        for (Future<Answer<CardCheck>> answer : answers) {
            assertThat(answer.get().value()).isPresent();
        }
        threads.shutdown();

        assertThat(gateway.mixed).isEmpty();
        assertThat(gateway.logins).hasValue(2);
        assertThat(bhxh.facility()).isEqualTo(FIRST);
        assertThat(bhxh.at(SECOND).facility()).isEqualTo(SECOND);
        assertThat(bhxh.facilities()).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_thousand_threads_on_an_expired_token_log_in_once() throws Exception {
        BhxhClient bhxh = client(Timeline.system()).build();
        bhxh.checkCard(WHY, query(0));
        gateway.expire();
        gateway.holdRejectionsUntil(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);

        List<Future<Answer<CardCheck>>> answers = IntStream.range(0, THREADS)
                .mapToObj(i -> threads.submit(() -> bhxh.checkCard(WHY, query(i))))
                .toList();
        for (Future<Answer<CardCheck>> answer : answers) {
            assertThat(answer.get().value()).isPresent();
        }
        threads.shutdown();

        assertThat(gateway.logins).hasValue(2);
    }

    @Test
    void a_facility_without_an_account_is_refused_and_so_is_a_second_account() {
        BhxhClient bhxh = client().build();

        assertThatThrownBy(() -> bhxh.at(FacilityCode.of("91002"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> client().facility(FIRST, account("91000_TC")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closing_one_closes_all() {
        BhxhClient bhxh = client().build();

        bhxh.at(SECOND).close();

        assertThatThrownBy(() -> bhxh.checkCard(WHY, query(0))).isInstanceOf(ClientClosedException.class);
    }

    @Test
    void nothing_is_kept_unless_somebody_says_so() {
        BhxhClient bhxh = client().build();

        bhxh.checkCard(WHY, query(0));
        bhxh.checkCard(WHY, query(0));

        assertThat(gateway.questions).hasValue(2);
    }

    @Test
    void an_answer_is_kept_for_its_time_by_facility_and_each_use_is_written_down() {
        BhxhClient bhxh = client().rememberFor(Duration.ofMinutes(5)).build();

        bhxh.checkCard(WHY, query(0));
        assertThat(bhxh.checkCard(WHY, query(0)).value()).isPresent();
        assertThat(gateway.questions).hasValue(1);
        assertThat(audit.events())
                .extracting(AuditEvent::outcome)
                .containsExactly("", "answered", "", "answered: from memory");
        assertThat(audit.events()).extracting(AuditEvent::subject).containsOnly("HealthCardNumber[***********0000]");

        bhxh.at(SECOND).checkCard(WHY, query(0));
        assertThat(gateway.questions).hasValue(2);
        timeline.pass(Duration.ofMinutes(5));
        bhxh.checkCard(WHY, query(0));
        assertThat(gateway.questions).hasValue(3);
        bhxh.forget(WHY.matter());
        bhxh.checkCard(WHY, query(0));
        assertThat(gateway.questions).hasValue(4);
    }

    @Test
    void an_answer_whose_code_nobody_knows_is_not_kept() {
        BhxhClient bhxh = client().rememberFor(Duration.ofMinutes(5)).build();
        gateway.code = "777";

        bhxh.checkCard(WHY, query(0));
        bhxh.checkCard(WHY, query(0));

        assertThat(gateway.questions).hasValue(2);
    }

    @Test
    void five_minutes_are_the_longest() {
        assertThatThrownBy(() -> client().rememberFor(Duration.ofMinutes(6)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> client().rememberFor(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private BhxhClient.Builder client() {
        return client(timeline);
    }

    private BhxhClient.Builder client(Timeline time) {
        return BhxhClient.builder()
                .endpoint(URI.create("https://gateway.example.vn"))
                .facility(FIRST, account("91000_BV"))
                .facility(SECOND, account("91001_BV"))
                .connection(Callers.settings()
                        .auditLog(audit)
                        .timeline(time)
                        .load(LoadPolicy.builder()
                                .concurrency(THREADS, THREADS, THREADS)
                                .build())
                        .transport(gateway)
                        .build());
    }

    private static Credentials account(String user) {
        return Credentials.of(() -> user, () -> "mat-khau-mau");
    }

    private static CardQuery query(int number) {
        return CardQuery.fromText("GD491%010d".formatted(number), "Nguyễn Văn Mẫu", "1990");
    }

    /** A gateway that notes every question that is asked with another facility's token. */
    private static final class TwoFacilities implements Transport {
        final AtomicInteger logins = new AtomicInteger();
        final AtomicInteger questions = new AtomicInteger();
        final Queue<String> mixed = new ConcurrentLinkedQueue<>();
        volatile String code = "000";
        private volatile CountDownLatch rejections = new CountDownLatch(0);
        private final AtomicInteger generation = new AtomicInteger();

        /** Nobody learns that the token has expired before so many have asked with it. */
        void holdRejectionsUntil(int askers) {
            rejections = new CountDownLatch(askers);
        }

        void expire() {
            generation.incrementAndGet();
        }

        @Override
        public WireReply send(WireRequest request, Duration timeout) {
            if (request.uri().getPath().endsWith("/take")) {
                logins.incrementAndGet();
                String user = new String(request.body(), StandardCharsets.UTF_8).contains("91001_BV")
                        ? "91001_BV"
                        : "91000_BV";
                return Replies.reply(
                        200,
                        "{\"maKetQua\":\"200\",\"APIKey\":{\"access_token\":\"" + user + "." + generation
                                + "\",\"id_token\":\"1\",\"expires_in\":\"600\"}}");
            }
            questions.incrementAndGet();
            String query = request.uri().getQuery();
            String user = query.replaceAll(".*&username=([^&]*).*", "$1");
            if (!query.startsWith("token=" + user + ".")) {
                mixed.add(query);
            }
            if (query.startsWith("token=" + user + "." + generation)) {
                return Replies.reply(200, Replies.code(code));
            }
            rejections.countDown();
            awaitRejections();
            return Replies.reply(401, "");
        }

        private void awaitRejections() {
            try {
                assertThat(rejections.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        public void close() {}
    }
}
