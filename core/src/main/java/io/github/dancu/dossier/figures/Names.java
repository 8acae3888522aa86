package io.github.dancu.dossier.figures;

/** Names that a report prints. */
final class Names {
    private Names() {}

    static String require(String what, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of a " + what + " is not blank");
        }
        return name;
    }
}
