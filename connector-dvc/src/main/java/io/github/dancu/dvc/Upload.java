package io.github.dancu.dvc;

import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.DossierCode;
import java.util.Optional;

/**
 * One file on its way to the ministry portal (<i>UploadTep</i>), and the question whether it is there. The answer is what the
 * portal says of it; empty if it says that it has the file already.
 */
record Upload(MinistryChannel channel, DossierCode code, HashedFile file) implements Exchange<String, StoredFile> {
    @Override
    public WireRequest request(String session, String correlationId) {
        return channel.upload(session, code, file);
    }

    @Override
    public Optional<StoredFile> read(WireReply reply) throws ReplyFault {
        MinistryReply answer = MinistryReply.of(reply);
        return answer.saysThatItExists() ? Optional.empty() : Optional.of(stored(answer));
    }

    /** What audit lines and receipts call it. */
    String key() {
        return code.toText() + "/" + file.hash();
    }

    /** Whether the portal says whether it has it. */
    boolean canBeAskedFor() {
        return channel.uploads().lookedUp();
    }

    Exchange<String, StoredFile> question() {
        return new Exchange<>() {
            @Override
            public WireRequest request(String session, String correlationId) {
                return channel.findUpload(session, code, file.hash());
            }

            @Override
            public Optional<StoredFile> read(WireReply reply) throws ReplyFault {
                return MinistryReply.isMissing(reply, channel.uploads())
                        ? Optional.empty()
                        : Optional.of(stored(MinistryReply.of(reply)));
            }
        };
    }

    /** @throws ReplyFault also if the portal has another content under this id: it was damaged on its way */
    private StoredFile stored(MinistryReply answer) throws ReplyFault {
        JsonFields fields = answer.fields();
        String hash = fields.optionalText("HashTepTin").map(String::strip).orElse("");
        if (!hash.isEmpty() && !hash.equalsIgnoreCase(file.hash())) {
            throw ReplyFault.unknownCode("field HashTepTin is that of another content");
        }
        String id = fields.optionalText("IdTepTin")
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> ReplyFault.unreadable("field IdTepTin is missing"));
        return new StoredFile(id, !hash.isEmpty());
    }

    @Override
    public String toString() {
        return "Upload[" + file + "]";
    }
}
