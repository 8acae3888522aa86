package io.github.dancu.testkit.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.cleansing.register.Register;
import io.github.dancu.cleansing.rules.CleansingResult;
import io.github.dancu.cleansing.rules.CleansingRun;
import io.github.dancu.cleansing.rules.Rules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RachGia2022Test {
    @Test
    void the_cases_of_the_report_come_out(@TempDir Path directory) {
        RegisterTruth truth = new RegisterTruth();
        SyntheticRegister city = SyntheticRegister.rachGia2022();

        assertThat(city.writeAll(directory, truth)).isEmpty();

        assertThat(city.people()).isEqualTo(217_830);
        assertThat(count(truth, RegisterFile.REGISTER, "DUP_OUT")).isEqualTo(208);
        assertThat(count(truth, RegisterFile.REGISTER, "DUP_IN")).isEqualTo(732);
        assertThat(count(truth, RegisterFile.REGISTER, "HH_MANY_HEADS")).isEqualTo(11);
        assertThat(count(truth, RegisterFile.REGISTER, "HH_NO_HEAD")).isEqualTo(1_135);
        assertThat(count(truth, RegisterFile.REGISTER, "CMND_MISSING")).isEqualTo(5_472);
        assertThat(truth.count(RegisterFile.REGISTER, "CMND_MISSING", "DECLARED_NONE"))
                .isEqualTo(918);
        assertThat(count(truth, RegisterFile.REGISTER, "FIELDS_MISSING")).isEqualTo(5_373);
        assertThat(count(truth, RegisterFile.REGISTER, "PID_STRUCTURE")
                        + count(truth, RegisterFile.REGISTER, "PID_CONFLICT"))
                .isEqualTo(3_495);
        assertThat(count(truth, RegisterFile.PRISONERS, "PRISONER_UNMATCHED")).isEqualTo(1_844);
        assertThat(count(truth, RegisterFile.REGISTER, "PRISONER_MATCHED")).isEqualTo(1_566);
        assertThat(count(truth, RegisterFile.INSURANCE, "SI_MISMATCH")).isEqualTo(126);
        assertThat(count(truth, RegisterFile.INSURANCE, "SI_NOT_FOUND")).isEqualTo(673);

        CleansingResult found = CleansingRun.of(Rules.programme(city.today(), SyntheticRegister.registrationCodes()))
                .over(Register.csv(directory.resolve(RegisterFile.REGISTER.fileName())))
                .run();
        assertThat(found.rows()).isEqualTo(217_830);
        assertThat(found.findings("CMND_MISSING")).isEqualTo(5_472);
        assertThat(found.findings("FIELDS_MISSING")).isEqualTo(5_373);
        assertThat(found.findings("PID_STRUCTURE") + found.findings("PID_CONFLICT"))
                .isEqualTo(3_495);
        assertThat(found.byWard("FIELDS_MISSING")).hasSizeGreaterThanOrEqualTo(12);
    }

    private static long count(RegisterTruth truth, RegisterFile file, String rule) {
        return truth.count(file, rule, "");
    }
}
