package io.github.dancu.examples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.dancu.citizen.Personal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows and rules of ARCHITECTURE.md, over every module: this is the one place that sees them all. */
class ArchitectureTest {
    private static final String ROOT = "io.github.dancu.";
    private static final String[] MEANING = {ROOT + "citizen..", ROOT + "place..", ROOT + "dossier.."};
    private static final String[] OF_A_CALL = {
        ROOT + "audit..",
        ROOT + "connect..",
        ROOT + "lgsp..",
        ROOT + "bulk..",
        ROOT + "journal..",
        ROOT + "resilience..",
        ROOT + "observe..",
        ROOT + "csdl..",
        ROOT + "bhxh..",
        ROOT + "dvc.."
    };
    private static final List<String> CORE = List.of(
            "text",
            "reference",
            "files",
            "place",
            "citizen",
            "dossier",
            "cleansing",
            "resilience",
            "audit",
            "connect",
            "lgsp",
            "bulk",
            "journal",
            "observe",
            "validation",
            "json");
    private static final JavaClasses DANCU = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.dancu");

    @Test
    void every_package_is_seen() {
        List<String> packages =
                DANCU.stream().map(JavaClass::getPackageName).distinct().toList();

        List<String> others = List.of(
                "dossier.figures",
                "cleansing.register",
                "cleansing.rules",
                "cleansing.cases",
                "csdl",
                "bhxh",
                "dvc",
                "report",
                "testkit",
                "testkit.register",
                "examples");
        for (String name : Stream.concat(CORE.stream(), others.stream()).toList()) {
            if (!packages.contains(ROOT + name)) {
                throw new AssertionError("no class of " + ROOT + name + " is on the class path");
            }
        }
    }

    @Test
    void what_data_means_needs_the_jdk_and_annotations_only() {
        check(
                classes()
                        .that()
                        .resideInAnyPackage(MEANING)
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java.lang..",
                                "java.math..",
                                "java.nio.charset..",
                                "java.text..",
                                "java.time..",
                                "java.util..",
                                "org.jspecify..",
                                ROOT + "citizen..",
                                ROOT + "place..",
                                ROOT + "dossier..",
                                ROOT + "reference..",
                                ROOT + "text.."),
                "the values must be readable with no framework and no I/O in mind (ADR 0001);"
                        + " their tables are read by the package reference");
    }

    @Test
    void the_arrows_between_the_packages_of_core_point_one_way() {
        seesInCoreOnly("text");
        seesInCoreOnly("reference", "text");
        seesInCoreOnly("files");
        seesInCoreOnly("place", "reference", "text");
        seesInCoreOnly("citizen", "place", "reference", "text");
        seesInCoreOnly("dossier", "citizen", "place", "reference", "text");
        seesInCoreOnly("cleansing", "citizen", "place", "reference", "text", "files");
        seesInCoreOnly("resilience");
        seesInCoreOnly("audit", "dossier", "citizen", "text", "files");
        seesInCoreOnly("connect", "resilience", "audit", "dossier", "citizen", "place", "reference", "text");
        seesInCoreOnly("lgsp", "connect");
        seesInCoreOnly("bulk", "connect", "resilience", "citizen", "reference", "files");
        seesInCoreOnly("journal", "files");
        seesInCoreOnly("observe", "resilience");
        seesInCoreOnly("validation", "dossier", "citizen", "place", "reference", "text");
        seesInCoreOnly("json", "dossier", "citizen", "place", "reference", "text");
        neverSees("dossier.figures", "text", "reference");
        neverSees("cleansing.register", "cleansing.rules", "cleansing.cases", "place");
        neverSees("cleansing.rules", "cleansing.cases");
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "cleansing")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(ROOT + "cleansing.rules..", ROOT + "cleansing.cases.."),
                "an indicator and a ledger do not know who counts for them");
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "dossier")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(ROOT + "dossier.figures.."),
                "a dossier does not know what it is counted for");
        check(
                onlyIn(
                        ROOT + "files..",
                        ROOT + "files..",
                        ROOT + "audit..",
                        ROOT + "bulk..",
                        ROOT + "journal..",
                        ROOT + "cleansing.rules..",
                        ROOT + "cleansing.cases.."),
                "files of findings and a book of cases hold personal data, and the book is saved in one step; whoever else needs a file of one's own should say here why");
        check(
                onlyIn(
                        ROOT + "bulk..",
                        ROOT + "bulk..",
                        ROOT + "csdl..",
                        ROOT + "bhxh..",
                        ROOT + "dvc..",
                        ROOT + "examples.."),
                "a run is made of calls; no call knows that it is one of many");
        check(
                onlyIn(ROOT + "observe..", ROOT + "observe..", ROOT + "examples.."),
                "who brings neither Micrometer nor OpenTelemetry must miss nothing else");
    }

    @Test
    void core_sees_no_other_module() {
        for (String name : CORE) {
            neverSees(name, "csdl", "bhxh", "dvc", "report", "testkit", "examples");
        }
    }

    @Test
    void a_connector_sees_core_alone_and_does_not_clean() {
        neverSees("csdl", "bhxh", "dvc", "report", "testkit", "examples", "cleansing");
        neverSees("bhxh", "csdl", "dvc", "report", "testkit", "examples", "cleansing");
        neverSees("dvc", "csdl", "bhxh", "report", "testkit", "examples", "cleansing");
    }

    @Test
    void report_and_testkit_see_core_alone() {
        neverSees("report", "csdl", "bhxh", "dvc", "testkit", "examples", "audit", "connect");
        neverSees("testkit", "csdl", "bhxh", "dvc", "report", "examples");
    }

    @Test
    void there_are_no_cycles() {
        check(
                slices().matching(ROOT + "(*)..").should().beFreeOfCycles(),
                "a cycle of packages cannot be read, tested or replaced in parts");
    }

    @Test
    void each_library_stays_behind_its_package() {
        check(
                onlyIn("okhttp3..", ROOT + "connect.."),
                "the HTTP library must stay replaceable, and only one place may touch the network");
        check(
                onlyIn("io.github.resilience4j..", ROOT + "resilience.."),
                "Resilience4j 2.4 is the last line for Java 17 and will be replaced (ADR 0003)");
        check(
                onlyIn(
                        "de.siegmar.fastcsv..",
                        ROOT + "reference..",
                        ROOT + "cleansing.rules..",
                        ROOT + "cleansing.cases.."),
                "the CSV library must stay replaceable: it reads our tables, writes findings, and writes and reads cases");
        check(
                onlyIn("jakarta.validation..", ROOT + "validation..", ROOT + "examples.."),
                "who does not validate needs no validator");
        for (String library : List.of("io.micrometer..", "io.opentelemetry..")) {
            check(
                    onlyIn(library, ROOT + "observe..", ROOT + "examples.."),
                    "who brings neither Micrometer nor OpenTelemetry must miss nothing else");
        }
        check(onlyIn("com.github.tomakehurst.wiremock..", ROOT + "testkit.."), "simulators belong to tests");
        check(
                noClasses()
                        .that(DescribedPredicate.and(
                                resideInAPackage("io.github.dancu.."),
                                not(resideInAnyPackage(ROOT + "connect..", ROOT + "testkit.."))))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..")
                                .and(not(named("java.net.URI", "java.net.URLEncoder")))),
                "only connect talks to the network");
    }

    @Test
    void public_signatures_name_the_jdk_and_ourselves_only() {
        check(
                methods()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat(DescribedPredicate.and(
                                modifier(JavaModifier.PUBLIC),
                                not(resideInAnyPackage(
                                        ROOT + "testkit..",
                                        ROOT + "examples..",
                                        ROOT + "validation..",
                                        ROOT + "observe..",
                                        ROOT + "json.."))))
                        .should(nameOnlyJdkAndOurTypes()),
                "a JSON or HTTP library must stay replaceable (ARCHITECTURE.md, what is public)");
    }

    @Test
    void time_chance_and_waiting_are_arguments() {
        ArchRule rule = noClasses()
                .that(not(named(ROOT + "resilience.SystemTimeline")))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", long.class, int.class)
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now");
        check(rule, "an outage of hours is tested in milliseconds (invariant 6)");
    }

    @Test
    void nothing_of_a_call_is_synchronized() {
        String reason = "a virtual thread that waits in a monitor pins its carrier (ADR 0007)";
        check(
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(OF_A_CALL)
                        .should()
                        .notHaveModifier(JavaModifier.SYNCHRONIZED),
                reason);
        check(classes().that().resideInAnyPackage(OF_A_CALL).should(Monitors.enterNoMonitor()), reason);
    }

    @Test
    void a_synchronized_block_is_found_in_a_method_and_in_a_lambda() {
        JavaClasses planted = new ClassFileImporter().importClasses(WithBlocks.class);

        EvaluationResult result = classes().should(Monitors.enterNoMonitor()).evaluate(planted);

        assertThat(result.getFailureReport().getDetails())
                .hasSize(2)
                .anyMatch(found -> found.contains("WithBlocks.inAMethod has a synchronized block"))
                .anyMatch(found -> found.contains("WithBlocks.lambda$"));
    }

    static final class WithBlocks {
        int count;

        void inAMethod() {
            synchronized (this) {
                count++;
            }
        }

        void inALambda(Executor executor) {
            executor.execute(() -> {
                synchronized (this) {
                    count--;
                }
            });
        }
    }

    @Test
    void replies_are_read_field_by_field() {
        check(
                noClasses()
                        .should()
                        .accessTargetWhere(access(
                                "to a binder's reading",
                                access -> access.getTarget().getName().equals("fromJson"))),
                "a binder makes 0 of a number that is missing, and its messages repeat values");
    }

    @Test
    void whoever_makes_json_is_searched_for_once() {
        check(
                noClasses()
                        .should()
                        .accessTargetWhere(access(
                                "to a search, outside of a static initializer",
                                access -> !access.getOrigin().getName().equals("<clinit>")
                                        && access.getTarget()
                                                .getFullName()
                                                .matches("jakarta\\.json\\.(Json|bind\\.JsonbBuilder"
                                                        + "|spi\\.JsonProvider\\.provider)\\b[.(].*"))),
                "a search of all jars takes longer than the reading of a whole document");
    }

    @Test
    void old_dates_are_not_used() {
        check(
                noClasses().should().dependOnClassesThat(named("java.util.Date", "java.util.Calendar")),
                "java.util.Date shifts birth dates by a day");
    }

    @Test
    void only_programs_write_to_the_standard_streams() {
        check(
                noClasses()
                        .that(not(resideInAPackage(ROOT + "examples..")))
                        .and(not(named(ROOT + "audit.VerifyAudit")))
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"),
                "a library logs, and leaves the terminal to its user");
    }

    @Test
    void absence_is_optional_on_return_only() {
        check(fields().should().notHaveRawType(Optional.class), "a field is plain or @Nullable (ADR 0001)");
        check(methods().that().arePublic().should(takeNoOptional()), "a parameter is plain or @Nullable (ADR 0001)");
    }

    @Test
    void public_classes_cannot_be_extended_by_accident() {
        check(
                classes().that().arePublic().and().areTopLevelClasses().should(beFinalSealedOrAbstractByKind()),
                "a type that was not made to be extended breaks who extends it");
    }

    @Test
    void what_is_personal_writes_its_own_text() {
        check(
                methods()
                        .that()
                        .haveName("toString")
                        .and()
                        .areDeclaredInClassesThat(annotatedWith(Personal.class))
                        .should(notBeGenerated()),
                "the compiler's toString of a record prints every component (ADR 0006)");
        check(
                classes().that(annotatedWith(Personal.class)).should(declareToString()),
                "a type that holds personal data says itself what it shows (ADR 0006)");
    }

    /** Of all packages of core it sees itself and these. */
    private static void seesInCoreOnly(String from, String... seen) {
        List<String> allowed = List.of(seen);
        neverSees(
                from,
                CORE.stream()
                        .filter(other -> !other.equals(from) && !allowed.contains(other))
                        .toArray(String[]::new));
    }

    private static void neverSees(String from, String... others) {
        String[] packages = Stream.of(others).map(other -> ROOT + other + "..").toArray(String[]::new);
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + from + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages),
                "the arrows of ARCHITECTURE.md point down only");
    }

    private static ArchRule onlyIn(String library, String... homes) {
        return noClasses()
                .that(not(resideInAnyPackage(homes)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static void check(ArchRule rule, String reason) {
        rule.because(reason).check(DANCU);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        List<String> wanted = List.of(names);
        return DescribedPredicate.describe(String.join(", ", names), type -> wanted.contains(type.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> access(String description, Predicate<JavaAccess<?>> holds) {
        return DescribedPredicate.describe(description, holds);
    }

    private static ArchCondition<JavaMethod> nameOnlyJdkAndOurTypes() {
        return condition(
                "name only java.. and our types",
                method -> Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .allMatch(type -> type.isPrimitive()
                                || type.getPackageName().startsWith("java.")
                                || type.getPackageName().startsWith("io.github.dancu")));
    }

    private static ArchCondition<JavaMethod> takeNoOptional() {
        return condition(
                "take no Optional",
                method ->
                        method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Optional.class)));
    }

    /** The compiler makes the members it generates for a record final; nobody writes that by hand. */
    private static ArchCondition<JavaMethod> notBeGenerated() {
        return condition(
                "not be generated",
                method ->
                        !method.getOwner().isRecord() || !method.getModifiers().contains(JavaModifier.FINAL));
    }

    private static ArchCondition<JavaClass> declareToString() {
        return new ArchCondition<>("declare toString") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean declared = type.tryGetMethod("toString").isPresent();
                events.add(
                        new SimpleConditionEvent(type, declared, type.getName() + " declares toString: " + declared));
            }
        };
    }

    private static ArchCondition<JavaClass> beFinalSealedOrAbstractByKind() {
        return new ArchCondition<>("be final, sealed, a record, an enum or an interface") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.isInterface()
                        || type.isEnum()
                        || type.isRecord()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.reflect().isSealed();
                events.add(new SimpleConditionEvent(type, closed, type.getName() + " is closed: " + closed));
            }
        };
    }

    private static ArchCondition<JavaMethod> condition(String description, Predicate<JavaMethod> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean satisfied = holds.test(method);
                events.add(new SimpleConditionEvent(method, satisfied, method.getFullName() + ": " + satisfied));
            }
        };
    }
}
