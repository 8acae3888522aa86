package io.github.dancu.csdl;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.csdl.wire.PartnerKey;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The header by which an LGSP knows the calling application. */
final class PartnerHeader {
    private final Credentials key;
    private final String appName;
    private final String partnerCode;
    private final String customerCode;
    private volatile @Nullable Written last;

    PartnerHeader(Credentials key, String appName, String partnerCode, String customerCode) {
        this.key = key;
        this.appName = appName;
        this.partnerCode = partnerCode;
        this.customerCode = customerCode;
    }

    WireRequest on(WireRequest request) {
        PartnerKey content = new PartnerKey(key.user(), key.secret(), appName, partnerCode, customerCode);
        Written known = last;
        if (known == null || !known.content.equals(content)) {
            known = new Written(content, Base64.getEncoder().encodeToString(WireRequest.jsonBytes(content)));
            last = known;
        }
        return request.withHeader("lgspaccesstoken", known.text);
    }

    @Override
    public String toString() {
        return "PartnerHeader[***]";
    }

    private record Written(PartnerKey content, String text) {
        @Override
        public String toString() {
            return "Written[***]";
        }
    }
}
