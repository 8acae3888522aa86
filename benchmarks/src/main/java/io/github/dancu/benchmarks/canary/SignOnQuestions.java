package io.github.dancu.benchmarks.canary;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.benchmarks.canary.TestedSystem.Question;
import io.github.dancu.benchmarks.canary.TestedSystem.Value;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.connect.Credentials;
import io.github.dancu.dvc.signon.AccountMatch;
import io.github.dancu.dvc.signon.LocalAccount;
import io.github.dancu.dvc.signon.SharedPhones;
import io.github.dancu.dvc.signon.SignOn;
import io.github.dancu.dvc.signon.SignOnClaims;
import io.github.dancu.dvc.signon.SignOnTokens;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Every operation of signing on, and what is made of the claims. */
final class SignOnQuestions {
    private static final String TOKENS = """
            {"access_token":"{text}","refresh_token":"{text}","scope":"{text}","id_token":"{text}.{text}.{text}","token_type":"Bearer",
            "expires_in":"3600"}""";
    private static final String CLAIMS = """
            {"sub":"{text}","LoaiTaiKhoan":"1","SoDinhDanh":"{id}","SoCMND":"{cmnd}","HoChieu":"{text}","TechID":"{text}",
            "MaSoThue":"{text}","MaSoDoanhNghiep":"{text}","TenDoanhNghiep":"{text}","HoVaTen":"{name}","NgayThangNamSinh":"{compact}",
            "ThuDienTu":"{text}","SoDienThoai":"{insurance}","loAs":"{text}","nonce":"{text}","moi":{"a":"{text}"}}""";
    private static final String STATE = """
            {"active":"true","client_id":"{text}","exp":"4102444800","username":"{name}","scope":"{text}"}""";

    private final Canaries canaries;
    private final AccessContext why;
    private final Credentials account;
    private final SignOnTokens tokens;
    private final String code;
    private final String sound;

    SignOnQuestions(Canaries canaries, AccessContext why, Credentials account) {
        this.canaries = canaries;
        this.why = why;
        this.account = account;
        this.tokens = SignOnTokens.of(canaries.text());
        this.code = canaries.text();
        this.sound = canaries.fill(CLAIMS);
    }

    TestedSystem<SignOn> system() {
        return new TestedSystem<>(
                "DVC-SSO",
                "nobody logs in",
                "",
                (endpoint, settings) -> SignOn.builder()
                        .host(endpoint)
                        .credentials(account)
                        .redirectUri(URI.create("https://mot-cua.example.vn/dang-nhap"))
                        .connection(settings)
                        .build(),
                SignOn::close,
                List.of(
                        new Question<>(
                                "exchange",
                                canaries.fill(TOKENS),
                                signOn -> TestedSystems.settled(() -> signOn.exchange(why, code))),
                        new Question<>("claims", sound, signOn -> signOn.claims(why, tokens)),
                        new Question<>("introspect", canaries.fill(STATE), signOn -> signOn.introspect(why, tokens))),
                List.of(
                        new Value("matches", this::matches),
                        new Value("shared phones", this::phones),
                        new Value("wrong claims", () -> SignOnClaims.ofUserInfo("[" + sound + "]")),
                        new Value("wrong token", () -> SignOnClaims.ofVerifiedIdToken(canaries.text() + ".a.b"))));
    }

    private Object matches() {
        SignOnClaims claims = SignOnClaims.ofUserInfo(sound);
        LocalAccount linked = account(claims);
        LocalAccount another = LocalAccount.of(canaries.text())
                .withCitizenId(claims.citizenId().orElseThrow());
        SignOnClaims unknown =
                SignOnClaims.ofUserInfo(sound.replace("\"LoaiTaiKhoan\":\"1\"", "\"LoaiTaiKhoan\":\"9\""));
        return List.of(
                claims,
                AccountMatch.of(claims, List.of(linked)),
                AccountMatch.of(claims, List.of(linked, account(claims))),
                AccountMatch.of(
                        claims, List.of(linked.withCitizenId(CitizenId.of(canaries.number("0030", 12))), another)),
                AccountMatch.of(claims, List.of(LocalAccount.of(canaries.text()))),
                AccountMatch.of(unknown, List.of(linked, another)));
    }

    private LocalAccount account(SignOnClaims claims) {
        return LocalAccount.of(canaries.text())
                .withTechId(claims.techId().orElseThrow())
                .withCitizenId(claims.citizenId().orElseThrow())
                .withCmnd(CmndNumber.of(canaries.number("00", 9)))
                .withTaxNumber(canaries.text())
                .withBusinessNumber(canaries.text());
    }

    private Object phones() {
        String phone = "09" + canaries.number("00", 8);
        return SharedPhones.among(
                Stream.of(holder(phone), holder(phone)).flatMap(claims -> claims.identityAccount().stream()));
    }

    private SignOnClaims holder(String phone) {
        return SignOnClaims.ofUserInfo(
                canaries.fill("{\"LoaiTaiKhoan\":\"1\",\"SoDinhDanh\":\"{id}\",\"SoDienThoai\":\"" + phone + "\"}"));
    }
}
