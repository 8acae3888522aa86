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

    /**
     * Begins to read the same register again, from its beginning, while this one is open or after. Faster than before if this one was read to its
     * end, as it is known where its blocks end, and in those that {@linkplain RowBlock#remember() remember} it, where rows stand. It says what the
     * register says then; a run of rules tells if that has changed.
     *
     * @throws UnreadableRegisterException if it cannot be read as a register any more
     */
    RegisterReader again();

    /** Gives back what it reads from. */
    @Override
    void close();
}
