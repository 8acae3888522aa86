package io.github.dancu.examples;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.IdentityLevel;
import io.github.dancu.connect.Credentials;
import io.github.dancu.dvc.signon.AccountMatch;
import io.github.dancu.dvc.signon.LocalAccount;
import io.github.dancu.dvc.signon.SignOn;
import io.github.dancu.dvc.signon.SignOnClaims;
import io.github.dancu.dvc.signon.SignOnStart;
import java.net.URI;
import java.util.List;

/** A browser is sent to sign on, comes back, and whoever it was is matched with the accounts of the office. */
public final class SignOnExample {
    private static final String PERSON = """
            {"LoaiTaiKhoan": 1, "TechID": "tech-mau-1", "SoDinhDanh": "003099000001", "HoVaTen": "Nguyễn Văn Mẫu",
             "NgayThangNamSinh": "19990203", "loAs": "LoA2"}""";
    private static final List<LocalAccount> ACCOUNTS = List.of(
            LocalAccount.of("account-1").withTechId("tech-mau-1").withCitizenId(CitizenId.of("003099000001")),
            LocalAccount.of("account-2").withCitizenId(CitizenId.of("003099000002")));

    private SignOnExample() {}

    /** Begins a sign-on, and prints what three answers of the portal come to; nothing is sent. */
    public static void main(String... arguments) {
        try (SignOn signOn = SignOn.builder()
                .credentials(Credentials.of(() -> "mot-cua-mau", () -> "bi-mat-mau"))
                .redirectUri(URI.create("https://mot-cua.example.vn/dang-nhap"))
                .build()) {
            SignOnStart start = signOn.begin();
            System.out.println(
                    "to " + start.address().getHost() + start.address().getPath());
            System.out.println("ours: " + start.isAnsweredBy(start.state()) + ", forged: " + start.isAnsweredBy("x"));
        }
        // In your program these are the claims of signOn.exchange(why, code) and signOn.claims(why, tokens).
        greet(PERSON);
        greet(PERSON.replace("003099000001", "003099000002")); // the TechID of one, the number of another
        greet(PERSON.replace("\"LoaiTaiKhoan\": 1,", "")); // nobody says whose account it is
    }

    private static void greet(String userInfo) {
        SignOnClaims claims = SignOnClaims.ofUserInfo(userInfo);
        boolean checked = claims.level().isAtLeast(IdentityLevel.LEVEL_2);
        AccountMatch match = AccountMatch.of(claims, ACCOUNTS);
        if (match instanceof AccountMatch.Matched found && found.by().isUnique()) {
            System.out.println(found.account().id() + " by " + found.by() + ", level 2: " + checked);
        } else {
            System.out.println("a person decides: " + match.getClass().getSimpleName() + ", level 2: " + checked);
        }
    }
}
