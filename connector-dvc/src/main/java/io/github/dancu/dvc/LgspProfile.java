package io.github.dancu.dvc;

import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.lgsp.LgspLogin;
import io.github.dancu.lgsp.PartnerHeader;
import io.github.dancu.lgsp.TokenRequest;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The national portal through a province's integration platform (<i>nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh, LGSP</i>): a token
 * by OAuth 2.0, one address each for new dossiers, updates and steps, and two for procedures.
 *
 * <p>Nothing can be looked up of a dossier here: whether one that may have arrived is there, the portal's web pages say. One public
 * source shows it, without the paths of the three addresses. The client's endpoint is the platform. Immutable and thread-safe.
 */
public final class LgspProfile implements PortalProfile {
    static final String NEW = "new";
    static final String UPDATE = "update";
    static final String STEPS = "steps";
    private static final LgspProfile DEFAULT = new LgspProfile(
            Map.of(
                    NEW,
                    "KetNoiMotCuaQuocGia/ThemMoi",
                    UPDATE,
                    "KetNoiMotCuaQuocGia/CapNhat",
                    STEPS,
                    "KetNoiMotCuaQuocGia/DongBoTienTrinh",
                    Services.PROCEDURES,
                    "KetNoiMotCuaQuocGia/LayDanhSachTTHC",
                    Services.PROCEDURE,
                    "KetNoiMotCuaQuocGia/LayThuTuc"),
            null,
            TokenRequest.HEADER,
            null);

    private final Map<String, String> paths;
    private final @Nullable URI tokenUri;
    private final TokenRequest tokenRequest;
    private final @Nullable PartnerHeader partner;

    private LgspProfile(
            Map<String, String> paths,
            @Nullable URI tokenUri,
            TokenRequest tokenRequest,
            @Nullable PartnerHeader partner) {
        this.paths = paths;
        this.tokenUri = tokenUri;
        this.tokenRequest = tokenRequest;
        this.partner = partner;
    }

    /** The profile with its defaults. */
    public static LgspProfile of() {
        return DEFAULT;
    }

    /**
     * The same with other paths for dossiers ({@code URLThemMoi}, {@code URLCapNhat}, {@code URLDongBoTienTrinh}). Default
     * {@code KetNoiMotCuaQuocGia/ThemMoi}, {@code …/CapNhat} and {@code …/DongBoTienTrinh}.
     *
     * @throws IllegalArgumentException unless each is 1 to 200 letters, digits and {@code . _ ~ / -}
     */
    public LgspProfile withPaths(String newDossiers, String updates, String steps) {
        return withPath(NEW, "newDossiers", newDossiers)
                .withPath(UPDATE, "updates", updates)
                .withPath(STEPS, "steps", steps);
    }

    /**
     * The same with other paths for the list of procedures and for one of them. Default
     * {@code KetNoiMotCuaQuocGia/LayDanhSachTTHC} and {@code KetNoiMotCuaQuocGia/LayThuTuc}.
     *
     * @throws IllegalArgumentException unless each is 1 to 200 letters, digits and {@code . _ ~ / -}
     */
    public LgspProfile withProcedurePaths(String procedures, String procedure) {
        return withPath(Services.PROCEDURES, "procedures", procedures)
                .withPath(Services.PROCEDURE, "procedure", procedure);
    }

    /**
     * The same with another address where tokens are given out. Default {@code token} behind the endpoint.
     *
     * @throws IllegalArgumentException unless it starts with http or https and names a host
     */
    public LgspProfile withTokenUri(URI uri) {
        return new LgspProfile(paths, WireRequest.checked("tokenUri", uri), tokenRequest, partner);
    }

    /** The same with the account elsewhere in the request for a token. Default {@link TokenRequest#HEADER}. */
    public LgspProfile withTokenRequest(TokenRequest style) {
        return new LgspProfile(paths, tokenUri, Objects.requireNonNull(style, "style"), partner);
    }

    /**
     * The same with the header {@code lgspaccesstoken}, where a platform wants it (Thành phố Hồ Chí Minh). Default: no such header.
     *
     * @param key AccessKey and SecretKey
     * @param appName AppName, or empty
     * @param partnerCode PartnerCode, or empty
     * @param customerCode PartnerCodeCus, or empty
     */
    public LgspProfile withPartner(Credentials key, String appName, String partnerCode, String customerCode) {
        return new LgspProfile(
                paths, tokenUri, tokenRequest, new PartnerHeader(key, appName, partnerCode, customerCode));
    }

    PortalChannel channel(URI endpoint) {
        Map<String, URI> addresses = new LinkedHashMap<>();
        paths.forEach((name, path) -> addresses.put(name, WireRequest.resolve(endpoint, path)));
        return new LgspChannel(addresses, partner);
    }

    LgspLogin login(URI endpoint, Credentials credentials) {
        URI tokens = tokenUri != null ? tokenUri : WireRequest.resolve(endpoint, "token");
        return new LgspLogin(tokens, credentials, tokenRequest);
    }

    private LgspProfile withPath(String name, String parameter, String path) {
        Map<String, String> changed = new LinkedHashMap<>(paths);
        changed.put(name, Shapes.path(parameter, path));
        return new LgspProfile(Collections.unmodifiableMap(changed), tokenUri, tokenRequest, partner);
    }

    @Override
    public String toString() {
        return "LgspProfile";
    }
}
