package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.dossier.DossierCode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path THIS = Path.of("src/test/java/io/github/dancu/testkit/ReadmeTest.java");

    // region example
    @Test
    void a_dossier_is_sent_once_although_the_answer_was_lost() throws Exception {
        List<SyntheticPerson> people = SyntheticPeople.of(500, 7);
        try (DvcSimulator portal = DvcSimulator.of(people).start()) {
            YourSystem yours = new YourSystem(portal.endpoint(), DvcSimulator.USER, DvcSimulator.SECRET);
            DossierCode code = DossierCode.of("H33.899-221015-0001");

            portal.line().breakNext(1, LineFault.NO_ANSWER_AFTER_COMMIT);
            yours.submit(code, people.get(0));

            assertThat(portal.submissionsOf(code)).isEqualTo(1);
            assertThat(portal.received().of("DongBoHoSoMC")).isEqualTo(1);
        }
    }
    // endregion

    @Test
    void the_example_of_the_readme_is_the_one_that_runs() throws Exception {
        String source = Files.readString(THIS);
        int start = source.indexOf("// region example") + "// region example\n".length();
        String example = source.substring(start, source.indexOf("    // endregion"))
                .stripTrailing()
                .stripIndent();

        assertThat(Files.readString(README)).contains("```java\n" + example + "\n```");
    }

    /** A system under test that asks before it sends again. */
    private static final class YourSystem {
        private final DvcCaller caller;
        private final String session;

        YourSystem(URI endpoint, String user, String secret) throws IOException, InterruptedException {
            this.caller = new DvcCaller(endpoint);
            this.session = Wire.json(caller.logIn(user, secret)).getString("session");
        }

        void submit(DossierCode code, SyntheticPerson owner) throws IOException, InterruptedException {
            var dossier = DvcCaller.dossier(code.text());
            dossier.put("ChuHoSo", owner.name().text());
            try {
                caller.send(DvcCaller.submission(session, "False", List.of(dossier)));
            } catch (IOException answerLost) {
                assertThat(caller.find(code.text()).getJsonArray("result")).hasSize(1);
            }
        }
    }
}
