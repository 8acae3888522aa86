package io.github.dancu.dvc.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes receipts of payments that the portal sends to us (<i>biên lai, chứng từ thanh toán</i>), as one object or a list, bare or as
 * {@code data} of an envelope.
 *
 * <p>Bodies, verdicts and failures are as in {@link InboundDossiers}. The same receipt may come twice: {@link InboundPayment#key()} is
 * what to put a unique constraint on. Immutable; thread-safe if receiver and predicate are.
 */
public final class InboundPayments {
    private final InboundHandling handling;

    private InboundPayments(InboundHandling handling) {
        this.handling = handling;
    }

    /** A handler with {@link InboundSettings#ofDefaults()} that remembers no receipt. */
    public static InboundPayments of(InboundReceiver<InboundPayment> receiver) {
        return of(receiver, key -> false, InboundSettings.ofDefaults());
    }

    /**
     * A handler that gives each receipt to this receiver.
     *
     * @param isKnown whether a receipt with this key was taken before; then {@link InboundPayment#isRepeated()} says so to the
     *     receiver. Two requests at once may both be told that it was not: only storing the key decides
     */
    public static InboundPayments of(
            InboundReceiver<InboundPayment> receiver, Predicate<String> isKnown, InboundSettings settings) {
        return of(receiver, isKnown, settings, LoggerFactory.getLogger(InboundPayments.class));
    }

    static InboundPayments of(
            InboundReceiver<InboundPayment> receiver, Predicate<String> isKnown, InboundSettings settings, Logger log) {
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(isKnown, "isKnown");
        return new InboundPayments(new InboundHandling(
                settings,
                List.of("MaHoSo", "ThongTinThanhToan"),
                (item, taken) -> take(item, taken, receiver, isKnown),
                "receive payment success",
                log));
    }

    /**
     * The same handler with other fields that no receipt may lack, by the names of the portal, those within as
     * {@code ThongTinThanhToan.SoTien}. Default {@code MaHoSo} and {@code ThongTinThanhToan}.
     */
    public InboundPayments requiring(String... fields) {
        return new InboundPayments(handling.requiring(List.of(fields)));
    }

    /** Handles the body of a request: UTF-8, with or without a byte-order mark. */
    public InboundAnswer handle(byte[] body) {
        return handling.handle(body);
    }

    /** Handles the body of a request that is text already. */
    public InboundAnswer handle(String body) {
        return handling.handle(body);
    }

    /**
     * Reads the body of a request, no more of it than the settings allow, and handles it. The stream is not closed.
     *
     * @throws IOException if it cannot be read
     */
    public InboundAnswer handle(InputStream body) throws IOException {
        return handling.handle(body);
    }

    private static InboundVerdict take(
            InboundItem item, Set<String> taken, InboundReceiver<InboundPayment> receiver, Predicate<String> isKnown)
            throws Exception {
        InboundPayment payment = InboundPayment.read(item);
        boolean repeated = taken.contains(payment.key()) || isKnown.test(payment.key());
        InboundVerdict verdict = receiver.receive(payment.repeated(repeated));
        if (verdict.kind() == InboundVerdict.Kind.TAKEN) {
            taken.add(payment.key());
        }
        return verdict;
    }
}
