package io.github.dancu.dvc.signon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.IdentityAccount;
import io.github.dancu.connect.Credentials;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The code of README.md about signing on, compiled and run. */
class SignOnExampleTest {
    private final FakeSso server = new FakeSso();
    private final Office office = new Office();

    @Test
    void a_client_is_built_and_sends_nothing() {
        try (SignOn signOn = built(new Vault())) {
            assertThat(signOn.begin().address()).hasHost("xacthuc.dichvucong.gov.vn");
        }
    }

    @Test
    void whoever_comes_back_is_signed_on_as_who_they_are() {
        SignOn signOn = server.client().build();
        SignOnStart kept = signOn.begin();
        server.reply(200, "{\"access_token\":\"ma-truy-cap\"}").reply(200, FakeSso.CLAIMS);

        returned(signOn, kept, kept.state(), "ma-mot-lan");
        returned(signOn, kept, "state-khac", "ma-mot-lan");

        assertThat(office.done).containsExactly("signed on a by TECH_ID", "refused");
    }

    @Test
    void numbers_of_several_people_are_told() {
        Stream<IdentityAccount> accounts = Stream.of("003099000001", "003099000002")
                .map(number -> IdentityAccount.of(CitizenId.of(number), Coded.unknown(""))
                        .withPhone("0900000001"));

        phones(accounts);

        assertThat(office.done)
                .containsExactly("SharedPhone[PhoneNumber[******0001] serves 2 people:"
                        + " CitizenId[********0001], CitizenId[********0002]]");
    }

    private static SignOn built(Vault vault) {
        // region signon
        SignOn signOn = SignOn.builder()
                .credentials(Credentials.of(vault::clientId, vault::clientSecret))
                .redirectUri(URI.create("https://mot-cua.example.vn/dang-nhap"))
                .build();
        // endregion
        return signOn;
    }

    private void returned(SignOn signOn, SignOnStart kept, @Nullable String state, String code) {
        AccessContext why = FakeSso.WHY;
        // region signon-return
        if (!kept.isAnsweredBy(state)) { // kept from signOn.begin() in the browser's session
            office.refuse();
            return;
        }
        SignOnTokens tokens = signOn.exchange(why, code).value().orElseThrow(); // once; in doubt begin again
        SignOnClaims claims = signOn.claims(why, tokens).value().orElseThrow();

        AccountMatch match = AccountMatch.of(claims, office.accountsWithAnyOf(claims));
        if (match instanceof AccountMatch.Matched found && found.by().isUnique()) {
            office.signOn(found.account(), found.by());
        } else if (match instanceof AccountMatch.Nobody) {
            office.open(claims);
        } else {
            office.ask(match); // several, a contradiction, an unknown kind, an old card alone: a person decides
        }
        // endregion
    }

    private void phones(Stream<IdentityAccount> accounts) {
        // region shared-phones
        SharedPhones shared = SharedPhones.among(accounts);
        shared.findings().forEach(finding -> office.note(finding.toString())); // masked numbers
        // endregion
    }

    /** What a user's own vault may look like. */
    private static final class Vault {
        String clientId() {
            return "ung-dung-mau";
        }

        String clientSecret() {
            return "bi-mat-mau";
        }
    }

    /** What a user's own program may do. */
    private static final class Office {
        final List<String> done = new ArrayList<>();

        List<LocalAccount> accountsWithAnyOf(SignOnClaims claims) {
            return List.of(LocalAccount.of("a").withTechId(claims.techId().orElse(null)));
        }

        void signOn(LocalAccount account, AccountKey by) {
            done.add("signed on " + account.id() + " by " + by);
        }

        void open(SignOnClaims claims) {
            done.add("opened " + claims);
        }

        void ask(AccountMatch match) {
            done.add("asked " + match);
        }

        void refuse() {
            done.add("refused");
        }

        void note(String finding) {
            done.add(finding);
        }
    }
}
