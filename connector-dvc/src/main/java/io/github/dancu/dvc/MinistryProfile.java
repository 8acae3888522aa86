package io.github.dancu.dvc;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.RefusedException;
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
import java.util.function.Consumer;
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
    private static final MinistryProfile DEFAULT = new MinistryProfile(new Settings());

    private final Settings settings;

    private MinistryProfile(Settings settings) {
        this.settings = settings;
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
        String checked = Shapes.path("tokenPath", path);
        return with(changed -> changed.tokenPath = checked);
    }

    /**
     * The same with a path that {@code NoiHoSo} and the other services stand behind. Default none: they stand behind the endpoint.
     *
     * @throws IllegalArgumentException unless it is 1 to 200 letters, digits and {@code . _ ~ / -}
     */
    public MinistryProfile withServicesPath(String path) {
        String checked = Shapes.path("servicesPath", path);
        return with(changed -> changed.servicesPath = checked);
    }

    /**
     * The same with another name of the part that holds the file of an upload. Default {@code file}.
     *
     * @throws IllegalArgumentException unless it is 1 to 50 letters, digits and {@code . _ -}
     */
    public MinistryProfile withFileField(String name) {
        UploadForm form = settings.uploads.withFile(name);
        return with(changed -> changed.uploads = form);
    }

    /**
     * The same with other names of the fields of an upload: the dossier's code, the file's name and its hash. Default {@code MaHoSo},
     * {@code TenTep} and {@code HashTep}, which is inferred. The portal is asked for a file by code and hash under the same names.
     *
     * @throws IllegalArgumentException unless each is 1 to 50 letters, digits and {@code . _ -}
     */
    public MinistryProfile withUploadFields(String code, String name, String hash) {
        UploadForm form = settings.uploads.withFields(code, name, hash);
        return with(changed -> changed.uploads = form);
    }

    /**
     * The same for a portal that can be asked, or not, whether it has a file ({@code GET UploadTep} by code and hash). Default that it
     * cannot, for that question is inferred. Then a file whose upload was cut off stays in doubt until somebody settles it
     * ({@link DvcClient#settleUpload}); if it can, it is asked before each upload, and a file in doubt that it does not show for
     * {@link DvcClient.Builder#resendAfter} is sent again.
     */
    public MinistryProfile withUploadsLookedUp(boolean lookedUp) {
        UploadForm form = settings.uploads.withLookedUp(lookedUp);
        return with(changed -> changed.uploads = form);
    }

    /**
     * The same with the words by which the portal says that it lacks the file it is asked for: in the field {@code message} of an answer
     * with HTTP 404; upper case and blanks are no matter. Default {@code tệp không tồn tại}, which is inferred. Any other 404 is that of
     * an address that is not there, and a {@link RefusedException}: it says nothing of the file.
     *
     * @throws IllegalArgumentException if they are blank or longer than 200 characters
     */
    public MinistryProfile withMissingUploadWords(String words) {
        UploadForm form = settings.uploads.withMissingWords(words);
        return with(changed -> changed.uploads = form);
    }

    /** The same with the code of the online service ({@code MaDichVuCong}) of a procedure. Default none: it is left out. */
    public MinistryProfile withServiceCode(ProcedureCode procedure, String serviceCode) {
        Map<ProcedureCode, String> more = new LinkedHashMap<>(settings.serviceCodes);
        more.put(Objects.requireNonNull(procedure, "procedure"), Objects.requireNonNull(serviceCode, "serviceCode"));
        return with(changed -> changed.serviceCodes = Collections.unmodifiableMap(more));
    }

    /**
     * The same with another sign that a business is a household's ({@code LoaiDoiTuong} 2). Default: the dossier is of procedure
     * 1.001612.
     */
    public MinistryProfile withHouseholdBusinesses(Predicate<Dossier> dossiers) {
        Objects.requireNonNull(dossiers, "dossiers");
        return with(changed -> changed.householdBusiness = dossiers);
    }

    MinistryChannel channel(URI endpoint) {
        String path = settings.servicesPath;
        URI services = path.isEmpty() ? endpoint : WireRequest.resolve(endpoint, path);
        return new MinistryChannel(services, settings.uploads);
    }

    MinistryCodec codec() {
        return new MinistryCodec(settings.serviceCodes, settings.householdBusiness);
    }

    LgspLogin login(URI endpoint, Credentials credentials) {
        return new LgspLogin(WireRequest.resolve(endpoint, settings.tokenPath), credentials, TokenRequest.FORM);
    }

    private MinistryProfile with(Consumer<Settings> change) {
        Settings changed = new Settings(settings);
        change.accept(changed);
        return new MinistryProfile(changed);
    }

    @Override
    public String toString() {
        return "MinistryProfile";
    }

    /** What can be set. Of one profile, never changed. */
    private static final class Settings {
        private String tokenPath = "token";
        private String servicesPath = "";
        private UploadForm uploads = UploadForm.DEFAULT;
        private Map<ProcedureCode, String> serviceCodes = Map.of();
        private Predicate<Dossier> householdBusiness =
                dossier -> dossier.procedure().code().nationalPart().equals(HOUSEHOLD_BUSINESS);

        Settings() {}

        Settings(Settings other) {
            tokenPath = other.tokenPath;
            servicesPath = other.servicesPath;
            uploads = other.uploads;
            serviceCodes = other.serviceCodes;
            householdBusiness = other.householdBusiness;
        }
    }
}
