package io.github.dancu.benchmarks.submission;

import io.github.dancu.dvc.LgspProfile;
import io.github.dancu.dvc.MinistryProfile;
import io.github.dancu.dvc.PortalProfile;
import io.github.dancu.dvc.ProvincialProfile;
import io.github.dancu.dvc.SecurityServerProfile;
import java.net.URI;

/** By which way a desk reaches its portal, and whether that shows steps to whoever looks a dossier up. */
enum Way {
    SECURITY_SERVER("security server", false),
    SECURITY_SERVER_SHOWING("security server, look-ups show steps", true),
    PROVINCE("province", false),
    PROVINCE_SHOWING("province, look-ups show steps", true),
    LGSP("LGSP", false),
    MINISTRY("ministry", false);

    private final String text;
    private final boolean shown;

    Way(String text, boolean shown) {
        this.text = text;
        this.shown = shown;
    }

    String text() {
        return text;
    }

    boolean shown() {
        return shown;
    }

    /** Whether the portal can be asked for a dossier. */
    boolean looksUp() {
        return this != LGSP && this != MINISTRY;
    }

    /** Whether a dossier that is there can be replaced. */
    boolean updates() {
        return this != MINISTRY;
    }

    PortalProfile profile() {
        return switch (this) {
            case SECURITY_SERVER, SECURITY_SERVER_SHOWING ->
                SecurityServerProfile.of(URI.create("http://provider.example.vn"));
            case PROVINCE, PROVINCE_SHOWING -> ProvincialProfile.of();
            case LGSP -> LgspProfile.of();
            case MINISTRY -> MinistryProfile.of();
        };
    }

    URI endpoint(URI portal) {
        boolean adapter = this == SECURITY_SERVER || this == SECURITY_SERVER_SHOWING;
        return portal.resolve(adapter ? "/XrdAdapter/RestService/forward" : "/");
    }
}
