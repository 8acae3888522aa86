package io.github.dancu.dvc;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.util.Objects;

/**
 * The national portal through the adapter of a security server (<i>máy chủ bảo mật, trục liên thông</i>): one address for
 * everything, the session in the body of every call, and what is asked in its field {@code service}.
 *
 * <p>The client's endpoint is the adapter, up to and with {@code forward}. Immutable and thread-safe.
 */
public final class SecurityServerProfile implements PortalProfile {
    private final URI providerUrl;
    private final String destinationCode;
    private final boolean destinationInHeader;
    private final String loginPath;
    private final String dataPath;

    private SecurityServerProfile(
            URI providerUrl, String destinationCode, boolean destinationInHeader, String loginPath, String dataPath) {
        this.providerUrl = providerUrl;
        this.destinationCode = destinationCode;
        this.destinationInHeader = destinationInHeader;
        this.loginPath = loginPath;
        this.dataPath = dataPath;
    }

    /**
     * The profile with its defaults.
     *
     * @param providerUrl the portal's own base address, to which the adapter passes requests on
     * @throws IllegalArgumentException unless it starts with http or https and names a host
     */
    public static SecurityServerProfile of(URI providerUrl) {
        return new SecurityServerProfile(
                WireRequest.checked("providerUrl", providerUrl),
                "VN:GOV:000.00.00.G22:vpcpdvcprovider",
                false,
                "mapi/login",
                "mapi/g");
    }

    /**
     * The same with another member code of the portal on the data exchange ({@code dstcode}). Default
     * {@code VN:GOV:000.00.00.G22:vpcpdvcprovider}.
     *
     * @throws IllegalArgumentException unless it is 1 to 200 printable ASCII characters without blanks
     */
    public SecurityServerProfile withDestinationCode(String code) {
        String checked = Shapes.printable("destinationCode", code);
        return new SecurityServerProfile(providerUrl, checked, destinationInHeader, loginPath, dataPath);
    }

    /** The same with {@code dstcode} in a header or in the query. Default in the query. */
    public SecurityServerProfile withDestinationInHeader(boolean inHeader) {
        return new SecurityServerProfile(providerUrl, destinationCode, inHeader, loginPath, dataPath);
    }

    /**
     * The same with another path of the login. Default {@code mapi/login}.
     *
     * @throws IllegalArgumentException unless it is 1 to 200 letters, digits and {@code . _ ~ / -}
     */
    public SecurityServerProfile withLoginPath(String path) {
        String checked = Shapes.path("loginPath", path);
        return new SecurityServerProfile(providerUrl, destinationCode, destinationInHeader, checked, dataPath);
    }

    /**
     * The same with another path of everything but the login. Default {@code mapi/g}, which one source remembers.
     *
     * @throws IllegalArgumentException unless it is 1 to 200 letters, digits and {@code . _ ~ / -}
     */
    public SecurityServerProfile withDataPath(String path) {
        String checked = Shapes.path("dataPath", path);
        return new SecurityServerProfile(providerUrl, destinationCode, destinationInHeader, loginPath, checked);
    }

    PortalChannel channel(URI endpoint) {
        return new SecurityServerChannel(address(endpoint, dataPath));
    }

    PortalLogin login(URI endpoint, Credentials credentials) {
        return new PortalLogin(address(endpoint, loginPath), Objects.requireNonNull(credentials, "credentials"));
    }

    private AdapterAddress address(URI endpoint, String path) {
        return AdapterAddress.of(endpoint, path, providerUrl, destinationCode, destinationInHeader);
    }

    @Override
    public String toString() {
        return "SecurityServerProfile";
    }
}
