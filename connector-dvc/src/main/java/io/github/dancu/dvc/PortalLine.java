package io.github.dancu.dvc;

import io.github.dancu.connect.Connection;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.SessionSource;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a profile makes of an endpoint and an account.
 *
 * @param login nothing where nobody logs in
 */
record PortalLine(
        PortalChannel channel, PortalCodec codec, @Nullable SessionSource<String> login) {
    /** @throws IllegalStateException if the profile logs in and there are no credentials */
    static PortalLine of(
            PortalProfile profile, URI endpoint, @Nullable Credentials credentials, OutcomeTable outcomes) {
        if (profile instanceof ProvincialProfile gateway && !gateway.logsIn()) {
            return new PortalLine(gateway.channel(endpoint), new NationalCodec(outcomes), null);
        }
        if (credentials == null) {
            throw new IllegalStateException("a DvcClient needs credentials, as its profile logs in");
        }
        if (profile instanceof SecurityServerProfile server) {
            return new PortalLine(
                    server.channel(endpoint), new NationalCodec(outcomes), server.login(endpoint, credentials));
        }
        if (profile instanceof ProvincialProfile gateway) {
            return new PortalLine(
                    gateway.channel(endpoint), new NationalCodec(outcomes), gateway.login(endpoint, credentials));
        }
        if (profile instanceof LgspProfile platform) {
            return new PortalLine(
                    platform.channel(endpoint), new NationalCodec(outcomes), platform.login(endpoint, credentials));
        }
        if (profile instanceof MinistryProfile ministry) {
            return new PortalLine(ministry.channel(endpoint), ministry.codec(), ministry.login(endpoint, credentials));
        }
        throw new IllegalArgumentException("there is no such profile");
    }

    /** Three ways lead to one portal. */
    static String portalOf(PortalProfile profile) {
        return profile instanceof MinistryProfile ? "ministry" : "national";
    }

    Connection<String> connection(ConnectionSettings settings) {
        return login == null
                ? Connection.signed(DvcClient.SYSTEM, settings)
                : Connection.of(DvcClient.SYSTEM, login, settings);
    }
}
