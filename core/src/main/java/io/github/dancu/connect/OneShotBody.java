package io.github.dancu.connect;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Sent once: OkHttp repeats by itself what it may send twice, for example after 503 with Retry-After: 0. */
final class OneShotBody extends RequestBody {
    // As few as there are ways to write a body.
    private static final Map<String, MediaType> TYPES = new ConcurrentHashMap<>();

    private final RequestBody body;

    private OneShotBody(RequestBody body) {
        this.body = body;
    }

    static OneShotBody of(WireRequest request) {
        @Nullable FilePart file = request.file().orElse(null);
        return new OneShotBody(
                file == null
                        ? RequestBody.create(request.bytes(), type(request.contentType()))
                        : multipart(request.fields(), file));
    }

    private static RequestBody multipart(Map<String, String> fields, FilePart file) {
        MultipartBody.Builder parts = new MultipartBody.Builder().setType(MultipartBody.FORM);
        fields.forEach(parts::addFormDataPart);
        return parts.addFormDataPart(file.field(), file.fileName(), new FileBody(file))
                .build();
    }

    private static MediaType type(String name) {
        return TYPES.computeIfAbsent(name, MediaType::get);
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        body.writeTo(sink);
    }

    /** A file that cannot be read, or is not as long as it was. */
    static final class UnreadableFile extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Block by block, from the file onto the line. */
    private static final class FileBody extends RequestBody {
        private static final int BLOCK = 64 * 1024;

        private final FilePart file;

        FileBody(FilePart file) {
            this.file = file;
        }

        @Override
        public MediaType contentType() {
            return type(file.mediaType());
        }

        @Override
        public long contentLength() {
            return file.length();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            byte[] block = new byte[BLOCK];
            long left = file.length();
            try (InputStream in = opened()) {
                for (int read = read(in, block); read >= 0; read = read(in, block)) {
                    left -= read;
                    if (left < 0) {
                        throw new UnreadableFile();
                    }
                    sink.write(block, 0, read);
                }
            }
            if (left > 0) {
                throw new UnreadableFile();
            }
        }

        private InputStream opened() throws UnreadableFile {
            try {
                return file.source().open();
            } catch (IOException unreadable) {
                throw new UnreadableFile();
            }
        }

        private static int read(InputStream in, byte[] block) throws UnreadableFile {
            try {
                return in.read(block);
            } catch (IOException unreadable) {
                throw new UnreadableFile();
            }
        }
    }
}
