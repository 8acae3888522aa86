package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.HistoryWarning;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.StatusTransitions;
import io.github.dancu.dossier.Timeliness;
import io.github.dancu.dossier.Timeliness.Basis;
import io.github.dancu.dossier.figures.DossierCounts;
import io.github.dancu.dossier.figures.DossierTable;
import io.github.dancu.dossier.figures.ReportPeriod;
import io.github.dancu.dossier.figures.ServiceGroup;
import io.github.dancu.dossier.figures.ServiceLine;
import io.github.dancu.dossier.figures.TableRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SyntheticDossiersTest {
    private static final ReportPeriod PERIOD = ReportPeriod.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 9, 30));
    private static final Procedure RESIDENCE = procedure("1.004222");
    private static final Procedure BIRTH = procedure("1.001193");
    private static final SyntheticDossiers DOSSIERS = SyntheticDossiers.of(
            PERIOD,
            List.of(
                    ServiceVolume.of(RESIDENCE, 600)
                            .resolved(300)
                            .resolvedLate(40)
                            .returnedForSupplement(200)
                            .overdue(30)
                            .online(250)
                            .byPost(50),
                    ServiceVolume.of(BIRTH, 200).resolved(200)));

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_figures_come_out_by_the_formulas(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long received = random.nextLong(300);
        long resolved = random.nextLong(received + 1);
        long late = random.nextLong(resolved + 1);
        long returned = random.nextLong(received - resolved + 1);
        long overdue = random.nextLong(received - resolved - returned + 1);
        long online = random.nextLong(received + 1);
        ServiceVolume volume = ServiceVolume.of(RESIDENCE, received)
                .resolved(resolved)
                .resolvedLate(late)
                .returnedForSupplement(returned)
                .overdue(overdue)
                .online(online);
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        ReportPeriod period = ReportPeriod.of(from, from.plusDays(random.nextInt(60)));

        ServiceLine line =
                ServiceLine.builder("Mẫu").procedures(RESIDENCE.code()).build();
        DossierTable table = DossierTable.count(
                TableRules.of(period, List.of(ServiceGroup.of("Nhóm", "II", List.of(line)))),
                SyntheticDossiers.of(period, List.of(volume)).stream(seed));

        DossierCounts counts = table.line(line).counts();
        assertThat(counts.received()).isEqualTo(received);
        assertThat(counts.requested()).isEqualTo(received);
        assertThat(counts.resolved()).isEqualTo(resolved);
        assertThat(counts.endedLate()).isEqualTo(late);
        assertThat(counts.returnedForSupplement()).isEqualTo(returned);
        assertThat(counts.overdue()).isEqualTo(overdue);
        assertThat(counts.openWithinTime()).isEqualTo(received - resolved - returned - overdue);
        assertThat(counts.endedOtherwise()).isZero();
        assertThat(counts.undecided()).isZero();
        assertThat(table.ofChannel(Channel.ONLINE).line(line).counts().received())
                .isEqualTo(online);
    }

    @Test
    void the_same_seed_gives_the_same_dossiers_in_the_same_order() {
        List<Dossier> dossiers = DOSSIERS.stream(7).toList();

        assertThat(DOSSIERS.stream(7)).isEqualTo(dossiers);
        assertThat(DOSSIERS.stream(7).parallel()).isEqualTo(dossiers);
        assertThat(DOSSIERS.stream(8).toList()).isNotEqualTo(dossiers);
        assertThat(dossiers).hasSize(800).hasSize((int) DOSSIERS.count());
    }

    @Test
    void no_two_have_the_same_code_and_the_services_are_mixed() {
        List<Dossier> dossiers = DOSSIERS.stream(7).toList();

        assertThat(dossiers).extracting(Dossier::code).doesNotHaveDuplicates();
        assertThat(dossiers.subList(0, 100))
                .filteredOn(dossier -> dossier.procedure().equals(BIRTH))
                .hasSizeBetween(10, 40);
    }

    @Test
    void nobody_in_them_is_real_and_every_time_of_receipt_lies_in_the_period() {
        assertThat(DOSSIERS.stream(7)).allSatisfy(dossier -> {
            assertThat(dossier.ownerName().toText()).contains("Mẫu");
            assertThat(dossier.ownerId().flatMap(CitizenId::registrationPlace)).isEmpty();
            assertThat(PERIOD.contains(dossier.receivedAt())).isTrue();
            assertThat(dossier.code().date()).contains(dossier.receivedAt().toLocalDate());
        });
    }

    @Test
    void their_histories_hold_no_surprise() {
        List<HistoryWarning> warnings = new ArrayList<>();
        DOSSIERS.stream(7)
                .forEach(dossier -> warnings.addAll(dossier.history().warnings(StatusTransitions.ofDefaults())));

        assertThat(warnings).isEmpty();
    }

    @Test
    void those_that_are_easily_judged_wrongly_are_among_them() {
        List<Dossier> dossiers = DOSSIERS.stream(7).toList();

        assertThat(dossiers).anyMatch(dossier -> {
            Timeliness time = Timeliness.of(dossier, PERIOD.to());
            return !time.supplementTime().isZero()
                    && time.countsAsOnTime()
                    && time.endTime().orElseThrow().isAfter(dossier.dueAt().orElseThrow());
        });
        assertThat(dossiers)
                .anyMatch(dossier -> dossier.status() == DossierStatus.DONE
                        && Timeliness.of(dossier, PERIOD.to()).basis() == Basis.PERIOD_END);
        assertThat(dossiers)
                .anyMatch(dossier -> dossier.status() == DossierStatus.IN_PROGRESS
                        && Timeliness.of(dossier, PERIOD.to()).basis() == Basis.SUPPLEMENT_REQUEST);
        assertThat(dossiers)
                .anyMatch(dossier -> dossier.dates().finishedAt().isEmpty()
                        && dossier.dates().returnedAt().isEmpty()
                        && Timeliness.of(dossier, PERIOD.to()).basis() == Basis.DONE);
    }

    @Test
    void they_are_received_where_they_are_told_to_be() {
        AgencyCode ward = AgencyCode.of("H01.123.45");

        assertThat(DOSSIERS.at(List.of(ward)).stream(7))
                .allMatch(dossier -> dossier.code().agency().orElseThrow().equals(ward));
        assertThat(DOSSIERS.stream(7)
                        .map(dossier -> dossier.code().agency().orElseThrow())
                        .distinct())
                .hasSize(12);
        assertThatIllegalArgumentException().isThrownBy(() -> DOSSIERS.at(List.of()));
    }

    @Test
    void more_than_the_codes_can_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SyntheticDossiers.of(PERIOD, Collections.nCopies(2, ServiceVolume.of(RESIDENCE, 5_000_000))))
                .withMessage("at most 9999999 dossiers are made");
        assertThat(SyntheticDossiers.of(PERIOD, List.of()).stream(7)).isEmpty();
    }

    private static Procedure procedure(String code) {
        return new Procedure(ProcedureCode.of(code), "Thủ tục mẫu", "M1", "Lĩnh vực mẫu");
    }
}
