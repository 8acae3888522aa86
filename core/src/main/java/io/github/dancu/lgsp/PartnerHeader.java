package io.github.dancu.lgsp;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.WireRequest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code lgspaccesstoken}, by which an LGSP knows the calling application: key, name and codes of a partner as JSON, in
 * Base64. For connectors.
 *
 * <p>Thread-safe; {@link #toString()} shows nothing.
 */
public final class PartnerHeader {
    private final Credentials key;
    private final String appName;
    private final String partnerCode;
    private final String customerCode;
    private volatile @Nullable Written last;

    /**
     * The header of a partner.
     *
     * @param key AccessKey and SecretKey, asked for at each request
     * @param appName AppName, or empty
     * @param partnerCode PartnerCode, or empty
     * @param customerCode PartnerCodeCus, or empty
     */
    public PartnerHeader(Credentials key, String appName, String partnerCode, String customerCode) {
        this.key = Objects.requireNonNull(key, "key");
        this.appName = Objects.requireNonNull(appName, "appName");
        this.partnerCode = Objects.requireNonNull(partnerCode, "partnerCode");
        this.customerCode = Objects.requireNonNull(customerCode, "customerCode");
    }

    /** The same request with the header. */
    public WireRequest on(WireRequest request) {
        String accessKey = key.user();
        String secretKey = key.secret();
        Written known = last;
        if (known == null || !known.holds(accessKey, secretKey)) {
            known = new Written(accessKey, secretKey, text(accessKey, secretKey));
            last = known;
        }
        return request.withHeader("lgspaccesstoken", known.text);
    }

    @Override
    public String toString() {
        return "PartnerHeader[***]";
    }

    private String text(String accessKey, String secretKey) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("AccessKey", accessKey);
        content.put("AppName", appName);
        content.put("PartnerCode", partnerCode);
        content.put("PartnerCodeCus", customerCode);
        content.put("SecretKey", secretKey);
        return Base64.getEncoder().encodeToString(WireRequest.jsonBytes(content));
    }

    private record Written(String accessKey, String secretKey, String text) {
        boolean holds(String access, String secret) {
            return accessKey.equals(access) && secretKey.equals(secret);
        }

        @Override
        public String toString() {
            return "Written[***]";
        }
    }
}
