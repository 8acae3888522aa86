package io.github.dancu.bhxh;

import io.github.dancu.connect.Receipt;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway says when it takes something in (<i>kết quả tiếp nhận</i>). Keep it: the gateway shows its own for 60 days only.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows state and time: the gateway's words may name a patient.
 */
public final class UploadReceipt {
    private final Receipt receipt;
    private final @Nullable String transaction;
    private final @Nullable String message;

    /**
     * A receipt, for example one that was kept in a table.
     *
     * @param transaction the gateway's number, or {@code null}
     * @param message the gateway's words, or {@code null}
     */
    public UploadReceipt(Receipt receipt, @Nullable String transaction, @Nullable String message) {
        this.receipt = Objects.requireNonNull(receipt, "receipt");
        this.transaction = transaction;
        this.message = message;
    }

    /**
     * What was taken in, and when: the gateway's time, or ours if it says none. Its key is {@link ClaimFile#key}, or a digest if that may
     * hold somebody's number.
     */
    public Receipt receipt() {
        return receipt;
    }

    /** The gateway's number of the transmission (<i>mã giao dịch</i>). */
    public Optional<String> transaction() {
        return Optional.ofNullable(transaction);
    }

    /** The gateway's words (<i>thông điệp</i>), as they came. */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /** The same of something that was taken in earlier. */
    UploadReceipt again() {
        return new UploadReceipt(
                new Receipt(receipt.key(), Receipt.State.ALREADY_THERE, receipt.at()), transaction, message);
    }

    @Override
    public String toString() {
        return "UploadReceipt[" + receipt.state() + " at " + receipt.at() + "]";
    }
}
