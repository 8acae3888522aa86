package io.github.dancu.dossier;

import io.github.dancu.citizen.Personal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file handed in with a dossier (<i>tài liệu nộp</i>).
 *
 * <p>Immutable and thread-safe. Two are equal if every part is; {@link #toString()} shows none, for a file name may hold a
 * person's name and a link may open the file.
 */
@Personal
public final class Attachment {
    private final String fileName;
    private final @Nullable String id;
    private final @Nullable String componentCode;
    private final @Nullable String link;
    private final boolean digitised;
    private final Reuse reuse;
    private final boolean fromCitizenStore;
    private final @Nullable String replacingResult;
    private final @Nullable String hash;

    private Attachment(Builder builder) {
        this.fileName = builder.fileName;
        this.id = builder.id;
        this.componentCode = builder.componentCode;
        this.link = builder.link;
        this.digitised = builder.digitised;
        this.reuse = builder.reuse;
        this.fromCitizenStore = builder.fromCitizenStore;
        this.replacingResult = builder.replacingResult;
        this.hash = builder.hash;
    }

    /**
     * Starts an attachment with this file name (<i>tên tệp đính kèm</i>), the one part that is required.
     *
     * @throws IllegalArgumentException if {@code fileName} is blank or longer than 4000 characters
     */
    public static Builder builder(String fileName) {
        return new Builder(fileName);
    }

    /** The name of the file (<i>tên tệp đính kèm</i>), at most 4000 characters. */
    public String fileName() {
        return fileName;
    }

    /** The identifier of the file in the system that holds it (<i>tệp đính kèm id</i>). */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** The code of the paper that the procedure asks for (<i>mã thành phần hồ sơ</i>). */
    public Optional<String> componentCode() {
        return Optional.ofNullable(componentCode);
    }

    /** Where the file can be fetched (<i>đường dẫn tải tệp tin</i>). */
    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    /** Whether it was digitised by the one-stop office (<i>được số hóa</i>). */
    public boolean digitised() {
        return digitised;
    }

    /** Whether a paper that was there already is used again (<i>được tái sử dụng</i>). */
    public Reuse reuse() {
        return reuse;
    }

    /** Whether it was taken from the citizen's store on the portal (<i>được lấy từ kho dữ liệu</i>). */
    public boolean fromCitizenStore() {
        return fromCitizenStore;
    }

    /** The code of the earlier result that replaces it (<i>mã kết quả thay thế</i>). */
    public Optional<String> replacingResult() {
        return Optional.ofNullable(replacingResult);
    }

    /** The hash of the file (<i>hash tệp tin</i>); only the ministry portal's interface has a field for it. */
    public Optional<String> hash() {
        return Optional.ofNullable(hash);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attachment that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                fileName, id, componentCode, link, digitised, reuse, fromCitizenStore, replacingResult, hash);
    }

    @Override
    public String toString() {
        return "Attachment[***]";
    }

    /** Collects the parts of an {@link Attachment}. Not thread-safe. */
    public static final class Builder {
        private final String fileName;
        private @Nullable String id;
        private @Nullable String componentCode;
        private @Nullable String link;
        private boolean digitised;
        private Reuse reuse = Reuse.NONE;
        private boolean fromCitizenStore;
        private @Nullable String replacingResult;
        private @Nullable String hash;

        private Builder(String fileName) {
            this.fileName = new TextLimit("fileName", 4000).requireFilled(fileName);
        }

        /**
         * The identifier of the file. Absent by default.
         *
         * @throws IllegalArgumentException if {@code id} holds half of a surrogate pair
         */
        public Builder id(String id) {
            this.id = TextLimit.none("id").require(id);
            return this;
        }

        /**
         * The code of the paper that the procedure asks for. Absent by default.
         *
         * @throws IllegalArgumentException if {@code componentCode} holds half of a surrogate pair
         */
        public Builder componentCode(String componentCode) {
            this.componentCode = TextLimit.none("componentCode").require(componentCode);
            return this;
        }

        /**
         * Where the file can be fetched. Absent by default.
         *
         * @throws IllegalArgumentException if {@code link} holds half of a surrogate pair
         */
        public Builder link(String link) {
            this.link = TextLimit.none("link").require(link);
            return this;
        }

        /** Whether it was digitised. Default false. */
        public Builder digitised(boolean digitised) {
            this.digitised = digitised;
            return this;
        }

        /** Whether a paper is used again. Default {@link Reuse#NONE}. */
        public Builder reuse(Reuse reuse) {
            this.reuse = Objects.requireNonNull(reuse, "reuse");
            return this;
        }

        /** Whether it was taken from the citizen's store. Default false. */
        public Builder fromCitizenStore(boolean fromCitizenStore) {
            this.fromCitizenStore = fromCitizenStore;
            return this;
        }

        /**
         * It was not handed in, because this evidence stands for it: taken from the state's stores, and used again. The portal has no
         * field for evidence itself; keep it with the dossier.
         */
        public Builder replacedBy(Evidence evidence) {
            Objects.requireNonNull(evidence, "evidence");
            return fromCitizenStore(true).reuse(Reuse.REUSED);
        }

        /**
         * The code of the earlier result that replaces it. Absent by default.
         *
         * @throws IllegalArgumentException if {@code replacingResult} holds half of a surrogate pair
         */
        public Builder replacingResult(String replacingResult) {
            this.replacingResult = TextLimit.none("replacingResult").require(replacingResult);
            return this;
        }

        /**
         * The hash of the file. Absent by default; {@code DongBoHoSoMC} has no field for it.
         *
         * @throws IllegalArgumentException if {@code hash} holds half of a surrogate pair
         */
        public Builder hash(String hash) {
            this.hash = TextLimit.none("hash").require(hash);
            return this;
        }

        /** The attachment. */
        public Attachment build() {
            return new Attachment(this);
        }
    }
}
