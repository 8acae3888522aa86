package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;

/** What somebody is to the head of a household. */
enum Kin {
    HEAD("Chủ hộ"),
    SPOUSE("Vợ"),
    CHILD("Con"),
    PARENT("Cha"),
    SIBLING("Em");

    private static final String CODE_OF_HEAD = "CH01";

    private final String label;

    Kin(String label) {
        this.label = label;
    }

    String label(boolean female, Dice dice) {
        return switch (this) {
            case HEAD -> dice.chance(0.1) ? CODE_OF_HEAD : label;
            case SPOUSE -> female ? label : "Chồng";
            case PARENT -> female ? "Mẹ" : dice.chance(0.3) ? "Bố" : label;
            case CHILD, SIBLING -> label;
        };
    }

    static boolean isHead(Draft row) {
        String words = row.text(PersonField.RELATIONSHIP);
        return words.equals(HEAD.label) || words.equalsIgnoreCase(CODE_OF_HEAD);
    }
}
