package io.github.dancu.dvc;

import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.FilePart;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Sha256;
import io.github.dancu.dossier.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Locale;

/**
 * A file of which it is known how long it is, and its hash.
 *
 * @param hash SHA-256, 64 hexadecimal digits in lower case
 */
@Personal
record HashedFile(DossierFile file, long length, String hash) {
    private static final int BLOCK = 64 * 1024;
    private static final String PDF = "application/pdf";

    /**
     * Reads the file to its end, and keeps nothing of it.
     *
     * @throws InvalidRequestException if it cannot be read, or is empty
     */
    static HashedFile of(DossierFile file) {
        InputCheck check = InputCheck.of(DvcClient.SYSTEM, Operations.UPLOAD.name());
        MessageDigest sha = Sha256.start();
        long length = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream in = file.open()) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                sha.update(block, 0, read);
                length += read;
            }
        } catch (IOException unreadable) {
            // Its message names the file.
            check.reject("file", "cannot be read: " + unreadable.getClass().getSimpleName());
            throw check.failure();
        }
        if (length == 0) {
            check.reject("file", "is empty");
        }
        check.orThrow();
        return new HashedFile(file, length, Sha256.hex(sha));
    }

    String name() {
        return file.name();
    }

    FilePart part(String field) {
        boolean pdf = name().toLowerCase(Locale.ROOT).endsWith(".pdf");
        return new FilePart(
                field,
                name(),
                pdf ? PDF : "application/octet-stream",
                length,
                () -> new SameContent(file.open(), hash));
    }

    /** The file as a dossier names it. */
    Attachment attachment(String id) {
        Attachment.Builder attachment = Attachment.builder(name()).id(id).hash(hash);
        file.componentCode().ifPresent(attachment::componentCode);
        return attachment.build();
    }

    /** Ends with a failure if the content is another than before: then the request stays unfinished, and nobody takes it. */
    private static final class SameContent extends DigestInputStream {
        private final String hash;
        private boolean ended;

        SameContent(InputStream in, String hash) {
            super(in, Sha256.start());
            this.hash = hash;
        }

        @Override
        public int read() throws IOException {
            return checked(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return checked(super.read(bytes, from, length));
        }

        private int checked(int read) throws IOException {
            if (read < 0 && !ended) {
                ended = true;
                if (!Sha256.hex(getMessageDigest()).equals(hash)) {
                    throw new IOException("the file has changed");
                }
            }
            return read;
        }
    }

    @Override
    public String toString() {
        return "HashedFile[" + length + " bytes]";
    }
}
