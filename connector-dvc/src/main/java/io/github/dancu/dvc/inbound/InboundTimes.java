package io.github.dancu.dvc.inbound;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The times of a dossier that was sent to us (<i>các mốc thời gian</i>), as many as came and can be read; Vietnamese civil time.
 *
 * <p>Immutable and thread-safe.
 */
public final class InboundTimes {
    private final @Nullable LocalDateTime submittedAt;
    private final @Nullable LocalDateTime receivedAt;
    private final @Nullable LocalDateTime dueAt;
    private final @Nullable LocalDateTime finishedAt;
    private final @Nullable LocalDateTime returnedAt;
    private final @Nullable LocalDateTime refusedAt;

    private InboundTimes(InboundItem item) {
        this.submittedAt = item.time("NgayNopHoSo").orElse(null);
        this.receivedAt = item.time("NgayTiepNhan").orElse(null);
        this.dueAt = item.time("NgayHenTra").orElse(null);
        this.finishedAt = item.time("NgayKetThucXuLy").orElse(null);
        this.returnedAt = item.time("NgayTra").orElse(null);
        this.refusedAt = item.time("NgayTuChoi").orElse(null);
    }

    static InboundTimes read(InboundItem item) {
        return new InboundTimes(item);
    }

    /** When it was handed in (<i>ngày nộp hồ sơ</i>). */
    public Optional<LocalDateTime> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** When it was received (<i>ngày tiếp nhận</i>); a dossier that we are to receive may have none. */
    public Optional<LocalDateTime> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    /** When the result is due (<i>ngày hẹn trả</i>). */
    public Optional<LocalDateTime> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** When its handling ended (<i>ngày kết thúc xử lý</i>). */
    public Optional<LocalDateTime> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** When the result was returned (<i>ngày trả</i>). */
    public Optional<LocalDateTime> returnedAt() {
        return Optional.ofNullable(returnedAt);
    }

    /** When it was refused (<i>ngày từ chối</i>). */
    public Optional<LocalDateTime> refusedAt() {
        return Optional.ofNullable(refusedAt);
    }
}
