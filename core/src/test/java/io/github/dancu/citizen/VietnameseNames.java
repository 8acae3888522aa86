package io.github.dancu.citizen;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names drawn from syllables that Vietnamese names have, with every letter among them. */
final class VietnameseNames {
    private static final List<String> FAMILY =
            words("Nguyễn,Trần,Lê,Phạm,Hoàng,Huỳnh,Phan,Vũ,Võ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý,"
                    + "Trịnh,Đinh,Lâm,Thạch,Danh,Đoàn,Mai,Tô,Tạ,Cao,Lương,Vương,Đào,Quách,Thái,Tăng,Kiều,La,Lưu,Hà,Tống,Châu,Triệu,"
                    + "Từ,Giang,Giáp,Khổng");
    private static final List<String> MIDDLE =
            words("Văn,Thị,Hữu,Đức,Quốc,Thế,Công,Ngọc,Kim,Mỹ,Diệu,Thúy,Ánh,Minh,Thanh,"
                    + "Hồng,Xuân,Đình,Quang,Bảo,Gia,Hoài,Phương,Thu,Như,Khánh,Thành,Trọng,Duy,Nhật,Tuấn,Anh,Ái,Viết,Bá,Mạnh,Tiến,"
                    + "Thùy,Cẩm,Bích,Mộng,Huyền,Nguyệt,Quỳnh");
    private static final List<String> GIVEN =
            words("Mẫu,Đường,Cường,Vượng,Thạnh,Hậu,Lĩnh,Ổn,Sỹ,Khởi,Đẳng,Nghĩa,Phước,Tỵ,Út,"
                    + "Ẩn,Dũng,Phượng,Hạnh,Thủy,Hường,Lẹ,Bưởi,Mỵ,Yến,Ửng,Diễm,Sương,Ý,Vẹn,Tươi,Hòa,Hoà,Thuý,Quý,Quyền,Giàu,Giỏi,"
                    + "Khoẻ,Huệ,Hùng,Thắng,Thắm,Hiếu,Kiệt,Lộc,Lợi,Nhân,Phúc,Sơn,Tâm,Tín,Trí,Trung,Việt,Vinh,An,Bình,Duyên,Hằng,Hiền,"
                    + "Hương,Linh,Ly,Nga,Ngân,Nhi,Nhung,Oanh,Thảo,Thơ,Thư,Trâm,Uyên,Vân,Vy,Ẵng,Kỷ,Hưởng,Thuở,Bửu,Cửu,Nhuận,Luật,"
                    + "Tuyết,Toản,Khuê,Liễu");

    private VietnameseNames() {}

    static String name(RandomGenerator random) {
        StringBuilder name = new StringBuilder(one(FAMILY, random));
        for (int middle = random.nextInt(3); middle > 0; middle--) {
            name.append(' ').append(one(MIDDLE, random));
        }
        return name.append(' ').append(one(GIVEN, random)).toString();
    }

    private static List<String> words(String list) {
        return List.of(list.split(",", -1));
    }

    private static String one(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}
