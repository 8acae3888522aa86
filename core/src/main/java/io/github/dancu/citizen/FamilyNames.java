package io.github.dancu.citizen;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Family names that are met often (<i>họ</i>), as keys; for names written without accents also folded. */
final class FamilyNames {
    private static final Set<String> SINGLE =
            keys("Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô,"
                    + " Dương, Lý, Đinh, Đoàn, Lâm, Mai, Trịnh, Đào, Trương, Cao, Hà, Tô, Tạ, Lưu, Lương, Vương, Thái, Châu, Tống,"
                    + " Triệu, Quách, Kiều, Khổng, Giang, Từ, Phùng, Chu, Bạch, Mạc, Nghiêm, Tăng, Đàm, Đồng, Đậu, Lại, Lục, Thạch,"
                    + " Danh, Giàng, Vừ, Thào, Sùng, Lò, Lường");

    /** Of two and more syllables: read as one family name first. */
    private static final Set<String> COMPOUND = keys("Âu Dương, Tôn Thất, Tôn Nữ, Công Tôn Nữ, Công Tằng Tôn Nữ,"
            + " Công Huyền Tôn Nữ, Huyền Tôn Nữ, Tư Mã, Gia Cát, Thượng Quan, Tư Đồ, Kơ Să, Liêng Hót, Liêng Hot,"
            + " Liêng Jrang, Rơ Ông, Rơ Châm, Rơ Lan, Rơ Mah, Bon Yô, Bon Tô, Bon Niêng, Đa Cát, Đa Gút, Kră Jăn,"
            + " Păng Ting, Lơ Mu");

    static final int LONGEST = 4;

    private static final Set<String> SINGLE_FOLDED = folded(SINGLE);
    private static final Set<String> COMPOUND_FOLDED = folded(COMPOUND);

    private FamilyNames() {}

    /** Whether a syllable is a frequent family name; one without accents is compared without. */
    static boolean isFrequent(String syllable) {
        return contains(SINGLE, SINGLE_FOLDED, syllable);
    }

    /** Whether the syllables together are a family name. */
    static boolean isCompound(List<String> syllables) {
        return contains(COMPOUND, COMPOUND_FOLDED, String.join(" ", syllables));
    }

    private static boolean contains(Set<String> names, Set<String> folded, String name) {
        String key = NameKey.of(name);
        boolean withoutAccents = key.chars().allMatch(c -> c < 0x80);
        return (withoutAccents ? folded : names).contains(key);
    }

    /** The keys of names between commas. */
    static Set<String> keys(String list) {
        return Arrays.stream(list.split(", ")).map(NameKey::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> folded(Set<String> keys) {
        return keys.stream().map(NameFolding::withoutDiacritics).collect(Collectors.toUnmodifiableSet());
    }
}
