package io.github.dancu.benchmarks.bulk;

import io.github.dancu.csdl.CitizenQuery;
import io.github.dancu.testkit.CsdlSimulator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** What somebody writes who knows a line that never fails: threads that ask row after row, and look for one word in the answer. */
final class BareLoop implements AutoCloseable {
    static final int THREADS = 32;

    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient client = new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(THREADS, 5, TimeUnit.MINUTES))
            .build();
    private final ExecutorService threads;
    private final URI database;
    private final String token;
    private final String partner;
    private final int count;

    BareLoop(URI database, int count) {
        this.database = database;
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count);
        String account = CsdlSimulator.USER + ":" + CsdlSimulator.SECRET;
        Request login = new Request.Builder()
                .url(database + "/token")
                .header("Authorization", "Basic " + base64(account))
                .post(RequestBody.create(
                        "grant_type=client_credentials", MediaType.get("application/x-www-form-urlencoded")))
                .build();
        this.token = text(login).replaceAll(".*\"access_token\":\"([^\"]*)\".*", "$1");
        this.partner = base64(
                "{\"AccessKey\":\"%s\",\"SecretKey\":\"%s\",\"AppName\":\"\",\"PartnerCode\":\"\",\"PartnerCodeCus\":\"\"}"
                        .formatted(CsdlSimulator.ACCESS_KEY, CsdlSimulator.SECRET_KEY));
    }

    double rowsPerSecond(int rows) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(count);
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            threads.execute(() -> {
                try {
                    for (int row = next.incrementAndGet(); row <= rows; row = next.incrementAndGet()) {
                        String answer = text(question(Population.query(row)));
                        answered.addAndGet(answer.contains("TonTai>true") || answer.contains("TonTai>false") ? 1 : 0);
                    }
                } finally {
                    done.countDown();
                }
            });
        }
        try {
            done.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        if (answered.get() != rows) {
            throw new IllegalStateException("a row has no answer");
        }
        return rows * 1e9 / (System.nanoTime() - start);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Request question(CitizenQuery query) {
        String body =
                ("{\"MaYeuCau\":\"%s\",\"MaDVC\":\"H33\",\"MaTichHop\":\"033\",\"MaCanBo\":\"1\",\"SoDinhDanh\":\"%s\","
                                + "\"HoVaTen\":\"%s\",\"%s\":\"%s\"}")
                        .formatted(
                                UUID.randomUUID(),
                                query.id().orElseThrow().digits(),
                                query.name().upperCase(),
                                query.birthDate().full().isPresent() ? "NgayThangNam" : "Nam",
                                query.birthDate()
                                        .full()
                                        .map(day -> day.toString().replace("-", ""))
                                        .orElseGet(() ->
                                                String.valueOf(query.birthDate().year())));
        return new Request.Builder()
                .url(database + "/XacThucThongTinCongDan")
                .header("Authorization", "Bearer " + token)
                .header("lgspaccesstoken", partner)
                .post(RequestBody.create(body, JSON))
                .build();
    }

    private String text(Request request) {
        try (Response response = client.newCall(request).execute()) {
            return response.body().string();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
