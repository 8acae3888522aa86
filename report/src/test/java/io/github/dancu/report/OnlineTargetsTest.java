package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.figures.OnlineTarget;
import io.github.dancu.dossier.figures.ServiceGroup;
import io.github.dancu.dossier.figures.ServiceLine;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The targets of section IV.4. */
class OnlineTargetsTest {
    private static final ServiceGroup POLICE = group("11 dịch vụ công của Bộ Công an");
    private static final ServiceGroup OTHERS = group("14 dịch vụ công của các bộ ngành");

    @Test
    void the_six_targets_of_the_report_are_read() {
        List<OnlineTarget> targets = ReportFigures.rachGia2022().onlineTargets(List.of(POLICE, OTHERS));

        assertThat(targets)
                .containsExactly(
                        target("Đăng ký thường trú", "1.004222", 30),
                        target("Đăng ký tạm trú", "1.004194", 50),
                        target("Khai báo tạm vắng", "1.003677", 70),
                        target("Thông báo lưu trú", "2.001159", 100),
                        OnlineTarget.ofRest(
                                        "Các dịch vụ công trực tuyến còn lại của ngành Công an",
                                        POLICE.name(),
                                        BigDecimal.valueOf(30))
                                .upTo(BigDecimal.valueOf(40)),
                        OnlineTarget.ofRest(
                                        "Các dịch vụ công trực tuyến của các bộ, ngành",
                                        OTHERS.name(),
                                        BigDecimal.valueOf(20))
                                .upTo(BigDecimal.valueOf(30)));
    }

    @Test
    void each_target_without_a_procedure_needs_a_group() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFigures.rachGia2022().onlineTargets(List.of(POLICE)))
                .withMessage("each target without a procedure needs a group");
    }

    @Test
    void a_report_without_targets_has_none() {
        assertThat(ShippedFigures.with(patch -> patch.remove("/onlineTargets")).onlineTargets(List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /onlineTargets                    | 7        | onlineTargets is not a list
                    /onlineTargets/0/service          | null     | onlineTargets[0].service is not a text of 1 to 500 characters
                    /onlineTargets/0/procedure        | "1.42"   | onlineTargets[0].procedure is not the code of a procedure
                    /onlineTargets/0/procedure        | 7        | onlineTargets[0].procedure is not the code of a procedure
                    /onlineTargets/0/minOnlinePercent | "30"     | onlineTargets[0].minOnlinePercent is not a percentage from 0 up
                    /onlineTargets/0/minOnlinePercent | 100.5    | onlineTargets[0].minOnlinePercent lies above 100
                    /onlineTargets/4/maxOnlinePercent | 101      | onlineTargets[4].maxOnlinePercent lies above 100
                    /onlineTargets/4/maxOnlinePercent | 29.9     | onlineTargets[4].maxOnlinePercent lies below minOnlinePercent
                    """)
    void a_wrong_target_is_named_and_not_repeated(String pointer, String json, String problem) {
        JsonValue value = FiguresText.objectOf("", ShippedFigures.utf8("{\"v\":" + json + "}"))
                .get("v");
        byte[] figures = ShippedFigures.bytesWith(patch -> patch.replace(pointer, value));

        assertThatThrownBy(() -> FiguresReader.read("figures.json", figures))
                .isInstanceOf(FiguresException.class)
                .hasMessage("figures.json: " + problem);
    }

    @Test
    void a_target_needs_a_share() {
        byte[] figures = ShippedFigures.bytesWith(patch -> patch.remove("/onlineTargets/0/minOnlinePercent"));

        assertThatThrownBy(() -> FiguresReader.read("figures.json", figures))
                .hasMessage("figures.json: onlineTargets[0].minOnlinePercent is missing");
    }

    @Test
    void a_share_may_have_decimals() {
        ReportFigures figures = ShippedFigures.with(
                patch -> patch.replace("/onlineTargets/0/minOnlinePercent", Json.createValue(30.5)));

        assertThat(figures.onlineTargets(List.of(POLICE, OTHERS)).get(0).least())
                .isEqualTo("30.5");
    }

    private static OnlineTarget target(String service, String procedure, long least) {
        return OnlineTarget.of(service, ProcedureCode.of(procedure), BigDecimal.valueOf(least));
    }

    private static ServiceGroup group(String name) {
        ServiceLine line = ServiceLine.builder("Mẫu").where(dossier -> true).build();
        return ServiceGroup.of(name, "II.1.1", List.of(line));
    }
}
