package io.github.dancu.bhxh;

import io.github.dancu.connect.WireReply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Recorded, synthetic replies of the gateway. */
final class Replies {
    private Replies() {}

    static String file(String name) {
        try (InputStream stream = Objects.requireNonNull(Replies.class.getResourceAsStream("/bhxh/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String code(String code) {
        return "{\"maKetQua\":\"" + code + "\",\"ghiChu\":null,\"maThe\":null,\"dsLichSuKCB2018\":null}";
    }

    static WireReply reply(int status, String body) {
        return new WireReply(status, body.getBytes(StandardCharsets.UTF_8), null);
    }
}
