package io.github.dancu.dvc;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.util.Map;

/**
 * The national portal through a gateway of the province (<i>trục tích hợp của tỉnh</i>): an address for each service, the agency in
 * the query, and lists without anything around them.
 *
 * <p>One public source shows it; how it is logged in to is inferred. The client's endpoint is the gateway, without
 * {@code SynsTTHCC}. Immutable and thread-safe.
 */
public final class ProvincialProfile implements PortalProfile {
    private static final ProvincialProfile DEFAULT = new ProvincialProfile("SynsTTHCC", "SynsTTHCC/login", true);

    private final String servicesPath;
    private final String loginPath;
    private final boolean logsIn;

    private ProvincialProfile(String servicesPath, String loginPath, boolean logsIn) {
        this.servicesPath = servicesPath;
        this.loginPath = loginPath;
        this.logsIn = logsIn;
    }

    /** The profile with its defaults. */
    public static ProvincialProfile of() {
        return DEFAULT;
    }

    /**
     * The same with another path that services stand behind. Default {@code SynsTTHCC}.
     *
     * @throws IllegalArgumentException unless it is 1 to 200 letters, digits and {@code . _ ~ / -}
     */
    public ProvincialProfile withServicesPath(String path) {
        return new ProvincialProfile(Shapes.path("servicesPath", path), loginPath, logsIn);
    }

    /**
     * The same with another path of the login: name and secret in JSON for a session, which then stands in
     * {@code Authorization: Bearer}. Default {@code SynsTTHCC/login}.
     *
     * @throws IllegalArgumentException unless it is 1 to 200 letters, digits and {@code . _ ~ / -}
     */
    public ProvincialProfile withLoginPath(String path) {
        return new ProvincialProfile(servicesPath, Shapes.path("loginPath", path), true);
    }

    /** The same for a gateway that knows its callers by their line: nobody logs in, and no credentials are needed. */
    public ProvincialProfile withoutLogin() {
        return new ProvincialProfile(servicesPath, loginPath, false);
    }

    boolean logsIn() {
        return logsIn;
    }

    PortalChannel channel(URI endpoint) {
        return new ProvincialChannel(WireRequest.resolve(endpoint, servicesPath));
    }

    PortalLogin login(URI endpoint, Credentials credentials) {
        URI uri = WireRequest.resolve(endpoint, loginPath);
        return new PortalLogin(new AdapterAddress(uri, Map.of("Accept", "application/json")), credentials);
    }

    @Override
    public String toString() {
        return "ProvincialProfile";
    }
}
