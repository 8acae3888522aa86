package io.github.dancu.citizen;

/** Names of table entries, compared without case, diacritics, blanks and hyphens: "Khơ-me" is "KHOME". */
final class Label {
    private Label() {}

    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        NameFolding.withoutDiacritics(NameKey.of(name))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
