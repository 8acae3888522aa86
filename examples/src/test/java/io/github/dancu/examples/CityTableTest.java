package io.github.dancu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cleansing table of report 269/BC-TCT (II.4), counted again from a register planted to its figures. */
class CityTableTest {
    private static final String NOTHING_YET = "đã thực hiện 0 + cam kết chưa làm 0 + chuyển đơn vị khác 0 + còn lại ";

    @Test
    void the_table_of_the_report_is_counted_and_the_line_that_cannot_be_is_named()
            throws IOException, InterruptedException {
        ChildJvm.Result result = ChildJvm.runMain(CityTableExample.class, List.of());

        assertThat(result.errors()).isEmpty();
        assertThat(result.output().lines())
                .containsExactly(
                        "Chuyển về, đếm từ 217830 công dân:",
                        "Xoá trùng thông tin ngoài tỉnh: chuyển về 208 = " + NOTHING_YET + "208",
                        "Xoá trùng thông tin trong tỉnh: chuyển về 732 = " + NOTHING_YET + "732",
                        "Hộ có trên 1 chủ hộ: chuyển về 11 = " + NOTHING_YET + "11",
                        "Hộ không có chủ hộ: chuyển về 1.135 = " + NOTHING_YET + "1.135",
                        "Cập nhật CMND 9 số: chuyển về 5.472 = " + parts("0", "918", "4.554"),
                        "Bổ sung, cập nhật các trường thông tin thiếu: chuyển về 5.373 = " + NOTHING_YET + "5.373",
                        "Sai số định danh cá nhân: chuyển về 3.495 = " + NOTHING_YET + "3.495",
                        "Cập nhật và rà soát nhập mới dữ liệu phạm nhân: chuyển về 1.844 = " + NOTHING_YET + "1.844",
                        "Cập nhật và rà soát đối khớp dữ liệu phạm nhân: chuyển về 1.566 = " + NOTHING_YET + "1.566",
                        "Dữ liệu BHXH bị sai lệch thông tin trong CSDLQG về DC: chuyển về 126 = " + NOTHING_YET + "126",
                        "Dữ liệu BHXH không tìm thấy thông tin trong CSDLQG về DC: chuyển về 673 = " + NOTHING_YET
                                + "673",
                        "Kết quả thực hiện theo báo cáo:",
                        "Xoá trùng thông tin ngoài tỉnh: chuyển về 208 = " + parts("200", "0", "8"),
                        "Xoá trùng thông tin trong tỉnh: chuyển về 732 = " + parts("724", "0", "8"),
                        "Hộ có trên 1 chủ hộ: chuyển về 11 = " + parts("11", "0", "không nêu"),
                        "Hộ không có chủ hộ: chuyển về 1.135 = " + parts("1.135", "0", "không nêu"),
                        "Cập nhật CMND 9 số: chuyển về 5.472 ≠ " + parts("54", "918", "450") + " (lệch 4.050)",
                        "Bổ sung, cập nhật các trường thông tin thiếu: chuyển về 5.373 = " + parts("48", "0", "5.325"),
                        "Sai số định danh cá nhân: chuyển về 3.495 = " + parts("2.927", "0", "568"),
                        "Cập nhật và rà soát nhập mới dữ liệu phạm nhân: chuyển về 1.844 = "
                                + parts("36", "0", "1.808"),
                        "Cập nhật và rà soát đối khớp dữ liệu phạm nhân: chuyển về 1.566 = "
                                + parts("1.566", "0", "không nêu"),
                        "Dữ liệu BHXH bị sai lệch thông tin trong CSDLQG về DC: chuyển về 126 = "
                                + parts("không nêu", "0", "không nêu"),
                        "Dữ liệu BHXH không tìm thấy thông tin trong CSDLQG về DC: chuyển về 673 = "
                                + parts("không nêu", "0", "không nêu"),
                        "Không cân đối: Cập nhật CMND 9 số: chuyển về 5.472 ≠ " + parts("54", "918", "450")
                                + " (lệch 4.050)");
        assertThat(result.exitCode()).isZero();
    }

    private static String parts(String done, String declaredNone, String remaining) {
        return "đã thực hiện " + done + " + cam kết chưa làm " + declaredNone + " + chuyển đơn vị khác 0 + còn lại "
                + remaining;
    }
}
