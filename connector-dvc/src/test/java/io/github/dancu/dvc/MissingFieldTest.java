package io.github.dancu.dvc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.connect.Violation;
import io.github.dancu.dvc.wire.AttachmentItem;
import io.github.dancu.dvc.wire.DatabaseItem;
import io.github.dancu.dvc.wire.DossierItem;
import io.github.dancu.dvc.wire.FeeItem;
import io.github.dancu.dvc.wire.MinistryApplicant;
import io.github.dancu.dvc.wire.MinistryApplicantDetails;
import io.github.dancu.dvc.wire.MinistryComponent;
import io.github.dancu.dvc.wire.MinistryDossier;
import io.github.dancu.dvc.wire.MinistryPaper;
import io.github.dancu.dvc.wire.MinistrySteps;
import io.github.dancu.dvc.wire.OtherPaperItem;
import io.github.dancu.dvc.wire.OwnerPaper;
import io.github.dancu.dvc.wire.ResultItem;
import io.github.dancu.dvc.wire.StatusFileItem;
import io.github.dancu.dvc.wire.StatusItem;
import io.github.dancu.dvc.wire.StepItem;
import io.github.dancu.dvc.wire.SupplementItem;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingFieldTest {
    @ParameterizedTest
    @CsvSource({
        "DonViXuLy empty,handlingUnit",
        "MaLinhVuc  EMPTY,procedure.fieldCode",
        "SoDinhDanh empty,ownerId",
        "NgayNopHoSo empty,submittedAt",
        "MaKetQuaThayThe empty,attachments.replacingResult",
        "TenGiayTo empty,TenGiayTo"
    })
    void is_named_as_on_the_dossier_or_else_as_the_portal_does(String message, String field) {
        assertThat(MissingField.in(message)).contains(new Violation(field, "is missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "empty", "Nguyen empty", "DonViXuLy", "DonViXuLy empty!", "Mẫu DonViXuLy empty"})
    void any_other_message_names_no_field(String message) {
        assertThat(MissingField.in(message)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sentFields")
    void every_field_that_is_sent_is_known(String field) {
        assertThat(MissingField.in(field + " empty")).isPresent();
    }

    static Stream<String> sentFields() {
        return Stream.of(
                        DossierItem.class,
                        OwnerPaper.class,
                        DatabaseItem.class,
                        AttachmentItem.class,
                        FeeItem.class,
                        OtherPaperItem.class,
                        SupplementItem.class,
                        ResultItem.class,
                        StepItem.class,
                        StatusItem.class,
                        StatusFileItem.class,
                        MinistryDossier.class,
                        MinistryComponent.class,
                        MinistryPaper.class,
                        MinistryApplicant.class,
                        MinistryApplicantDetails.class,
                        MinistrySteps.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(component -> component
                        .getAccessor()
                        .getAnnotation(JsonbProperty.class)
                        .value());
    }

    @Test
    void there_are_fields_to_know() {
        assertThat(sentFields())
                .contains("MaHoSo", "SoDinhDanh", "MaCSDL", "MaGiayToKetQua")
                .hasSize(125);
    }
}
