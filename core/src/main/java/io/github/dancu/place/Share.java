package io.github.dancu.place;

import java.util.Arrays;

/**
 * How much of a ward went over to a successor (<i>nhập toàn bộ, nhập một phần, giữ nguyên …</i>), by the note in the
 * National Statistics Office's conversion table of 01/07/2025, or by a comparison of the lists before that day.
 */
public enum Share {
    /** All of it (<i>nhập toàn bộ</i>). */
    WHOLE("whole"),
    /** One part of it (<i>nhập một phần</i>); how many people is not said. */
    PART("part"),
    /** All its land (<i>nhập toàn bộ diện tích</i>), while its people went elsewhere or not only there. */
    ALL_LAND("all_land"),
    /** A part of its land (<i>nhập một phần diện tích</i>); whether people with it is not said. */
    PART_OF_LAND("area"),
    /** A part of its land, and all its people (<i>nhập một phần diện tích, toàn bộ dân số</i>). */
    PART_OF_LAND_ALL_PEOPLE("people"),
    /** A part of its people (<i>nhập một phần dân số</i>). */
    PART_OF_PEOPLE("some_people"),
    /** It stayed as it was (<i>giữ nguyên</i>), below a province and no longer below a district. */
    UNCHANGED("unchanged"),
    /** All of it, under another name (<i>đổi tên</i>). */
    RENAMED("renamed"),
    /** All of it, as another kind of unit (<i>đổi loại hình</i>). */
    RETYPED("retyped"),
    /** A later list has the same name under the same code, with another kind or district, or after a gap. */
    CONTINUED("continued"),
    /** A later list has the same ward under another code. */
    RECODED("recoded");

    private final String tableCode;

    Share(String tableCode) {
        this.tableCode = tableCode;
    }

    /** Whether the source says that all people of the ward went over. */
    public boolean allPeople() {
        return switch (this) {
            case PART, ALL_LAND, PART_OF_LAND, PART_OF_PEOPLE -> false;
            default -> true;
        };
    }

    static Share ofTable(String code) {
        return Arrays.stream(values())
                .filter(share -> share.tableCode.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a reference table has an unknown share"));
    }
}
