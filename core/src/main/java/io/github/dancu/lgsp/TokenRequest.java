package io.github.dancu.lgsp;

/**
 * Where the account stands in the request for a token of a province's LGSP: OAuth 2.0 allows both (RFC 6749, section 2.3.1).
 */
public enum TokenRequest {
    /** In the header {@code Authorization: Basic}. */
    HEADER,
    /** In the form, as {@code client_id} and {@code client_secret}. */
    FORM
}
