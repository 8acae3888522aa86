package io.github.dancu.bhxh;

import io.github.dancu.connect.Credentials;
import io.github.dancu.place.FacilityCode;
import java.util.Locale;

/** A facility's account at the gateway: the name and the password's hash stand in every login and in every question. */
record BhxhAccount(FacilityCode facility, Credentials credentials, HashCase hashCase) {
    String user() {
        return credentials.user();
    }

    String passwordHash() {
        return hashCase.hash(credentials.secret());
    }

    /** Whether an account of this name is the facility's own: code, underscore, suffix. */
    boolean isNamed(String user) {
        return user.strip().toUpperCase(Locale.ROOT).startsWith(facility.toText() + "_");
    }

    @Override
    public String toString() {
        return "BhxhAccount[" + facility + "]";
    }
}
