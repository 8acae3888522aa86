package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dvc.wire.LinkedStatusItem;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A status of a linked dossier, for the software of linked procedures (<i>cập nhật trạng thái hồ sơ liên thông</i>).
 *
 * <p>Times are Vietnamese civil time. Immutable and thread-safe; {@link #toString()} shows codes and status.
 */
@Personal
public final class LinkedStatusReport {
    private final Builder parts;

    private LinkedStatusReport(Builder builder) {
        this.parts = builder.copy();
    }

    /**
     * Starts a report; everything else is absent unless it is set.
     *
     * @param linkedCode the dossier's code in the software
     * @param code the code that the one-stop office gave it
     * @param procedure the procedure, as the software named it
     * @param status the status it reached
     * @param at when
     */
    public static Builder builder(
            LinkedCode linkedCode, DossierCode code, ProcedureCode procedure, LinkedStatus status, LocalDateTime at) {
        return new Builder(linkedCode, code, procedure, status, at);
    }

    /** The dossier's code in the software (<i>số hồ sơ liên thông</i>). */
    public LinkedCode linkedCode() {
        return parts.linkedCode;
    }

    /** The code that the one-stop office gave it (<i>mã hồ sơ một cửa</i>). */
    public DossierCode code() {
        return parts.code;
    }

    /** The status (<i>trạng thái</i>). */
    public LinkedStatus status() {
        return parts.status;
    }

    /** When it was reached (<i>thời gian thực hiện</i>). */
    public LocalDateTime at() {
        return parts.at;
    }

    /** @param agency {@code coQuanXuLy} */
    LinkedStatusItem item(int agency) {
        return new LinkedStatusItem(
                parts.procedure.toText(),
                parts.linkedCode.toText(),
                agency,
                parts.code.toText(),
                parts.status.number(),
                LinkedTime.text(parts.at),
                parts.note,
                parts.result == null ? null : ResultReport.of(parts.result),
                parts.handler,
                parts.title,
                parts.department,
                parts.content,
                text(parts.startedAt),
                text(parts.dueAt),
                text(parts.oldDueAt),
                text(parts.newDueAt),
                text(parts.supplementDueAt));
    }

    @Override
    public String toString() {
        return "LinkedStatusReport[" + parts.linkedCode + ", " + parts.status + "]";
    }

    private static @Nullable String text(@Nullable LocalDateTime time) {
        return time == null ? null : LinkedTime.text(time);
    }

    /** Collects the parts of a {@link LinkedStatusReport}. Not thread-safe. */
    public static final class Builder {
        private final LinkedCode linkedCode;
        private final DossierCode code;
        private final ProcedureCode procedure;
        private final LinkedStatus status;
        private final LocalDateTime at;
        private @Nullable String note;
        private @Nullable CivilStatusResult result;
        private @Nullable String handler;
        private @Nullable String title;
        private @Nullable String department;
        private @Nullable String content;
        private @Nullable LocalDateTime startedAt;
        private @Nullable LocalDateTime dueAt;
        private @Nullable LocalDateTime oldDueAt;
        private @Nullable LocalDateTime newDueAt;
        private @Nullable LocalDateTime supplementDueAt;

        private Builder(
                LinkedCode linkedCode,
                DossierCode code,
                ProcedureCode procedure,
                LinkedStatus status,
                LocalDateTime at) {
            this.linkedCode = Objects.requireNonNull(linkedCode, "linkedCode");
            this.code = Objects.requireNonNull(code, "code");
            this.procedure = Objects.requireNonNull(procedure, "procedure");
            this.status = Objects.requireNonNull(status, "status");
            this.at = Objects.requireNonNull(at, "at");
        }

        /** A note (<i>ghi chú</i>). */
        public Builder note(String note) {
            this.note = Objects.requireNonNull(note, "note");
            return this;
        }

        /** What was registered (<i>kết quả xử lý</i>), for {@link LinkedStatus#REGISTERED}. */
        public Builder result(CivilStatusResult result) {
            this.result = Objects.requireNonNull(result, "result");
            return this;
        }

        /** Who handled it (<i>người xử lý</i>). */
        public Builder handler(String handler) {
            this.handler = Objects.requireNonNull(handler, "handler");
            return this;
        }

        /** The handler's title (<i>chức danh</i>). */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /** The handler's department (<i>phòng ban xử lý</i>). */
        public Builder department(String department) {
            this.department = Objects.requireNonNull(department, "department");
            return this;
        }

        /** What was done, or what is asked for and why (<i>nội dung xử lý</i>). */
        public Builder content(String content) {
            this.content = Objects.requireNonNull(content, "content");
            return this;
        }

        /** When handling began (<i>ngày bắt đầu</i>). */
        public Builder startedAt(LocalDateTime startedAt) {
            this.startedAt = Objects.requireNonNull(startedAt, "startedAt");
            return this;
        }

        /** When it has to end (<i>ngày kết thúc theo quy định</i>). */
        public Builder dueAt(LocalDateTime dueAt) {
            this.dueAt = Objects.requireNonNull(dueAt, "dueAt");
            return this;
        }

        /** When the result was due before a supplement, and when it is due after it (<i>ngày hẹn trả trước, mới</i>). */
        public Builder postponed(LocalDateTime oldDueAt, LocalDateTime newDueAt) {
            this.oldDueAt = Objects.requireNonNull(oldDueAt, "oldDueAt");
            this.newDueAt = Objects.requireNonNull(newDueAt, "newDueAt");
            return this;
        }

        /** By when the citizen must supply what was asked for (<i>hạn bổ sung hồ sơ</i>). */
        public Builder supplementDueAt(LocalDateTime supplementDueAt) {
            this.supplementDueAt = Objects.requireNonNull(supplementDueAt, "supplementDueAt");
            return this;
        }

        /** The report. */
        public LinkedStatusReport build() {
            return new LinkedStatusReport(this);
        }

        private Builder copy() {
            Builder copy = new Builder(linkedCode, code, procedure, status, at);
            copy.note = note;
            copy.result = result;
            copy.handler = handler;
            copy.title = title;
            copy.department = department;
            copy.content = content;
            copy.startedAt = startedAt;
            copy.dueAt = dueAt;
            copy.oldDueAt = oldDueAt;
            copy.newDueAt = newDueAt;
            copy.supplementDueAt = supplementDueAt;
            return copy;
        }
    }
}
