package io.github.dancu.dvc;

import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.Attachment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be uploaded with a dossier (<i>tệp đính kèm</i>). It is read when it is needed, block by block, and may be as large
 * as the portal takes; it must not change meanwhile.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows nothing, for a file's name may hold a person's.
 */
@Personal
public final class DossierFile {
    private final String name;
    private final @Nullable String componentCode;
    private final Content content;

    private DossierFile(String name, @Nullable String componentCode, Content content) {
        this.name = name;
        this.componentCode = componentCode;
        this.content = content;
    }

    /**
     * A file on a disk, under its own name.
     *
     * @throws IllegalArgumentException if the path names no file, as the root does, or the name holds half of a surrogate pair
     */
    public static DossierFile of(Path path) {
        Path name = path.getFileName();
        if (name == null) {
            throw new IllegalArgumentException("the path names no file");
        }
        return new DossierFile(checkedName(name.toString()), null, () -> Files.newInputStream(path));
    }

    /**
     * A file that is in memory anyway, for example one that was just scanned.
     *
     * @throws IllegalArgumentException if the name is blank, longer than 4000 characters, or holds half of a surrogate pair
     */
    public static DossierFile of(String name, byte[] content) {
        byte[] copy = content.clone();
        return new DossierFile(checkedName(name), null, () -> new ByteArrayInputStream(copy));
    }

    /**
     * The same file under another name.
     *
     * @throws IllegalArgumentException if the name is blank, longer than 4000 characters, or holds half of a surrogate pair
     */
    public DossierFile named(String name) {
        return new DossierFile(checkedName(name), componentCode, content);
    }

    /**
     * The same file for a paper that the procedure asks for (<i>mã thành phần hồ sơ</i>).
     *
     * @throws IllegalArgumentException if {@code componentCode} holds half of a surrogate pair
     */
    public DossierFile forComponent(String componentCode) {
        Attachment checked =
                Attachment.builder(name).componentCode(componentCode).build();
        return new DossierFile(name, checked.componentCode().orElse(null), content);
    }

    /** The name that the portal is told (<i>tên tệp</i>). */
    public String name() {
        return name;
    }

    /** The code of the paper that the procedure asks for (<i>mã thành phần hồ sơ</i>). */
    public Optional<String> componentCode() {
        return Optional.ofNullable(componentCode);
    }

    InputStream open() throws IOException {
        return content.open();
    }

    /** What an attachment cannot be called is told before the file has been sent. */
    private static String checkedName(String name) {
        return Attachment.builder(name).build().fileName();
    }

    @Override
    public String toString() {
        return "DossierFile[***]";
    }

    /** Where it is read. */
    private interface Content {
        InputStream open() throws IOException;
    }
}
