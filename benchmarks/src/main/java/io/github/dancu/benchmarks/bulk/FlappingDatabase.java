package io.github.dancu.benchmarks.bulk;

import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.LineFault;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The simulated population database behind a line that is cut for a while, again and again. */
final class FlappingDatabase implements FlappingSystem {
    private static final long LOOK_MILLIS = 20;

    private final CsdlSimulator simulator = CsdlSimulator.of(Population.PEOPLE).start();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread weather;

    /** @param down how long it is cut, after it has been whole for {@code up}; zero for never */
    FlappingDatabase(Duration up, Duration down) {
        this.weather = new Thread(() -> flap(up, down), "weather");
        weather.setDaemon(true);
        if (!down.isZero()) {
            weather.start();
        }
    }

    @Override
    public URI endpoint() {
        return simulator.endpoint();
    }

    @Override
    public long asked() {
        return simulator.received().of("XacThucThongTinCongDan");
    }

    @Override
    public void awaitQuestions(long count) throws InterruptedException {
        while (asked() < count) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    @Override
    public void close() {
        end.countDown();
        simulator.close();
    }

    private void flap(Duration up, Duration down) {
        try {
            while (!end.await(up.toMillis(), TimeUnit.MILLISECONDS)) {
                simulator.line().breakWith(LineFault.CONNECTION_RESET);
                boolean over = end.await(down.toMillis(), TimeUnit.MILLISECONDS);
                simulator.line().mend();
                if (over) {
                    return;
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
