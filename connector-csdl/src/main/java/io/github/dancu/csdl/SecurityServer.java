package io.github.dancu.csdl;

import io.github.dancu.connect.XRoad;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * As whom a system calls through its security server (<i>máy chủ bảo mật</i>): its X-Road identifier, and what else it was issued.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows the identifier.
 */
public final class SecurityServer {
    private final String client;
    private final @Nullable Supplier<String> apiKey;
    private final @Nullable String sourceType;

    private SecurityServer(String client, @Nullable Supplier<String> apiKey, @Nullable String sourceType) {
        this.client = client;
        this.apiKey = apiKey;
        this.sourceType = sourceType;
    }

    /**
     * A subsystem, as it stands in {@code X-Road-Client}, for example {@code VN}, {@code GOV}, the agency's code and the subsystem's
     * name.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public static SecurityServer of(String instance, String memberClass, String member, String subsystem) {
        return new SecurityServer(XRoad.identifier(instance, memberClass, member, subsystem), null, null);
    }

    /** The same with the key of the header {@code ApiKey}, asked for at each request. Default: no such header. */
    public SecurityServer withApiKey(Supplier<String> apiKey) {
        return new SecurityServer(client, Objects.requireNonNull(apiKey, "apiKey"), sourceType);
    }

    /**
     * The same with {@code ESB_SOURCE_TYPE}, and the user in {@code ESB_SOURCE_USERNAME}. Default: neither.
     *
     * @throws IllegalArgumentException unless it is 1 to 100 printable ASCII characters without blanks
     */
    public SecurityServer withSourceType(String sourceType) {
        if (!sourceType.matches("[!-~]{1,100}")) {
            throw new IllegalArgumentException("sourceType is 1 to 100 printable ASCII characters without blanks");
        }
        return new SecurityServer(client, apiKey, sourceType);
    }

    String client() {
        return client;
    }

    Optional<String> apiKey() {
        return Optional.ofNullable(apiKey).map(Supplier::get);
    }

    Optional<String> sourceType() {
        return Optional.ofNullable(sourceType);
    }

    @Override
    public String toString() {
        return "SecurityServer[" + client + "]";
    }
}
