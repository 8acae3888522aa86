package io.github.dancu;

import static org.assertj.core.api.Assertions.fail;

import io.github.dancu.citizen.CardQr;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.DateForm;
import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.HealthCardQr;
import io.github.dancu.citizen.HouseholdCode;
import io.github.dancu.citizen.IdentityQr;
import io.github.dancu.citizen.LegacyText;
import io.github.dancu.citizen.NgspDate;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.PhoneNumber;
import io.github.dancu.citizen.ScanRepair;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.place.FacilityCode;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Feeds random text to every parser: 100,000 texts each, or as many as the system property {@code dancu.fuzz} says.
 *
 * <p>{@code ./mvnw -pl core test -Dtest=ParserFuzzTest -Ddancu.fuzz=1000000}
 */
class ParserFuzzTest {
    private static final int TEXTS = Integer.getInteger("dancu.fuzz", 100_000);
    private static final long SEED = Long.getLong("dancu.fuzz.seed", 20260701);
    private static final int TELLING = 3;
    private static final String IDENTITY = "003099000001|000000001|Nguyễn Văn Mẫu|01021999|Nam|Phường Mẫu|15082021";
    private static final String HEALTH = "GD4910000000001|4e677579e1bb856e|1990|1|-|91 - 000|01/01/2022|-|01/01/2022|$";

    static Stream<Parser> parsers() {
        return Stream.of(
                strict("CitizenId.of", "003099000001", CitizenId::of),
                tolerant("CitizenId.tryParse", "003099000001", CitizenId::tryParse),
                strict("CmndNumber.of", "001234567", CmndNumber::of),
                tolerant("CmndNumber.tryParse", "001234567", CmndNumber::tryParse),
                strict("SocialInsuranceNumber.of", "0012345678", SocialInsuranceNumber::of),
                tolerant("SocialInsuranceNumber.tryParse", "0012345678", SocialInsuranceNumber::tryParse),
                strict("HealthCardNumber.of", "GD4910012345678", HealthCardNumber::of),
                tolerant("HealthCardNumber.tryParse", "GD4910012345678", HealthCardNumber::tryParse),
                strict("HouseholdCode.of", "0000000001", HouseholdCode::of),
                tolerant("HouseholdCode.tryParse", "0000000001", HouseholdCode::tryParse),
                strict("PersonName.of", "Nguyễn Văn Mẫu", PersonName::of),
                tolerant(
                        "PersonName.tryParse",
                        "Nguyễn Văn Mẫu",
                        text -> PersonName.tryParse(text).ifPresent(name -> {
                            name.variantKey();
                            name.foldedKey();
                            name.readings();
                            name.upperCase();
                        })),
                tolerant("LegacyText.inspect", "NguyÔn V¨n MÉu", LegacyText::inspect),
                strict("IdentityQr.of", IDENTITY, IdentityQr::of),
                strict("HealthCardQr.of", HEALTH, HealthCardQr::of),
                tolerant("CardQr.tryParse", HEALTH, CardQr::tryParse),
                tolerant("ScanRepair.propose", IDENTITY.replace('|', '\\'), ScanRepair::propose),
                strict("PhoneNumber.of", "0900000001", PhoneNumber::of),
                tolerant("PhoneNumber.tryParse", "+84 900 000 001", PhoneNumber::tryParse),
                tolerant("PartialDate.tryParse", "07/05/1964", PartialDate::tryParse),
                tolerant("PartialDate.read", "30/02/1964", PartialDate::read),
                tolerant("DateForm.read", "196405070000", text -> {
                    for (DateForm form : DateForm.values()) {
                        form.read(text);
                    }
                }),
                tolerant("NgspDate.read", "19640507", text -> new NgspDate(text, "2").read()),
                strict("FacilityCode.of", "91C00", FacilityCode::of),
                tolerant("FacilityCode.tryParse", "91 - C00", FacilityCode::tryParse),
                strict("AgencyCode.of", "000.00.01.H33", AgencyCode::of),
                tolerant("AgencyCode.tryParse", "H33.899", AgencyCode::tryParse),
                strict("DossierCode.of", "H33.899-260101-0001", DossierCode::of),
                tolerant("DossierCode.tryParse", "H33.899-260101-0001", DossierCode::tryParse),
                strict("ProcedureCode.of", "1.004616.000.00.00.H56", ProcedureCode::of),
                tolerant("ProcedureCode.tryParse", "1.004616.000.00.00.H56", ProcedureCode::tryParse));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parsers")
    void random_text_meets_no_exception_but_the_documented_one(Parser parser) {
        // Refusals are made by the hundred thousand, and cost a third on a thread whose stack is not as deep as
        // JUnit's.
        CompletableFuture.runAsync(() -> parser.feed(TEXTS, new SplittableRandom(SEED)))
                .join();
    }

    /** Refuses text with an {@link IllegalArgumentException} whose message does not repeat it. */
    private static Parser strict(String name, String example, Consumer<String> reader) {
        return new Parser(name, example, text -> {
            try {
                reader.accept(text);
            } catch (IllegalArgumentException refusal) {
                assertSilent(refusal, text);
            }
        });
    }

    /** Answers every text without an exception. */
    private static Parser tolerant(String name, String example, Consumer<String> reader) {
        return new Parser(name, example, reader);
    }

    private static void assertSilent(IllegalArgumentException refusal, String text) {
        boolean repeated =
                text.length() > TELLING && String.valueOf(refusal.getMessage()).contains(text);
        if (repeated || refusal.getCause() != null) {
            fail("the refusal repeats the text or has a cause");
        }
    }

    /**
     * A parser to feed.
     *
     * @param example a text it reads, which is fed to it damaged
     */
    private record Parser(String name, String example, Consumer<String> reader) {
        void feed(int texts, RandomGenerator random) {
            for (int i = 0; i < texts; i++) {
                feed(random.nextBoolean() ? RandomText.anything(random) : RandomText.damaged(random, example));
            }
        }

        /** The failure names the characters of the text by number, so that it can be put into a test. */
        private void feed(String text) {
            try {
                reader.accept(text);
            } catch (RuntimeException | StackOverflowError unexpected) {
                fail(
                        name + " failed on "
                                + text.chars().mapToObj(Integer::toHexString).toList(),
                        unexpected);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
