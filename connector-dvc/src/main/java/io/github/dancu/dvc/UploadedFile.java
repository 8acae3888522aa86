package io.github.dancu.dvc;

import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.Attachment;
import java.util.Objects;

/**
 * A file that a ministry's portal holds (<i>tệp đã tải lên</i>).
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows nothing of the file.
 *
 * @param attachment the file as the dossier is to name it: with the portal's id, its hash, and the component that it is for
 * @param verified whether the portal named the hash of what it holds, and it is that of the file; false if it named none, so that
 *     nobody knows whether the content arrived as it was
 */
@Personal
public record UploadedFile(Attachment attachment, boolean verified) {
    public UploadedFile {
        Objects.requireNonNull(attachment, "attachment");
    }

    @Override
    public String toString() {
        return "UploadedFile[***, " + (verified ? "verified" : "not verified") + "]";
    }
}
