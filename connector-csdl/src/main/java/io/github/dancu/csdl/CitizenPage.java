package io.github.dancu.csdl;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.Personal;
import java.util.List;
import java.util.Map;

/**
 * One page of many records (<i>trang kết quả</i>). A record without a personal number is no reason to lose the page: it is kept as it
 * came.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows numbers of records.
 *
 * @param number its number, from 1
 * @param citizens those that could be read, in the database's order; unmodifiable
 * @param unreadable those that could not, as texts by the path of their field; unmodifiable
 */
@Personal
public record CitizenPage(int number, List<Citizen> citizens, List<Map<String, String>> unreadable) {
    public CitizenPage {
        citizens = List.copyOf(citizens);
        unreadable = List.copyOf(unreadable);
    }

    boolean isEmpty() {
        return citizens.isEmpty() && unreadable.isEmpty();
    }

    @Override
    public String toString() {
        return "CitizenPage[" + number + ": " + citizens.size() + " citizens, " + unreadable.size() + " unreadable]";
    }
}
