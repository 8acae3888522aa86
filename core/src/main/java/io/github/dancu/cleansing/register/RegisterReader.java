package io.github.dancu.cleansing.register;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A register that is being read. For one thread; the blocks may be read by any. */
public interface RegisterReader extends AutoCloseable {
    /** The fields that its rows have. Unmodifiable. */
    Set<PersonField> fields();

    /**
     * The next rows; {@code null} if there are none.
     *
     * @throws UnreadableRegisterException if the source fails
     */
    @Nullable
    RowBlock next();

    /** Hands over all rows that are left, in their order. */
    default void forEach(RowHandler handler) {
        for (RowBlock block = next(); block != null; block = next()) {
            block.forEach(handler);
        }
    }

    /** Gives back what it reads from. */
    @Override
    void close();
}
