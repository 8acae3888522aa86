package io.github.dancu.dvc;

import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a dossier that citizens handed in at the portal (<i>trạng thái hồ sơ nhận từ Cổng</i>): whether the office accepts
 * it, or asks for more.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows code and status.
 */
@Personal
public final class StatusReport {
    private final DossierCode code;
    private final DossierStatus status;
    private final LocalDateTime at;
    private final String content;
    private final @Nullable String ownCode;
    private final @Nullable String portalAccount;
    private final List<Attachment> files;

    private StatusReport(Builder builder) {
        this.code = builder.code;
        this.status = builder.status;
        this.at = builder.at;
        this.content = builder.content;
        this.ownCode = builder.ownCode;
        this.portalAccount = builder.portalAccount;
        this.files = List.copyOf(builder.files);
    }

    /**
     * Starts a report; the content is required, too.
     *
     * @param code the code that the portal gave the dossier (<i>mã hồ sơ quốc gia</i>)
     * @param status its status in the office
     * @param at since when, Vietnamese time
     */
    public static Builder builder(DossierCode code, DossierStatus status, LocalDateTime at) {
        return new Builder(code, status, at);
    }

    /** The code that the portal gave the dossier. */
    public DossierCode code() {
        return code;
    }

    /** Its status in the office. */
    public DossierStatus status() {
        return status;
    }

    /** Since when, Vietnamese time. */
    public LocalDateTime at() {
        return at;
    }

    /** What the citizen is told (<i>nội dung</i>). */
    public String content() {
        return content;
    }

    /** The code that the office gave the dossier (<i>mã hồ sơ của đơn vị</i>). */
    public Optional<String> ownCode() {
        return Optional.ofNullable(ownCode);
    }

    /** The applicant's account on the portal (<i>mã đối tượng</i>). */
    public Optional<String> portalAccount() {
        return Optional.ofNullable(portalAccount);
    }

    /** The files that go with it (<i>tài liệu xử lý</i>). Unmodifiable. */
    public List<Attachment> files() {
        return files;
    }

    @Override
    public String toString() {
        return "StatusReport[" + code + ", " + status + "]";
    }

    /** Collects the parts of a {@link StatusReport}. Not thread-safe. */
    public static final class Builder {
        private final DossierCode code;
        private final DossierStatus status;
        private final LocalDateTime at;
        private String content = "";
        private @Nullable String ownCode;
        private @Nullable String portalAccount;
        private final List<Attachment> files = new ArrayList<>();

        private Builder(DossierCode code, DossierStatus status, LocalDateTime at) {
            this.code = Objects.requireNonNull(code, "code");
            this.status = Objects.requireNonNull(status, "status");
            this.at = Objects.requireNonNull(at, "at");
        }

        /** What the citizen is told. Required. */
        public Builder content(String content) {
            this.content = Objects.requireNonNull(content, "content");
            return this;
        }

        /** The code that the office gave the dossier. Absent by default. */
        public Builder ownCode(String ownCode) {
            this.ownCode = Objects.requireNonNull(ownCode, "ownCode");
            return this;
        }

        /** The applicant's account on the portal. Absent by default. */
        public Builder portalAccount(String portalAccount) {
            this.portalAccount = Objects.requireNonNull(portalAccount, "portalAccount");
            return this;
        }

        /** Adds a file: its name, component, identifier and link are sent. None by default. */
        public Builder file(Attachment file) {
            files.add(Objects.requireNonNull(file, "file"));
            return this;
        }

        /** The report; a content that is missing is told when it is sent, with whatever else is wrong. */
        public StatusReport build() {
            return new StatusReport(this);
        }
    }
}
