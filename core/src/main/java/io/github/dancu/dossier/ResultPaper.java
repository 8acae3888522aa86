package io.github.dancu.dossier;

import io.github.dancu.citizen.Personal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paper that a dossier led to (<i>giấy tờ kết quả</i>).
 *
 * <p>Immutable and thread-safe. Two are equal if every part is; {@link #toString()} shows none.
 */
@Personal
public final class ResultPaper {
    private final String name;
    private final @Nullable String id;
    private final @Nullable String componentCode;
    private final @Nullable String link;
    private final @Nullable String resultCode;

    private ResultPaper(Builder builder) {
        this.name = builder.name;
        this.id = builder.id;
        this.componentCode = builder.componentCode;
        this.link = builder.link;
        this.resultCode = builder.resultCode;
    }

    /**
     * Starts a result with this name (<i>tên giấy tờ</i>), the one part that is required.
     *
     * @throws IllegalArgumentException if {@code name} is blank or longer than 2000 characters
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** The name of the paper (<i>tên giấy tờ</i>), at most 2000 characters. */
    public String name() {
        return name;
    }

    /** The identifier of the paper in the system that holds it (<i>giấy tờ id</i>). */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** The code of the component it answers (<i>mã thành phần hồ sơ</i>). */
    public Optional<String> componentCode() {
        return Optional.ofNullable(componentCode);
    }

    /** Where the file can be fetched (<i>đường dẫn tệp tin kết quả</i>). */
    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    /** The code of the kind of result (<i>mã giấy tờ kết quả</i>), such as {@code KQ.G15.000031}, a birth certificate. */
    public Optional<String> resultCode() {
        return Optional.ofNullable(resultCode);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResultPaper that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<@Nullable String> parts() {
        return Arrays.asList(name, id, componentCode, link, resultCode);
    }

    @Override
    public String toString() {
        return "ResultPaper[***]";
    }

    /** Collects the parts of a {@link ResultPaper}. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private @Nullable String id;
        private @Nullable String componentCode;
        private @Nullable String link;
        private @Nullable String resultCode;

        private Builder(String name) {
            this.name = new TextLimit("name", 2000).requireFilled(name);
        }

        /**
         * The identifier of the paper. Absent by default.
         *
         * @throws IllegalArgumentException if {@code id} holds half of a surrogate pair
         */
        public Builder id(String id) {
            this.id = TextLimit.none("id").require(id);
            return this;
        }

        /**
         * The code of the component it answers. Absent by default.
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

        /**
         * The code of the kind of result. Absent by default.
         *
         * @throws IllegalArgumentException if {@code resultCode} holds half of a surrogate pair
         */
        public Builder resultCode(String resultCode) {
            this.resultCode = TextLimit.none("resultCode").require(resultCode);
            return this;
        }

        /** The result. */
        public ResultPaper build() {
            return new ResultPaper(this);
        }
    }
}
