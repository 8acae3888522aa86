package io.github.dancu.dvc.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes dossiers that the portal sends to us (<i>tiếp nhận hồ sơ từ Cổng Dịch vụ công</i>): the fields of {@code DongBoHoSoMC}, as one
 * object or a list, bare or as {@code data} of an envelope.
 *
 * <p>A request that cannot be read, or is too large, is answered −1. Of one that can be read, each dossier has its own verdict: without
 * a required field it is refused, with every such field named, before the receiver sees it; a receiver that fails has the portal told −1
 * and nothing more, and one line in the log that says what kind of failure and where. An {@link Error} is nobody's answer and goes
 * on. Nothing is kept from one request to the next. Immutable; thread-safe if the receiver is.
 */
public final class InboundDossiers {
    private final InboundHandling handling;

    private InboundDossiers(InboundHandling handling) {
        this.handling = handling;
    }

    /** A handler with {@link InboundSettings#ofDefaults()}. */
    public static InboundDossiers of(InboundReceiver<InboundDossier> receiver) {
        return of(receiver, InboundSettings.ofDefaults());
    }

    /** A handler that gives each dossier to this receiver. */
    public static InboundDossiers of(InboundReceiver<InboundDossier> receiver, InboundSettings settings) {
        return of(receiver, settings, LoggerFactory.getLogger(InboundDossiers.class));
    }

    static InboundDossiers of(InboundReceiver<InboundDossier> receiver, InboundSettings settings, Logger log) {
        Objects.requireNonNull(receiver, "receiver");
        return new InboundDossiers(new InboundHandling(
                settings,
                List.of("MaHoSo", "MaTTHC"),
                (item, taken) -> receiver.receive(InboundDossier.read(item)),
                "create dossier success",
                log));
    }

    /**
     * The same handler with other fields that no dossier may lack, by the names of the portal. Default {@code MaHoSo} and
     * {@code MaTTHC}: which of the fields the portal always fills when it is the sender is not published.
     */
    public InboundDossiers requiring(String... fields) {
        return new InboundDossiers(handling.requiring(List.of(fields)));
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
}
