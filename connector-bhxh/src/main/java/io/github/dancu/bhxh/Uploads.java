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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends files in, each content once. Thread-safe. */
final class Uploads {
    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int PROVINCE = 2;

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
        String digest = file.digest(sender);
        if (!underWay.add(digest)) {
            check.reject("file", "is being sent by another call of this client");
        }
        check.orThrow();
        try {
            Optional<UploadReceipt> known = receipts.find(digest);
            return known.isPresent()
                    ? line.fromMemory(
                            access, file.role(), shownKey(file), known.get().again())
                    : sendNow(access, file, digest, histories);
        } finally {
            underWay.remove(digest);
        }
    }

    private Answer<UploadReceipt> sendNow(
            AccessContext access, ClaimFile file, String digest, UploadSearch.Histories histories) {
        BhxhAccount account = line.account();
        GatewayQuestion question = GatewayQuestion.empty()
                .with("username", account.user())
                .with("loaiHoSo", file.isCheckIn() ? "0" : "130")
                .with("maTinh", account.facility().toText().substring(0, PROVINCE))
                .with("maCSKCB", account.facility().toText())
                .with("fileHSBase64", file.base64());
        UploadSearch search = new UploadSearch(file, account.facility(), line.connection()::now, histories);
        Answer<UploadReceipt> answer = line.send(
                access,
                file.role(),
                resending.safety,
                shownKey(file),
                question,
                reply -> receipt(reply, file),
                search::find);
        answer.value().ifPresent(receipt -> keep(digest, receipt));
        return answer;
    }

    /** The dossier is there, whatever becomes of its receipt. */
    private void keep(String digest, UploadReceipt receipt) {
        try {
            receipts.keep(digest, receipt);
        } catch (RuntimeException notKept) {
            LOG.warn("BHXH: a receipt is not kept: {}", notKept.getClass().getSimpleName());
        }
    }

    private Optional<UploadReceipt> receipt(GatewayReply reply, ClaimFile file) throws ReplyFault {
        if (!reply.holdsSomething()) {
            return Optional.empty();
        }
        Instant at = reply.fields()
                .optionalText("thoiGianTiepNhan")
                .flatMap(WireTime::tryParse)
                .map(time -> time.atZone(VIETNAM).toInstant())
                .orElseGet(line.connection()::now);
        return Optional.of(new UploadReceipt(
                new Receipt(file.key(), Receipt.State.ACCEPTED, at),
                reply.fields().optionalText("maGiaoDich").map(String::strip).orElse(null),
                reply.fields().optionalText("thongDiep").orElse(null)));
    }

    /** The key may hold a patient's number, and stands in the audit log. */
    private String shownKey(ClaimFile file) {
        String shown = ReplyFault.printable(file.key());
        return shown.equals(file.key())
                ? shown
                : "sha256:" + file.digest(line.account().facility());
    }
}
