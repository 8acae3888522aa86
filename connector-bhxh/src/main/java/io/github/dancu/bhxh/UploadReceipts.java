package io.github.dancu.bhxh;

import java.util.Optional;

/**
 * Where receipts of check-ins and dossiers are kept (<i>sổ biên nhận</i>), so that what the gateway took in is not sent again, by
 * mistake or after a restart. Two programs that send the same file at the same moment are not kept apart by it. Thread-safe.
 */
public interface UploadReceipts {
    /**
     * What was kept under this digest.
     *
     * @param digest names facility and kind, and either the content or the treatment: 64 hexadecimal digits
     */
    Optional<UploadReceipt> find(String digest);

    /**
     * Keeps a receipt. If it throws, the dossier was taken in all the same.
     *
     * @param digest as for {@link #find}
     */
    void keep(String digest, UploadReceipt receipt);

    /** Receipts in memory, the last 10,000: a program that is started again knows of none. */
    static UploadReceipts inMemory() {
        return new RememberedReceipts();
    }
}
