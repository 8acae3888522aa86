package io.github.dancu.testkit;

import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PersonName;
import java.util.List;
import java.util.Random;

/** Names with every letter that Vietnamese has beyond the Latin ones, and with the word Mẫu in each. */
final class SyntheticNames {
    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
            "Dương", "Lý", "Trịnh", "Đinh", "Lâm", "Thạch", "Danh", "Kiên");
    private static final List<String> MIDDLE_OF_MEN = List.of("Văn", "Hữu", "Đức", "Quốc", "Thế", "Công", "Ngọc");
    private static final List<String> MIDDLE_OF_WOMEN = List.of("Thị", "Ngọc", "Kim", "Mỹ", "Diệu", "Thúy", "Ánh");
    private static final List<String> GIVEN_OF_MEN = List.of(
            "Đường", "Cường", "Vượng", "Thạnh", "Hậu", "Lĩnh", "Ổn", "Sỹ", "Tuấn", "Khởi", "Đẳng", "Nghĩa", "Phước",
            "Tỵ", "Út", "Ẩn", "Bảo", "Dũng");
    private static final List<String> GIVEN_OF_WOMEN = List.of(
            "Phượng", "Hạnh", "Thủy", "Nguyệt", "Quỳnh", "Hường", "Đào", "Lẹ", "Bưởi", "Mỵ", "Yến", "Ửng", "Diễm",
            "Sương", "Ái", "Ý", "Vẹn", "Tươi");

    private SyntheticNames() {}

    static PersonName name(Gender gender, Random random) {
        boolean man = gender == Gender.MALE;
        String family = one(FAMILY, random);
        String middle = one(man ? MIDDLE_OF_MEN : MIDDLE_OF_WOMEN, random);
        String given = one(man ? GIVEN_OF_MEN : GIVEN_OF_WOMEN, random);
        return PersonName.of(family + " " + middle + " Mẫu " + given);
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
