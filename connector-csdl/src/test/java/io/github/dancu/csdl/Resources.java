package io.github.dancu.csdl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that stand beside the tests. */
final class Resources {
    private Resources() {}

    static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream("/csdl/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
