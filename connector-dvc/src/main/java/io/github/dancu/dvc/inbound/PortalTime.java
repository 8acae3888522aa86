package io.github.dancu.dvc.inbound;

import io.github.dancu.connect.DateTimeForms;
import java.time.LocalDateTime;
import java.util.Optional;

/** Times as the national portal writes them: {@code yyyyMMddHHmmss}, Vietnamese civil time. */
final class PortalTime {
    private static final DateTimeForms FORMS = DateTimeForms.of("uuuuMMddHHmmss");

    private PortalTime() {}

    static Optional<LocalDateTime> read(String text) {
        return FORMS.tryParse(text);
    }
}
