package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dancu.citizen.Personal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A file that somebody sent, and the encounter it is about. */
@Personal
record EncounterFile(String encounter, String text) {
    private static final String ENVELOPE = "GIAMDINHHS";
    private static final String CHECK_IN = "CHI_TIEU_TRANG_THAI_KCB";

    /** The file, if it is the envelope of one dossier with this table, or a bare check-in; else empty. */
    static Optional<EncounterFile> read(String base64, String table) {
        return decoded(base64)
                .flatMap(text -> StrictXml.root(text)
                        .flatMap(root -> tableIn(root, table))
                        .flatMap(content -> first(content, "MA_LK"))
                        .map(encounter -> new EncounterFile(encounter, text)));
    }

    private static Optional<Element> tableIn(Element root, String table) {
        if (CHECK_IN.equals(root.getLocalName())) {
            return Optional.of(root);
        }
        if (!ENVELOPE.equals(root.getLocalName()) || all(root, "HOSO").size() != 1) {
            return Optional.empty();
        }
        return all(root, "FILEHOSO").stream()
                .filter(file -> first(file, "LOAIHOSO").filter(table::equals).isPresent())
                .findFirst()
                .flatMap(file -> first(file, "NOIDUNGFILE"))
                .flatMap(EncounterFile::decoded)
                .flatMap(StrictXml::root);
    }

    private static Optional<String> first(Element parent, String name) {
        return all(parent, name).stream()
                .map(element -> element.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static List<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "EncounterFile[***]";
    }
}
