package io.github.dancu.bhxh;

import io.github.dancu.bhxh.GatewayService.Role;
import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Sha256;
import io.github.dancu.connect.XmlElement;
import io.github.dancu.place.FacilityCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file for the gateway: the check-in of one patient (<i>XML0</i>) or the claim dossier of one treatment (<i>hồ sơ XML giám định</i>,
 * QĐ 130, 4750 and 3176/QĐ-BYT). The hospital's system makes and signs it, and it is sent as it is.
 *
 * <p>Only what names it is read: the treatment ({@code MA_LK}), the facility, and by what its treatment history can be asked for.
 * Immutable and thread-safe; {@link #toString()} shows kind and size.
 */
@Personal
public final class ClaimFile {
    private final byte[] content;
    private final Role role;
    private final XmlElement treatment;
    private final String key;
    private final @Nullable FacilityCode facility;

    ClaimFile(byte[] content, Role role, XmlElement treatment, String key, @Nullable FacilityCode facility) {
        this.content = content;
        this.role = Objects.requireNonNull(role, "role");
        this.treatment = Objects.requireNonNull(treatment, "treatment");
        this.key = Objects.requireNonNull(key, "key");
        this.facility = facility;
    }

    /**
     * The file with this content.
     *
     * @param xml one check-in or one dossier, UTF-8, up to 100 MiB
     * @throws InvalidRequestException if it is too large, no XML that can be read, has a document type, holds no or several dossiers, or
     *     names no treatment; the message never repeats the content
     */
    public static ClaimFile of(byte[] xml) {
        return ClaimFileReader.read(xml.clone());
    }

    /** The key of the treatment (<i>MA_LK</i>), by which the hospital's tables belong together. */
    public String key() {
        return key;
    }

    /** Whether it is a check-in; otherwise a dossier. */
    public boolean isCheckIn() {
        return role == Role.CHECK_IN;
    }

    /** The facility that the file names (<i>MACSKCB</i>); empty if it names none that can be read. */
    public Optional<FacilityCode> facility() {
        return Optional.ofNullable(facility);
    }

    Role role() {
        return role;
    }

    /** What the file says of the treatment, to ask the gateway for it. */
    XmlElement treatment() {
        return treatment;
    }

    String base64() {
        return Base64.getEncoder().encodeToString(content);
    }

    /** Names this content of this facility. */
    String digest(FacilityCode sender) {
        return digest(sender, content);
    }

    /** Names this treatment of this facility, whatever is sent of it. */
    String keyDigest(FacilityCode sender) {
        return digest(sender, ("key " + key).getBytes(StandardCharsets.UTF_8));
    }

    private String digest(FacilityCode sender, byte[] what) {
        return Sha256.hex((sender.toText() + " " + role + "\n").getBytes(StandardCharsets.UTF_8), what);
    }

    @Override
    public String toString() {
        return "ClaimFile[" + (isCheckIn() ? "check-in" : "dossier") + ", " + content.length + " bytes]";
    }
}
