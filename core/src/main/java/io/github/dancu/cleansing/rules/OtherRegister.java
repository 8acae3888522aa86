package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.PersonRecord;
import io.github.dancu.cleansing.PopulationAnswer;

/**
 * Another register in which people are looked up (<i>nguồn dữ liệu đối chiếu</i>): one in memory ({@code PopulationIndex::find}), or a system
 * that is asked.
 *
 * <p>Many threads ask it at once. What it throws ends the run; one that does not want that answers {@link PopulationAnswer#unavailable}.
 */
@FunctionalInterface
public interface OtherRegister {
    /** Who there may be this person. */
    PopulationAnswer find(PersonRecord person);
}
