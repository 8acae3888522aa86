package io.github.dancu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.dossier.Allowance;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.figures.DossierTable;
import io.github.dancu.dossier.figures.IndicatorResult;
import io.github.dancu.dossier.figures.IndicatorRules;
import io.github.dancu.dossier.figures.OnlineLevel;
import io.github.dancu.dossier.figures.ProcedureCatalogue;
import io.github.dancu.dossier.figures.ProcedureFacts;
import io.github.dancu.dossier.figures.ReportPeriod;
import io.github.dancu.dossier.figures.ServiceGroup;
import io.github.dancu.dossier.figures.ServiceIndicator;
import io.github.dancu.dossier.figures.ServiceIndicators;
import io.github.dancu.dossier.figures.ServiceLine;
import io.github.dancu.dossier.figures.TableColumn;
import io.github.dancu.dossier.figures.TableLine;
import io.github.dancu.dossier.figures.TableRules;
import io.github.dancu.report.ProgressReport;
import io.github.dancu.report.ReportFigures;
import io.github.dancu.testkit.ServiceVolume;
import io.github.dancu.testkit.SyntheticDossiers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example of the page on service figures compiles and counts. */
class FiguresReadmeTest {
    private static final ProcedureCode RESIDENCE = ProcedureCode.of("1.004222");
    private static final ProcedureCode STAYS = ProcedureCode.of("2.001159");

    @Test
    void the_example_counts_a_table_indicators_and_a_report() {
        SyntheticDossiers synthetic = SyntheticDossiers.of(
                ReportPeriod.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 9, 30)),
                List.of(
                        ServiceVolume.of(procedure(RESIDENCE), 395)
                                .resolved(203)
                                .returnedForSupplement(192)
                                .online(120),
                        ServiceVolume.of(procedure(STAYS), 35_422)
                                .resolved(35_422)
                                .online(35_422)));
        Yours yours = new Yours(synthetic);
        ProcedureCatalogue procedures = ProcedureCatalogue.of(List.of(
                ProcedureFacts.of(RESIDENCE).offered(OnlineLevel.FULLY).within(Allowance.workingDays(7)),
                ProcedureFacts.of(STAYS).offered(OnlineLevel.FULLY)));
        Predicate<Dossier> onThePortal = dossier -> true;
        List<String> told = new ArrayList<>();

        // region figures
        ReportPeriod period = ReportPeriod.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 9, 30));
        ServiceLine residence = ServiceLine.builder("Đăng ký thường trú")
                .procedures(ProcedureCode.of("1.004222"))
                .build();
        ServiceLine stays = ServiceLine.builder("Thông báo lưu trú")
                .procedures(ProcedureCode.of("2.001159"))
                .stating(TableColumn.RECEIVED) // the report leaves the other cells empty
                .build();
        ServiceGroup police = ServiceGroup.of("Dịch vụ công của Bộ Công an", "II.1.1.a", List.of(residence, stays))
                .withTotal("Tổng cộng", TableColumn.RECEIVED, TableColumn.RESOLVED);

        DossierTable table = DossierTable.count(TableRules.of(period, List.of(police)), yours.dossiers());
        for (TableLine line : table.lines()) {
            told.add(line.service() + ": " + line.counts().received() + ", late "
                    + line.counts().late());
        }
        ProgressReport report = ProgressReport.of(ReportFigures.rachGia2022().withDossiers(table));

        IndicatorRules rules =
                IndicatorRules.builder(period, procedures, onThePortal).build();
        ServiceIndicators indicators = ServiceIndicators.count(rules, yours.dossiers());
        IndicatorResult online = indicators.of(ServiceIndicator.SUBMITTED_ONLINE);
        told.add(online.numerator() + "/" + online.denominator() + ": " + online.score(BigDecimal.TEN));
        // endregion

        assertThat(told)
                .containsExactly(
                        "Tổng cộng: 35817, late 0",
                        "Đăng ký thường trú: 395, late 0",
                        "Thông báo lưu trú: 35422, late 0",
                        "35542/35817: Optional[10.00]");
        assertThat(report.toMarkdown())
                .contains("*Đăng ký thường trú:* Tiếp nhận 395 hồ sơ, đã giải quyết 203 hồ sơ, trả 192 hồ sơ bổ sung.");
    }

    private static Procedure procedure(ProcedureCode code) {
        return new Procedure(code, "Thủ tục mẫu", "M1", "Lĩnh vực mẫu");
    }

    /** Whatever holds the dossiers; each time it is asked it reads them anew. */
    private record Yours(SyntheticDossiers synthetic) {
        Stream<Dossier> dossiers() {
            return synthetic.stream(2022);
        }
    }
}
