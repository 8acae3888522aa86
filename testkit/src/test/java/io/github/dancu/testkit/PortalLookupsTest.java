package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.dossier.DossierCode;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalLookupsTest {
    private static final String CODE = "H33.899-221015-0001";

    private final List<SyntheticPerson> people = SyntheticPeople.of(2, 7);
    private final DvcSimulator dvc = DvcSimulator.of(people);
    private DvcCaller caller;

    @BeforeEach
    void start() throws Exception {
        caller = new DvcCaller(dvc.start().endpoint());
        caller.submit("False", DvcCaller.dossier(CODE));
        caller.addSteps(List.of(DvcCaller.step(CODE, 1), DvcCaller.step(CODE, 2)));
    }

    @AfterEach
    void close() {
        dvc.close();
    }

    @Test
    void steps_are_not_shown_at_the_beginning() throws Exception {
        assertThat(found()).doesNotContainKey(DvcSimulator.STEPS_FIELD);
    }

    @Test
    void steps_are_shown_under_capital_keys_if_a_test_says_so() throws Exception {
        dvc.showSteps();

        List<JsonObject> steps = found().getJsonArray("DANHSACHTIENDO").getValuesAs(JsonObject.class);

        assertThat(steps).extracting(step -> step.getString("NOIDUNGXULY")).containsExactly("Bước 1", "Bước 2");
        assertThat(steps.get(0).getString("THOIDIEMXULY")).isEqualTo("20221015090100");
        assertThat(steps.get(0).getString("TRANGTHAI")).isEqualTo("4");
    }

    @Test
    void steps_are_shown_in_the_field_that_a_test_names() throws Exception {
        dvc.showStepsAs("TIENTRINH");

        assertThat(found().getJsonArray("TIENTRINH")).hasSize(2);
    }

    @Test
    void a_dossier_is_hidden_from_the_first_look_ups_and_then_shown() throws Exception {
        dvc.hideFromFirst(2);

        assertThat(caller.find(CODE).getJsonArray("result")).isEmpty();
        assertThat(caller.find(CODE).getJsonArray("result")).isEmpty();
        assertThat(caller.find(CODE).getJsonArray("result")).hasSize(1);
        assertThat(caller.submit("False", DvcCaller.dossier(CODE)).getString("message"))
                .isEqualTo("Hồ sơ đã tồn tại");
    }

    @Test
    void each_dossier_is_hidden_from_look_ups_of_its_own() throws Exception {
        String other = "H33.899-221015-0002";
        caller.submit("False", DvcCaller.dossier(other));
        dvc.hideFromFirst(1);

        assertThat(caller.find(CODE).getJsonArray("result")).isEmpty();
        assertThat(caller.find(other).getJsonArray("result")).isEmpty();
        assertThat(caller.find(CODE).getJsonArray("result")).hasSize(1);
    }

    @Test
    void a_dossier_is_hidden_from_no_negative_number_of_look_ups() {
        assertThatIllegalArgumentException().isThrownBy(() -> dvc.hideFromFirst(-1));
    }

    @Test
    void steps_are_hidden_for_a_time_and_then_shown() throws Exception {
        SettableClock clock = new SettableClock("2026-01-01T00:00:00Z");
        try (DvcSimulator late = DvcSimulator.of(people, clock).start()) {
            DvcCaller other = new DvcCaller(late.endpoint());
            late.showSteps();
            late.hideStepsFor(Duration.ofMinutes(5));
            other.submit("False", DvcCaller.dossier(CODE));
            other.addSteps(List.of(DvcCaller.step(CODE, 1)));
            clock.advance(Duration.ofMinutes(4));
            other.addSteps(List.of(DvcCaller.step(CODE, 2)));

            assertThat(steps(other)).isEmpty();
            clock.advance(Duration.ofMinutes(1));
            assertThat(steps(other)).hasSize(1);
            clock.advance(Duration.ofMinutes(4));
            assertThat(steps(other)).hasSize(2);
            assertThat(late.stepsOf(DossierCode.of(CODE))).hasSize(2);
        }
    }

    @Test
    void steps_are_hidden_for_no_negative_time() {
        assertThatIllegalArgumentException().isThrownBy(() -> dvc.hideStepsFor(Duration.ofSeconds(-1)));
    }

    @Test
    void a_dossier_that_the_portal_lost_is_as_if_it_had_never_come() throws Exception {
        DossierCode code = DossierCode.of(CODE);

        dvc.lose(code);

        assertThat(caller.find(CODE).getJsonArray("result")).isEmpty();
        assertThat(dvc.contains(code)).isFalse();
        assertThat(dvc.stepsOf(code)).isEmpty();
        assertThat(dvc.submissionsOf(code)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> dvc.lose(code));
        caller.submit("False", DvcCaller.dossier(CODE));
        assertThat(dvc.creationsOf(code)).isEqualTo(1);
    }

    @Test
    void what_is_inside_lists_has_capital_keys_too() throws Exception {
        JsonObject dossier = WireJson.JSON
                .createObjectBuilder(
                        DvcCaller.data(List.of(DvcCaller.dossier(CODE))).getJsonObject(0))
                .add("DinhDanhCHS", DvcCaller.data(List.of(Map.of("LoaiDinhDanh", "1", "SoDinhDanh", "003099000001"))))
                .build();
        caller.send(DvcCaller.envelope(caller.session(), "DongBoHoSoMC")
                .add("isUpdating", "True")
                .add("data", WireJson.JSON.createArrayBuilder().add(dossier)));

        assertThat(found().getJsonArray("DINHDANHCHS").getJsonObject(0).getString("SODINHDANH"))
                .isEqualTo("003099000001");
    }

    @ParameterizedTest
    @CsvSource({"TraCuuHoSo,mahoso empty", "TraCuuTechID,mstorcmnd empty", "LayThuTuc,maTTHC empty"})
    void a_look_up_of_nothing_is_refused(String service, String message) throws Exception {
        assertThat(caller.ask(service, Map.of()).getString("message")).isEqualTo(message);
    }

    @Test
    void an_account_is_kept_by_one_provider() throws Exception {
        String number = people.get(0).id().digits();

        assertThat(caller.rows("TraCuuTechID", Map.of("provider", "wso2is", "mstorcmnd", number)))
                .hasSize(1);
        assertThat(caller.ask("TraCuuTechID", Map.of("provider", "khac", "mstorcmnd", number))
                        .getString("message"))
                .isEqualTo("provider invalid");
    }

    private static JsonArray steps(DvcCaller caller) throws Exception {
        return caller.rows("TraCuuHoSo", Map.of("mahoso", CODE)).get(0).getJsonArray(DvcSimulator.STEPS_FIELD);
    }

    private JsonObject found() throws Exception {
        return caller.rows("TraCuuHoSo", Map.of("mahoso", CODE)).get(0);
    }
}
