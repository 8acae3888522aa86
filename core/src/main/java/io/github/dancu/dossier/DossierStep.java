package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Personal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step in the handling of a dossier (<i>bước xử lý, tiến độ hồ sơ</i>): who did what when, and the status it led to.
 *
 * <p>Times are Vietnamese civil time. Immutable and thread-safe. Two are equal if every part is; {@link #toString()} shows
 * neither the handler nor what was written.
 */
@Personal
public final class DossierStep {
    private final Coded<DossierStatus> status;
    private final LocalDateTime at;
    private final String handler;
    private final String content;
    private final @Nullable String title;
    private final @Nullable String department;
    private final @Nullable LocalDateTime startedAt;
    private final @Nullable LocalDateTime dueAt;

    private DossierStep(Builder builder) {
        this.status = builder.status;
        this.at = builder.at;
        this.handler = builder.required(builder.handler);
        this.content = builder.required(builder.content);
        this.title = builder.title;
        this.department = builder.department;
        this.startedAt = builder.startedAt;
        this.dueAt = builder.dueAt;
    }

    /** Starts a step that led to this status at this time; handler and content are required too. */
    public static Builder builder(DossierStatus status, LocalDateTime at) {
        return builder(Objects.requireNonNull(status, "status").coded(), at);
    }

    /** Starts a step that led to a status as another system sent it, known or not. */
    public static Builder builder(Coded<DossierStatus> status, LocalDateTime at) {
        return new Builder(status, at);
    }

    /** The status it led to (<i>trạng thái</i>). */
    public Coded<DossierStatus> status() {
        return status;
    }

    /** When it was done (<i>thời điểm xử lý</i>). */
    public LocalDateTime at() {
        return at;
    }

    /** Who did it (<i>người xử lý</i>), at most 50 characters. */
    public String handler() {
        return handler;
    }

    /** What was done (<i>nội dung xử lý</i>). */
    public String content() {
        return content;
    }

    /** The handler's title (<i>chức danh</i>). */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** The handler's department (<i>phòng ban xử lý</i>). */
    public Optional<String> department() {
        return Optional.ofNullable(department);
    }

    /** When it was begun (<i>ngày bắt đầu</i>). */
    public Optional<LocalDateTime> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** When it had to be done (<i>ngày kết thúc theo quy định</i>). */
    public Optional<LocalDateTime> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DossierStep that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(status, at, handler, content, title, department, startedAt, dueAt);
    }

    @Override
    public String toString() {
        return "DossierStep[" + status.meaning().map(DossierStatus::name).orElse("unknown status") + "]";
    }

    /** Collects the parts of a {@link DossierStep}. Not thread-safe. */
    public static final class Builder {
        private final Coded<DossierStatus> status;
        private final LocalDateTime at;
        private @Nullable String handler;
        private @Nullable String content;
        private @Nullable String title;
        private @Nullable String department;
        private @Nullable LocalDateTime startedAt;
        private @Nullable LocalDateTime dueAt;

        private Builder(Coded<DossierStatus> status, LocalDateTime at) {
            this.status = Objects.requireNonNull(status, "status");
            this.at = Objects.requireNonNull(at, "at");
        }

        /**
         * Who did it. Required.
         *
         * @throws IllegalArgumentException if {@code handler} is blank or longer than 50 characters
         */
        public Builder handler(String handler) {
            this.handler = new TextLimit("handler", 50).requireFilled(handler);
            return this;
        }

        /**
         * What was done. Required.
         *
         * @throws IllegalArgumentException if {@code content} is blank or holds half of a surrogate pair
         */
        public Builder content(String content) {
            this.content = TextLimit.none("content").requireFilled(content);
            return this;
        }

        /**
         * The handler's title. Absent by default.
         *
         * @throws IllegalArgumentException if {@code title} holds half of a surrogate pair
         */
        public Builder title(String title) {
            this.title = TextLimit.none("title").require(title);
            return this;
        }

        /**
         * The handler's department. Absent by default.
         *
         * @throws IllegalArgumentException if {@code department} holds half of a surrogate pair
         */
        public Builder department(String department) {
            this.department = TextLimit.none("department").require(department);
            return this;
        }

        /** When it was begun. Absent by default. */
        public Builder startedAt(LocalDateTime startedAt) {
            this.startedAt = Objects.requireNonNull(startedAt, "startedAt");
            return this;
        }

        /** When it had to be done. Absent by default. */
        public Builder dueAt(LocalDateTime dueAt) {
            this.dueAt = Objects.requireNonNull(dueAt, "dueAt");
            return this;
        }

        /**
         * The step.
         *
         * @throws IllegalStateException if handler or content is missing; the message names every one
         */
        public DossierStep build() {
            return new DossierStep(this);
        }

        private String required(@Nullable String part) {
            if (part == null) {
                List<String> missing = new ArrayList<>();
                if (handler == null) missing.add("handler");
                if (content == null) missing.add("content");
                throw new IllegalStateException("a step needs " + String.join(", ", missing));
            }
            return part;
        }
    }
}
