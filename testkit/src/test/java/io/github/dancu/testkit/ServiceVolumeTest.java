package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceVolumeTest {
    private static final Procedure PROCEDURE =
            new Procedure(ProcedureCode.of("1.004222"), "Thủ tục mẫu", "M1", "Lĩnh vực mẫu");

    @Test
    void each_fate_comes_as_often_as_it_should() {
        ServiceVolume volume = ServiceVolume.of(PROCEDURE, 20)
                .resolved(9)
                .resolvedLate(2)
                .returnedForSupplement(5)
                .overdue(1);

        Map<DossierFate, Long> fates = LongStream.range(0, 20)
                .mapToObj(volume::fateAt)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(fates)
                .containsOnly(
                        Map.entry(DossierFate.RESOLVED, 7L),
                        Map.entry(DossierFate.RESOLVED_LATE, 2L),
                        Map.entry(DossierFate.RETURNED, 5L),
                        Map.entry(DossierFate.OVERDUE, 1L),
                        Map.entry(DossierFate.IN_WORK, 5L));
    }

    static Stream<UnaryOperator<ServiceVolume>> impossible() {
        return Stream.of(
                volume -> volume.resolved(11),
                volume -> volume.resolved(-1),
                volume -> volume.resolved(5).resolvedLate(6),
                volume -> volume.resolved(5).returnedForSupplement(6),
                volume -> volume.resolved(5).returnedForSupplement(3).overdue(3),
                volume -> volume.online(11),
                volume -> volume.online(5).byPost(6));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void more_than_there_are_is_refused(UnaryOperator<ServiceVolume> change) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(ServiceVolume.of(PROCEDURE, 10)))
                .withMessageStartingWith("there are 0 to as many dossiers ");
    }

    @Test
    void a_volume_has_procedures_and_no_negative_size() {
        assertThatIllegalArgumentException().isThrownBy(() -> ServiceVolume.of(List.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ServiceVolume.of(PROCEDURE, -1));
        assertThat(ServiceVolume.of(PROCEDURE, 3).resolved(2))
                .hasToString("ServiceVolume[3 received, 2 resolved, 0 returned]");
    }
}
