package io.github.dancu.dvc.signon;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of one sign-on (<i>bắt đầu đăng nhập</i>): where the browser is sent to, and what has to come back.
 *
 * <p>Keep {@link #state()} and {@link #nonce()} in the browser's session and take the answer with them, once: an answer that was not
 * asked for by this browser would sign it on as somebody else. Immutable and thread-safe; {@link #toString()} shows neither.
 */
public final class SignOnStart {
    private final URI address;
    private final String state;
    private final String nonce;

    SignOnStart(URI address, String state, String nonce) {
        this.address = address;
        this.state = state;
        this.nonce = nonce;
    }

    /**
     * The beginning that was kept in a session.
     *
     * @param address where the browser was sent to
     * @throws IllegalArgumentException if {@code state} or {@code nonce} is blank: anybody could bring that back
     */
    public static SignOnStart of(URI address, String state, String nonce) {
        if (state.isBlank() || nonce.isBlank()) {
            throw new IllegalArgumentException("state and nonce are not blank");
        }
        return new SignOnStart(Objects.requireNonNull(address, "address"), state, nonce);
    }

    /** Where to send the browser. */
    public URI address() {
        return address;
    }

    /** What comes back with the code: 43 characters of chance. */
    public String state() {
        return state;
    }

    /** What stands in the ID token, where the server puts it there: 43 characters of chance. */
    public String nonce() {
        return nonce;
    }

    /** Whether the state that came back is the one that was sent; {@code null} never is. */
    public boolean isAnsweredBy(@Nullable String returnedState) {
        return returnedState != null && same(state, returnedState);
    }

    /** Whether the claims of an ID token hold the nonce that was sent. */
    public boolean isAnsweredBy(SignOnClaims idTokenClaims) {
        return idTokenClaims.claim("nonce").filter(came -> same(nonce, came)).isPresent();
    }

    @Override
    public String toString() {
        return "SignOnStart[" + address.getScheme() + "://" + address.getHost() + address.getPath() + "]";
    }

    private static boolean same(String sent, String came) {
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), came.getBytes(StandardCharsets.UTF_8));
    }
}
