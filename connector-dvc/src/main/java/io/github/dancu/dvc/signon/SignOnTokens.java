package io.github.dancu.dvc.signon;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a code was exchanged for (<i>mã truy cập, mã định danh</i>): secrets of one person's session.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows nothing.
 */
public final class SignOnTokens {
    private static final Pattern TOKEN = Pattern.compile("[!-~]{1,16384}");

    private final String accessToken;
    private final @Nullable String idToken;
    private final @Nullable Instant expiresAt;

    private SignOnTokens(String accessToken, @Nullable String idToken, @Nullable Instant expiresAt) {
        this.accessToken = accessToken;
        this.idToken = idToken;
        this.expiresAt = expiresAt;
    }

    /**
     * An access token that another library has got, or that was kept in a session.
     *
     * @throws IllegalArgumentException if it is not 1 to 16384 printable ASCII characters; the message never repeats it
     */
    public static SignOnTokens of(String accessToken) {
        return of(accessToken, null, null);
    }

    static SignOnTokens of(String accessToken, @Nullable String idToken, @Nullable Instant expiresAt) {
        if (!isToken(accessToken)) {
            throw new IllegalArgumentException("an access token is 1 to 16384 printable ASCII characters");
        }
        return new SignOnTokens(accessToken, idToken, expiresAt);
    }

    static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    /** The access token ({@code access_token}): a secret. */
    public String accessToken() {
        return accessToken;
    }

    /** The ID token ({@code id_token}), not verified: a secret. */
    public Optional<String> idToken() {
        return Optional.ofNullable(idToken);
    }

    /** Until when the access token is said to hold ({@code expires_in}, counted from when the answer was read). */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignOnTokens that
                && accessToken.equals(that.accessToken)
                && Objects.equals(idToken, that.idToken)
                && Objects.equals(expiresAt, that.expiresAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accessToken, idToken, expiresAt);
    }

    @Override
    public String toString() {
        return "SignOnTokens[***]";
    }
}
