package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EssentialServiceTest {
    @ParameterizedTest
    @CsvSource({
        "1, POLICE, Xác nhận số CMND, ''",
        "2, POLICE, 'Cấp lại, đổi thẻ CCCD', ''",
        "3, POLICE, Đăng ký thường trú, 1.004222",
        "4, POLICE, Đăng ký tạm trú, 1.004194",
        "5, POLICE, Khai báo tạm vắng, 1.003677",
        "6, POLICE, Thông báo lưu trú, 2.001159",
        "7, POLICE, 'Đăng ký, cấp biển số mô tô', ''",
        "8, POLICE, Thu tiền nộp phạt, ''",
        "9, POLICE, 'Cấp, cấp lại, sửa đổi, bổ sung hộ chiếu', 1.001456",
        "10, POLICE, Làm con dấu mới, ''",
        "11, POLICE, Làm con dấu thu nhỏ, ''",
        "12, OTHER, Đăng ký khai sinh, 1.001193",
        "13, OTHER, Đăng ký khai tử, 1.000656",
        "14, OTHER, Đăng ký kết hôn, 1.000894",
        "15, OTHER, Liên thông khai sinh, 2.000986 2.002621",
        "16, OTHER, Liên thông khai tử, 1.011537 2.002622",
        "17, OTHER, Tích hợp tính giảm trừ, ''",
        "18, OTHER, Đăng ký biến động QSDĐ, ''",
        "19, OTHER, 'Cấp đổi, cấp lại giấy phép lái xe', ''",
        "20, OTHER, Đăng ký dự thi tốt nghiệp THPT, ''",
        "21, OTHER, Cấp Phiếu lý lịch tư pháp, 3.000333",
        "22, OTHER, Giải quyết hưởng trợ cấp thất nghiệp, ''",
        "23, OTHER, Cấp điện mới, ''",
        "24, OTHER, Thay đổi chủ thể hợp đồng mua bán điện, ''",
        "25, OTHER, (chưa xác nhận), ''"
    })
    void each_service_has_its_place_group_name_and_codes(
            int number, EssentialService.Group group, String nameBegins, String codes) {
        EssentialService service = EssentialService.ofNumber(number).orElseThrow();
        List<ProcedureCode> expected = Arrays.stream(codes.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .map(ProcedureCode::of)
                .toList();

        assertThat(service.group()).isEqualTo(group);
        assertThat(service.name()).startsWith(nameBegins);
        assertThat(service.codes()).isEqualTo(expected);
        assertThat(expected)
                .allSatisfy(code -> assertThat(EssentialService.of(code)).contains(service));
    }

    @Test
    void there_are_25_in_the_order_of_the_list() {
        assertThat(EssentialService.all())
                .extracting(EssentialService::number)
                .isEqualTo(IntStream.rangeClosed(1, 25).boxed().toList());
    }

    @Test
    void the_twenty_fifth_alone_is_not_confirmed() {
        assertThat(EssentialService.all())
                .filteredOn(service -> !service.confirmed())
                .extracting(EssentialService::number)
                .containsExactly(25);
    }

    @Test
    void the_police_took_two_services_over_in_2025() {
        assertThat(EssentialService.all())
                .filteredOn(service -> service.note().contains("since 2025"))
                .extracting(EssentialService::number)
                .containsExactly(19, 21);
    }

    @Test
    void no_procedure_belongs_to_two_services() {
        assertThat(EssentialService.all().stream()
                        .flatMap(service -> service.codes().stream())
                        .toList())
                .doesNotHaveDuplicates()
                .allSatisfy(code ->
                        assertThat(KnownProcedure.of(code)).as(code.text()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.000200", "1.001612", "9.999999", "1.004222.000.00.00.H56"})
    void other_procedures_are_no_essential_service(String code) {
        assertThat(EssentialService.of(ProcedureCode.of(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 26, Integer.MAX_VALUE})
    void another_number_is_no_service(int number) {
        assertThat(EssentialService.ofNumber(number)).isEmpty();
    }

    @Test
    void the_codes_of_a_service_are_a_copy() {
        List<ProcedureCode> codes = new ArrayList<>(List.of(ProcedureCode.of("1.004222")));
        EssentialService service = new EssentialService(3, EssentialService.Group.POLICE, "a", codes, true, "");

        codes.clear();

        assertThat(service.codes()).hasSize(1);
        assertThat(service)
                .isEqualTo(new EssentialService(
                        3, EssentialService.Group.POLICE, "a", List.of(ProcedureCode.of("1.004222")), true, ""))
                .isNotEqualTo(new EssentialService(3, EssentialService.Group.POLICE, "a", List.of(), true, ""));
    }

    @Test
    @SuppressWarnings("NullAway")
    void every_part_is_required() {
        assertThatNullPointerException()
                .isThrownBy(() -> new EssentialService(1, null, "a", List.of(), true, ""))
                .withMessage("group");
        assertThatNullPointerException()
                .isThrownBy(() -> new EssentialService(1, EssentialService.Group.OTHER, null, List.of(), true, ""))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new EssentialService(1, EssentialService.Group.OTHER, "a", List.of(), true, null))
                .withMessage("note");
    }
}
