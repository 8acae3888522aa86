package io.github.dancu.dvc.linked;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.dossier.LinkedStatus;
import java.util.Map;

/** What the software of linked procedures is told with each status. */
final class StatusTexts {
    /** Who registered it, among the facts of the registration. */
    static final String HANDLER = "nguoiXuLy";

    static final String TITLE = "chucDanh";
    static final String DEPARTMENT = "phongBanXuLy";

    private final AccessContext access;
    private final FlowStore store;

    StatusTexts(AccessContext access, FlowStore store) {
        this.access = access;
        this.store = store;
    }

    LinkedStatusReport report(FlowState state, LinkedStatus status) {
        FlowState.Fixed fixed = state.fixed();
        LinkedStatusReport.Builder report = LinkedStatusReport.builder(
                        fixed.linked(), fixed.code(), fixed.procedure(), status, state.since())
                .handler(access.officer().name().toText())
                .content(content(status))
                .startedAt(fixed.receivedAt())
                .dueAt(state.dueAt());
        if (state.oldDueAt() != null) {
            report.postponed(state.oldDueAt(), state.dueAt());
        }
        if (status == LinkedStatus.REGISTERED) {
            registered(state, report);
        }
        Halt halt = state.halt();
        if (halt != null && status != LinkedStatus.RECEIVED) {
            halted(halt, report);
        }
        return report.build();
    }

    private void registered(FlowState state, LinkedStatusReport.Builder report) {
        store.result(state.linked(), state.fixed().group()).ifPresent(report::result);
        Map<String, String> facts = state.finished().get(0).facts();
        by(report, facts.getOrDefault(HANDLER, ""), facts.getOrDefault(TITLE, ""), facts.getOrDefault(DEPARTMENT, ""));
    }

    private static void halted(Halt halt, LinkedStatusReport.Builder report) {
        report.content(halt.reason());
        by(report, halt.handler(), halt.title(), halt.department());
        if (!halt.note().isEmpty()) {
            report.note(halt.note());
        }
        if (halt.dueAt() != null) {
            report.supplementDueAt(halt.dueAt());
        }
    }

    private static void by(LinkedStatusReport.Builder report, String handler, String title, String department) {
        if (!handler.isEmpty()) {
            report.handler(handler);
        }
        if (!title.isEmpty()) {
            report.title(title);
        }
        if (!department.isEmpty()) {
            report.department(department);
        }
    }

    private static String content(LinkedStatus status) {
        return switch (status) {
            case RECEIVED -> "Tiếp nhận hồ sơ vào hệ thống một cửa";
            case ACCEPTED -> "Hồ sơ đủ điều kiện, một cửa đã tiếp nhận";
            case SENT_TO_JUSTICE -> "Đã chuyển hồ sơ sang hệ thống hộ tịch";
            case REGISTERED -> "Hoàn thành đăng ký hộ tịch";
            case RESULT_RETURNED -> "Đã trả kết quả";
            case SUPPLEMENT_REQUESTED -> "Yêu cầu bổ sung hồ sơ";
            case REFUSED -> "Từ chối hồ sơ";
        };
    }
}
