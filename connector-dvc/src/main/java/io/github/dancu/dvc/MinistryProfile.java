package io.github.dancu.dvc;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.lgsp.LgspLogin;
import io.github.dancu.lgsp.TokenRequest;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A ministry's portal as of 2026 (<i>Cổng dịch vụ công của Bộ</i>): a token, codes of dossiers from the portal, files that are uploaded
 * before the dossier names them, and other names and times than the national portal's.
 *
 * <p>One public source shows it. A dossier cannot be looked up, nor updated: one that is there already stays as it is. The client's
 * endpoint is what all paths stand behind. Immutable; thread-safe if the predicate is.
 */
public final class MinistryProfile implements PortalProfile {
    private static final ProcedureCode HOUSEHOLD_BUSINESS = ProcedureCode.of("1.001612");
    private static final MinistryProfile DEFAULT = new MinistryProfile(
            "token",
            "",
            "file",
            true,
            Map.of(),
            dossier -> dossier.procedure().code().nationalPart().equals(HOUSEHOLD_BUSINESS));

    private final String tokenPath;
    private final String servicesPath;
    private final String fileField;
    private final boolean asksForUploads;
    private final Map<ProcedureCode, String> serviceCodes;
    private final Predicate<Dossier> householdBusiness;

    private MinistryProfile(
            String tokenPath,
            String servicesPath,
            String fileField,
            boolean asksForUploads,
            Map<ProcedureCode, String> serviceCodes,
            Predicate<Dossier> householdBusiness) {
        this.tokenPath = tokenPath;
        this.servicesPath = servicesPath;
        this.fileField = fileField;
        this.asksForUploads = asksForUploads;
        this.serviceCodes = serviceCodes;
        this.householdBusiness = householdBusiness;
    }

    /** The profile with its defaults. */
    public static MinistryProfile of() {
        return DEFAULT;
    }

    /**
     * The same with another path where tokens are given out, for {@code client_id} and {@code client_secret} in a form. Default
     * {@code token}.
     *
     * @throws IllegalArgumentException unless it is 1 to 200 letters, digits and {@code . _ ~ / -}
     */
    public MinistryProfile withTokenPath(String path) {
        return new MinistryProfile(
                Shapes.path("tokenPath", path),
                servicesPath,
                fileField,
                asksForUploads,
                serviceCodes,
                householdBusiness);
    }

    /**
     * The same with a path that {@code NoiHoSo} and the other services stand behind. Default none: they stand behind the endpoint.
     *
     * @throws IllegalArgumentException unless it is 1 to 200 letters, digits and {@code . _ ~ / -}
     */
    public MinistryProfile withServicesPath(String path) {
        return new MinistryProfile(
                tokenPath,
                Shapes.path("servicesPath", path),
                fileField,
                asksForUploads,
                serviceCodes,
                householdBusiness);
    }

    /**
     * The same with another name of the part that holds the file of an upload. Default {@code file}.
     *
     * @throws IllegalArgumentException unless it is 1 to 50 letters, digits and {@code . _ -}
     */
    public MinistryProfile withFileField(String name) {
        return new MinistryProfile(
                tokenPath,
                servicesPath,
                Shapes.field("fileField", name),
                asksForUploads,
                serviceCodes,
                householdBusiness);
    }

    /**
     * The same for a portal that can be asked, or not, whether it has a file ({@code GET UploadTep} by code and hash). Default that it
     * can, which is inferred. If it cannot, a file whose upload was cut off stays in doubt.
     */
    public MinistryProfile withUploadsLookedUp(boolean lookedUp) {
        return new MinistryProfile(tokenPath, servicesPath, fileField, lookedUp, serviceCodes, householdBusiness);
    }

    /** The same with the code of the online service ({@code MaDichVuCong}) of a procedure. Default none: it is left out. */
    public MinistryProfile withServiceCode(ProcedureCode procedure, String serviceCode) {
        Map<ProcedureCode, String> more = new LinkedHashMap<>(serviceCodes);
        more.put(Objects.requireNonNull(procedure, "procedure"), Objects.requireNonNull(serviceCode, "serviceCode"));
        return new MinistryProfile(
                tokenPath,
                servicesPath,
                fileField,
                asksForUploads,
                Collections.unmodifiableMap(more),
                householdBusiness);
    }

    /**
     * The same with another sign that a business is a household's ({@code LoaiDoiTuong} 2). Default: the dossier is of procedure
     * 1.001612.
     */
    public MinistryProfile withHouseholdBusinesses(Predicate<Dossier> dossiers) {
        return new MinistryProfile(
                tokenPath,
                servicesPath,
                fileField,
                asksForUploads,
                serviceCodes,
                Objects.requireNonNull(dossiers, "dossiers"));
    }

    boolean asksForUploads() {
        return asksForUploads;
    }

    MinistryChannel channel(URI endpoint) {
        URI services = servicesPath.isEmpty() ? endpoint : WireRequest.resolve(endpoint, servicesPath);
        return new MinistryChannel(services, fileField);
    }

    MinistryCodec codec() {
        return new MinistryCodec(serviceCodes, householdBusiness);
    }

    LgspLogin login(URI endpoint, Credentials credentials) {
        return new LgspLogin(WireRequest.resolve(endpoint, tokenPath), credentials, TokenRequest.FORM);
    }

    @Override
    public String toString() {
        return "MinistryProfile";
    }
}
