package io.github.dancu.bhxh;

/** What a login at the gateway gives: both parts stand in every question. A secret. */
record BhxhToken(String accessToken, String idToken) {
    @Override
    public String toString() {
        return "BhxhToken[***]";
    }
}
