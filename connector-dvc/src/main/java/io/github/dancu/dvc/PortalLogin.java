package io.github.dancu.dvc;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.SessionSource;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dvc.wire.LoginRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** The portal's login: an account for a session, which then stands in the body of every call. */
record PortalLogin(AdapterAddress address, Credentials credentials) implements SessionSource<String> {
    private static final Pattern ACCOUNT = Pattern.compile(
            "tài khoản|mật khẩu|đăng nhập|account|password",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.CANON_EQ);
    // Nobody has published how long a session lives: it is used until the portal rejects it.
    private static final Duration UNTIL_REJECTED = Duration.ofDays(365);

    @Override
    public WireRequest request() {
        return address.post(new LoginRequest(credentials.user(), credentials.secret()));
    }

    @Override
    public Session<String> read(WireReply reply, Instant now) throws ReplyFault {
        JsonFields fields = JsonFields.of(reply.requireSuccess());
        if (!fields.text("error_code").strip().equals("0")) {
            String text = "error_code " + fields.printableCode("error_code");
            // The portal's general failure is no refusal unless it speaks of the account.
            boolean account =
                    ACCOUNT.matcher(fields.optionalText("message").orElse("")).find();
            throw fields.text("error_code").strip().equals("-1") && !account
                    ? ReplyFault.outOfOrder(text, null)
                    : ReplyFault.refused(text);
        }
        String session =
                fields.optionalText("session").orElseThrow(() -> ReplyFault.unreadable("field session is missing"));
        return new Session<>(session, now.plus(UNTIL_REJECTED));
    }
}
