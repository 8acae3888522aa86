package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dancu.place.FacilityCode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A facility's account at the gateway; both texts may come in either case. */
record BhxhAccount(FacilityCode facility, String user, String passwordHash) {
    static BhxhAccount of(FacilityCode facility, String user, String secret) {
        return new BhxhAccount(facility, user, md5(secret));
    }

    boolean hasUser(String name) {
        return user.equalsIgnoreCase(name);
    }

    boolean hasPasswordHash(String hash) {
        return passwordHash.equalsIgnoreCase(hash);
    }

    @Override
    public String toString() {
        return "BhxhAccount[" + facility + "]";
    }

    private static String md5(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
