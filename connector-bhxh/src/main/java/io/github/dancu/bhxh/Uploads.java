package io.github.dancu.bhxh;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.place.FacilityCode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends files in, each content once. Thread-safe. */
final class Uploads {
    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final GatewayLine line;
    private final Resending resending;
    private final UploadReceipts receipts;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    Uploads(GatewayLine line, Resending resending, UploadReceipts receipts) {
        this.line = line;
        this.resending = resending;
        this.receipts = receipts;
    }

    /** @param histories asks for the treatments of a patient */
    Answer<UploadReceipt> send(AccessContext access, ClaimFile file, UploadSearch.Histories histories) {
        InputCheck check = InputCheck.of(BhxhClient.SYSTEM, GatewayLine.nameOf(file.role()));
        FacilityCode sender = line.account().facility();
        if (file.facility().filter(named -> !named.equals(sender)).isPresent()) {
            check.reject("file", "names another facility than the account's");
        }
        check.orThrow();
        Named named = Named.of(file, sender);
        if (!underWay.add(named.digest)) {
            throw line.notSent(file.role(), "another call of this client is sending the same file");
        }
        try {
            Optional<UploadReceipt> known = receipts.find(named.digest);
            return known.isPresent()
                    ? line.fromMemory(
                            access, file.role(), named.shownKey, known.get().again())
                    : sendNow(access, file, named, histories);
        } finally {
            underWay.remove(named.digest);
        }
    }

    private Answer<UploadReceipt> sendNow(
            AccessContext access, ClaimFile file, Named named, UploadSearch.Histories histories) {
        BhxhAccount account = line.account();
        GatewayQuestion question = GatewayQuestion.of(
                "username",
                account.user(),
                "loaiHoSo",
                file.isCheckIn() ? "0" : "130",
                "maTinh",
                account.facility().provinceCode(),
                "maCSKCB",
                account.facility().toText(),
                "fileHSBase64",
                file.base64());
        // Of an earlier version the history shows what it shows of this one.
        boolean first = receipts.find(named.keyDigest).isEmpty();
        UploadSearch search =
                new UploadSearch(file, named.shownKey, first, account.facility(), line.connection()::now, histories);
        AtomicReference<@Nullable UploadReceipt> taken = new AtomicReference<>();
        try {
            return line.send(
                    access,
                    file.role(),
                    resending.safety,
                    named.shownKey,
                    question,
                    reply -> {
                        UploadReceipt receipt = receipt(reply, named);
                        taken.set(receipt);
                        return Optional.of(receipt);
                    },
                    () -> {
                        Optional<Receipt> found = search.find();
                        found.ifPresent(receipt -> keep(named, new UploadReceipt(receipt, null, null)));
                        return found;
                    });
        } finally {
            // Also where its end could not be audited: the dossier was taken in all the same.
            UploadReceipt receipt = taken.get();
            if (receipt != null) {
                keep(named, receipt);
            }
        }
    }

    /** The dossier is there, whatever becomes of its receipt. */
    private void keep(Named named, UploadReceipt receipt) {
        try {
            receipts.keep(named.digest, receipt);
            receipts.keep(named.keyDigest, receipt);
        } catch (RuntimeException notKept) {
            LOG.warn("BHXH: a receipt is not kept: {}", notKept.getClass().getSimpleName());
        }
    }

    private UploadReceipt receipt(GatewayReply reply, Named named) throws ReplyFault {
        reply.requireKnown();
        Instant at = reply.fields()
                .optionalText("thoiGianTiepNhan")
                .flatMap(WireTime::tryParse)
                .map(time -> time.atZone(VIETNAM).toInstant())
                .orElseGet(line.connection()::now);
        return new UploadReceipt(
                new Receipt(named.shownKey, Receipt.State.ACCEPTED, at),
                reply.fields().optionalText("maGiaoDich").map(String::strip).orElse(null),
                reply.fields().optionalText("thongDiep").orElse(null));
    }

    /**
     * What a file is called; its content is hashed once.
     *
     * @param shownKey in the audit log and in receipts: the key may hold a patient's number
     */
    private record Named(String digest, String keyDigest, String shownKey) {
        static Named of(ClaimFile file, FacilityCode sender) {
            String digest = file.digest(sender);
            boolean shown = ReplyFault.printable(file.key()).equals(file.key());
            return new Named(digest, file.keyDigest(sender), shown ? file.key() : "sha256:" + digest);
        }
    }
}
