package io.github.dancu.bhxh;

import io.github.dancu.bhxh.GatewayService.Role;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.XmlElement;
import io.github.dancu.place.FacilityCode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Finds out what a file for the gateway is. It is read as strictly as a reply. */
final class ClaimFileReader {
    private static final String CHECK_IN = "CHI_TIEU_TRANG_THAI_KCB";
    private static final String DOSSIERS = "GIAMDINHHS";
    private static final String FILE = "file";
    private static final int LARGEST = 100 * 1024 * 1024;
    private static final int LONGEST_KEY = 100;
    private static final int OK = 200;

    private final InputCheck check = InputCheck.of(BhxhClient.SYSTEM, "claim file");
    private final byte[] content;

    private ClaimFileReader(byte[] content) {
        this.content = content;
    }

    static ClaimFile read(byte[] content) {
        return new ClaimFileReader(content).read();
    }

    private ClaimFile read() {
        if (content.length > LARGEST) {
            check.reject(FILE, "is larger than 100 MiB");
        }
        check.orThrow();
        XmlElement root = parse(content);
        return switch (root.name()) {
            case CHECK_IN -> file(Role.CHECK_IN, root, root.find("MA_CSKCB"));
            case DOSSIERS -> file(Role.DOSSIER, summary(root), root.find("MACSKCB"));
            default -> throw rejected("is neither a check-in (" + CHECK_IN + ") nor a dossier (" + DOSSIERS + ")");
        };
    }

    private ClaimFile file(Role role, XmlElement treatment, Optional<XmlElement> facility) {
        String key =
                treatment.find("MA_LK").map(XmlElement::text).map(String::strip).orElse("");
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw rejected("names no treatment (MA_LK, up to " + LONGEST_KEY + " characters)");
        }
        return new ClaimFile(
                content,
                role,
                treatment,
                key,
                facility.map(XmlElement::text).flatMap(FacilityCode::tryParse).orElse(null));
    }

    /** The table XML1 of the one dossier. */
    private XmlElement summary(XmlElement root) {
        List<XmlElement> dossiers = new ArrayList<>();
        root.find("DANHSACHHOSO").ifPresent(list -> dossiers.addAll(list.children("HOSO")));
        if (dossiers.size() != 1) {
            throw rejected("holds " + dossiers.size() + " dossiers, not one");
        }
        byte[] table = dossiers.get(0).children("FILEHOSO").stream()
                .filter(part -> part.childText("LOAIHOSO").map(String::strip).equals(Optional.of("XML1")))
                .findFirst()
                .flatMap(part -> part.childText("NOIDUNGFILE"))
                .map(this::decoded)
                .orElseThrow(() -> rejected("has no table XML1"));
        return parse(table);
    }

    private byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException damaged) {
            throw rejected("has a table XML1 that is no Base64");
        }
    }

    private XmlElement parse(byte[] document) {
        try {
            return XmlElement.parse(new WireReply(OK, document, null).markup());
        } catch (ReplyFault unreadable) {
            throw rejected("is no XML in UTF-8, or has a document type");
        }
    }

    private RuntimeException rejected(String problem) {
        check.reject(FILE, problem);
        return check.failure();
    }
}
