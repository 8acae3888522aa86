package io.github.dancu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.testkit.BhxhSimulator;
import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.DvcSimulator;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's module that requires ours compiles, runs, binds JSON, validates and makes a call: the other tests use the class path. */
class ModulePathTest {
    private static final List<String> ONE_CLASS_OF_EACH_JAR = List.of(
            "io.github.dancu.citizen.Citizen",
            "io.github.dancu.csdl.CsdlClient",
            "io.github.dancu.bhxh.BhxhClient",
            "io.github.dancu.dvc.DvcClient",
            "io.github.dancu.report.ProgressReport",
            "okhttp3.OkHttpClient",
            "okio.Buffer",
            "kotlin.Unit",
            "de.siegmar.fastcsv.reader.CsvReader",
            "com.ctc.wstx.stax.WstxInputFactory",
            "org.codehaus.stax2.XMLInputFactory2",
            "io.github.resilience4j.circuitbreaker.CircuitBreaker",
            "io.github.resilience4j.retry.Retry",
            "io.github.resilience4j.core.IntervalFunction",
            "jakarta.json.JsonObject",
            "jakarta.json.bind.Jsonb",
            "org.eclipse.yasson.JsonBindingProvider",
            "jakarta.validation.Validator",
            "org.hibernate.validator.HibernateValidator",
            "com.fasterxml.classmate.TypeResolver",
            "org.jboss.logging.Logger",
            "org.eclipse.parsson.JsonProviderImpl",
            "org.slf4j.Logger",
            "org.jspecify.annotations.Nullable");

    /** Each client writes a record of its {@code wire} package, which the binder sees only if the module opens it to all. */
    @Test
    void a_module_that_requires_ours_calls_each_system(@TempDir Path directory)
            throws IOException, InterruptedException {
        String modulePath = modulePath();
        Path classes = Files.createDirectories(directory.resolve("classes"));
        compile(directory, classes, modulePath);
        List<SyntheticPerson> people = SyntheticPeople.of(3, 7);
        SyntheticPerson person = people.stream()
                .filter(SyntheticPerson::isKnownToBhxh)
                .findFirst()
                .orElseThrow();

        try (CsdlSimulator csdl = CsdlSimulator.of(people).start();
                BhxhSimulator bhxh = BhxhSimulator.of(people).start();
                DvcSimulator dvc = DvcSimulator.of(people).start()) {
            bhxh.registerOfficer(CitizenId.of("003085000099"), PersonName.of("Mau"));
            ChildJvm.Result result = ChildJvm.run(List.of(
                    "--module-path",
                    modulePath + File.pathSeparator + classes,
                    "--module",
                    "consumer/consumer.Main",
                    directory.resolve("audit.jsonl").toString(),
                    person.id().toText(),
                    person.name().toText(),
                    person.birthDate().toText(),
                    person.card().toText(),
                    csdl.endpoint().toString(),
                    CsdlSimulator.USER,
                    CsdlSimulator.SECRET,
                    bhxh.endpoint().toString(),
                    BhxhSimulator.USER,
                    BhxhSimulator.SECRET,
                    dvc.endpoint().resolve("/XrdAdapter/RestService/forward").toString(),
                    DvcSimulator.USER,
                    DvcSimulator.SECRET));

            assertThat(result.output().lines())
                    .as(result.errors())
                    .containsExactly(
                            "CSDL CONFIRMED",
                            "BHXH true",
                            "DVC ACCEPTED",
                            "DVC true",
                            "9 findings",
                            "true",
                            "true",
                            "must be a personal number of 12 digits",
                            "true");
            assertThat(result.exitCode()).isZero();
        }
    }

    private static void compile(Path sources, Path classes, String modulePath) throws IOException {
        Path module = copy("module-info.java", sources);
        Path main = copy("consumer/Main.java", sources);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-p", modulePath, "-d", classes.toString(), module.toString(), main.toString());
        assertThat(failed).isZero();
    }

    private static Path copy(String name, Path directory) throws IOException {
        Path target = directory.resolve(name);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (InputStream in = ModulePathTest.class.getResourceAsStream("/consumer/" + name + ".txt")) {
            Files.copy(Objects.requireNonNull(in), target);
        }
        return target;
    }

    private static String modulePath() throws IOException {
        List<String> entries = new ArrayList<>();
        for (String name : ONE_CLASS_OF_EACH_JAR) {
            entries.add(homeOf(name.replace('.', '/') + ".class"));
        }
        return entries.stream().distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar or folder of a class; not WireMock's, which carries a copy of some. */
    private static String homeOf(String resource) throws IOException {
        for (URL url : Collections.list(ModulePathTest.class.getClassLoader().getResources(resource))) {
            String home = url.getPath().replace("/" + resource, "").replaceAll("!$", "");
            if (!home.contains("wiremock")) {
                return Path.of(URI.create(home.startsWith("file:") ? home : "file:" + home))
                        .toString();
            }
        }
        throw new IOException("not on the class path: " + resource);
    }
}
