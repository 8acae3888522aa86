package io.github.dancu.dvc.inbound;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a handler of what the portal sends (<i>cấu hình tiếp nhận</i>): limits, who may send, and the codes of answers.
 *
 * <p>Immutable and thread-safe. One public integration answers 0, −1 and 1; which of the last two stands for what is not published,
 * so that two of them are settings.
 */
public final class InboundSettings {
    private static final int MIB = 1024 * 1024;
    private static final InboundSettings DEFAULTS = new InboundSettings(4 * MIB, 1000, null, 1, 1);

    private final int largestBody;
    private final int mostItems;
    private final @Nullable InboundAccess access;
    private final int duplicateCode;
    private final int rejectionCode;

    private InboundSettings(
            int largestBody, int mostItems, @Nullable InboundAccess access, int duplicateCode, int rejectionCode) {
        this.largestBody = largestBody;
        this.mostItems = mostItems;
        this.access = access;
        this.duplicateCode = duplicateCode;
        this.rejectionCode = rejectionCode;
    }

    /** All defaults. */
    public static InboundSettings ofDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with another size of the largest body that is read, in bytes. Default 4 MiB.
     *
     * @throws IllegalArgumentException unless it is 1 KiB to 64 MiB
     */
    public InboundSettings withLargestBody(int bytes) {
        if (bytes < 1024 || bytes > 64 * MIB) {
            throw new IllegalArgumentException("largestBody is 1 KiB to 64 MiB, not " + bytes + " bytes");
        }
        return new InboundSettings(bytes, mostItems, access, duplicateCode, rejectionCode);
    }

    /**
     * The same with another number of things that one request may hold; of a request that holds more, nothing is taken. Default 1000.
     *
     * @throws IllegalArgumentException unless it is 1 to 100,000
     */
    public InboundSettings withMostItems(int items) {
        if (items < 1 || items > 100_000) {
            throw new IllegalArgumentException("mostItems is 1 to 100000, not " + items);
        }
        return new InboundSettings(largestBody, items, access, duplicateCode, rejectionCode);
    }

    /** The same with a key that every request has to show. Default: none, because the line or the web framework knows the caller. */
    public InboundSettings withAccess(InboundAccess access) {
        return new InboundSettings(
                largestBody, mostItems, Objects.requireNonNull(access, "access"), duplicateCode, rejectionCode);
    }

    /** The same with another code for what was here already. Default 1; 0 if the portal is to hold it for done. */
    public InboundSettings withDuplicateCode(int code) {
        return new InboundSettings(largestBody, mostItems, access, code, rejectionCode);
    }

    /**
     * The same with another code for what is refused, or lacks a field. Default 1.
     *
     * @throws IllegalArgumentException if it is 0, which means done
     */
    public InboundSettings withRejectionCode(int code) {
        if (code == InboundAnswer.DONE) {
            throw new IllegalArgumentException("0 means done");
        }
        return new InboundSettings(largestBody, mostItems, access, duplicateCode, code);
    }

    int largestBody() {
        return largestBody;
    }

    int mostItems() {
        return mostItems;
    }

    @Nullable
    InboundAccess access() {
        return access;
    }

    int duplicateCode() {
        return duplicateCode;
    }

    int rejectionCode() {
        return rejectionCode;
    }
}
