package io.github.dancu.testkit.register;

import org.jspecify.annotations.Nullable;

/** Names as often as they are: surnames, lengths, middle names by sex and age. For any thread. */
final class NameDraws {
    static final String WOMAN = "Thị";
    static final String MAN = "Văn";

    private static final Draws SURNAMES = Draws.of(
            "Nguyễn=345;Trần=100;Lê=92;Phạm=70;Huỳnh=30;Hoàng=21;Phan=45;Võ=23;Vũ=16;"
                    + "Đặng=21;Bùi=20;Đỗ=14;Hồ=13;Ngô=13;Dương=10;Lý=5;Trịnh=12;Đinh=10;Mai=10;Lâm=10;Đào=9;Đoàn=8;Trương=16;Hà=9;"
                    + "Tăng=6;Châu=6;Cao=8;Tạ=7;Thái=6;Quách=4;Lương=8;Lưu=6;Phùng=6;Vương=4;Tô=4;Kiều=4;Hứa=3;Văn=2;Giang=3;Tống=2");
    /** Nobody in the register has one of these. */
    private static final Draws STRANGERS =
            Draws.of("Mạc=3;Tôn=3;Ưng=1;Cù=2;Tiêu=3;Âu=2;Khổng=2;Nghiêm=3;Lục=2;Từ=4;Khuất=1;Chử=1");

    private static final Draws OF_WOMEN =
            Draws.falling("Ngọc Kim Mỹ Thanh Hồng Thúy Bích Diễm Phương Thu Minh Như Cẩm Tuyết Ánh"
                    + " Mai Lan Hoàng Khánh Bảo Quỳnh Yến Xuân Tường Trúc Gia Hoài Diệu Vân Hải Nhã Kiều Tú Thùy Hoa");
    private static final Draws OF_MEN =
            Draws.falling("Hữu Minh Quốc Thanh Hoàng Ngọc Đức Công Tấn Thành Trung Đình Gia Xuân Chí"
                    + " Hồng Phước Anh Trọng Quang Duy Thế Nhật Bá Tuấn Viết Khắc Như Huy Bảo Phú Vĩnh Hải");
    private static final Draws WOMEN =
            Draws.falling("Hương Lan Thảo Linh Trang Nga Hoa Phương Anh Thủy Mai Hạnh Loan Hằng Yến Tuyết"
                    + " Ngân Vân Nhung Dung Trinh Hồng Thu Ngọc Tâm Liên My Vy Trâm Hà Nguyệt Xuân Hòa Cúc Thúy Oanh Phượng Huệ Bích Diễm"
                    + " Đào Thoa Như Quyên Giang Châu Lệ Sương Thơ Uyên Tiên Ánh Quý Sen Kiều Thi Lợi Trúc Nhi Khánh Chi Đẹp Bé Tươi Út"
                    + " Lẹ Nhàn Mỹ Bình An Duyên Hiền Tú Gấm Khuê Thoại Diệu Xoan Sáu Năm");
    private static final Draws MEN =
            Draws.falling("Hùng Dũng Minh Tuấn Long Nam Sơn Thành Hải Hiếu Đức Phong Tâm Cường Bình Phúc Khoa"
                    + " Tài Huy Hòa Quân Thắng Tùng Vinh Phước Lộc Trung Hưng Đạt Khánh Quang Nghĩa Nhân Lâm Thịnh Tân Duy Kiệt Toàn Hậu"
                    + " Bảo An Tiến Vũ Lợi Trí Hoàng Nguyên Thiện Đông Danh Hữu Khôi Sang Thuận Giang Phát Trọng Út Tú Đăng Lực Mạnh Bé"
                    + " Hoài Khang Quý Tính Chiến Thạnh Vương Tư Cảnh Ẩn Sỹ Kha Mười Hai");

    private static final Draws KHMER = Draws.of("Danh=50;Thạch=18;Sơn=12;Kim=10;Lâm=6;Tiên=4");
    private static final Draws KHMER_GIVEN = Draws.of(
            "Sóc Kha=5;Sa Ron=5;Sa Rây=4;Ni=3;Đa=4;Sa Quên=4;Ry Tha=3;Sóc Phia=4;"
                    + "Thol=5;Rinh=5;Sa Mết=4;Kanh Nha=3;Bô Pha=3;Na Ry=4;Thươl=3;Chanh Đa=3;Sa Vuône=2;Ươl=3;Hươl=3;Phol Ly=4;Nhanh=5");
    private static final Draws HMONG = Draws.of("Giàng=30;Vừ=15;Thào=20;Sùng=20;Lò=10;Vàng=5");
    private static final Draws HMONG_MEN =
            Draws.of("A Páo=5;A Tủa=5;A Sình=5;Mí Vừ=3;Seo Lử=4;A Chu=5;A Dơ=4;Mí Pó=3;A Lềnh=4");
    private static final Draws HMONG_WOMEN =
            Draws.of("Thị Mỷ=5;Thị Dợ=5;Thị Sua=5;Thị Chở=4;Thị Máy=4;Thị Súng=4;Thị Pà=4");
    private static final Draws EDE_MEN = Draws.of("Blô=4;Thưn=4;Krông=3;Dhăm=4;Bhiăo=2;Nguôm=3;Wơn=3;Siu=4;Phôn=4");
    private static final Draws EDE_WOMEN = Draws.of("Hen=4;Mrai=3;Blui=3;Juin=3;Nga=4;Lan=4;Bliă=3;Ngem=4");
    private static final Draws CLANS = Draws.of("Niê=30;Mlô=20;Êban=15;Byă=10;Ayun=10;Kbuôr=10;Êñuôl=5");
    private static final Draws KHO_MEN = Draws.of("Brêu=3;Tim=4;Mbôn=3;Sáu=4;Bes=4;Vinh=4;Phương=4");
    private static final Draws KHO_WOMEN = Draws.of("Thoa=4;Duyên=4;Hiếu=3;Brông=3;Sem=4;Mai=4;Lớk=2");

    private NameDraws() {}

    static String surname(Group group, Dice dice) {
        return switch (group) {
            case KHMER -> KHMER.one(dice);
            case HMONG -> HMONG.one(dice);
            case KINH, HOA, EDE, KHO -> SURNAMES.one(dice);
        };
    }

    /** The surname of somebody whom the register does not know. */
    static String strangersSurname(Dice dice) {
        return STRANGERS.one(dice);
    }

    /** @param surname the father's; {@code null} for any */
    static String name(Group group, boolean female, int year, @Nullable String surname, Dice dice) {
        String family = surname == null ? surname(group, dice) : surname;
        return switch (group) {
            case KINH, HOA -> kinh(family, female, year, dice);
            case KHMER -> family + " " + (female && dice.chance(0.5) ? WOMAN + " " : "") + KHMER_GIVEN.one(dice);
            case HMONG -> family + " " + (female ? HMONG_WOMEN : HMONG_MEN).one(dice);
            case EDE -> (female ? "H' " + EDE_WOMEN.one(dice) : "Y " + EDE_MEN.one(dice)) + " " + CLANS.one(dice);
            case KHO -> (female ? "Ka " + KHO_WOMEN.one(dice) : "K' " + KHO_MEN.one(dice));
        };
    }

    private static String kinh(String family, boolean female, int year, Dice dice) {
        String given = (female ? WOMEN : MEN).one(dice);
        int length = dice.below(100);
        if (length < 3) {
            return family + " " + given;
        }
        boolean old = year < 1985;
        boolean plain = dice.chance(female ? (old ? 0.65 : 0.35) : (old ? 0.5 : 0.2));
        String middle = plain ? (female ? WOMAN : MAN) : (female ? OF_WOMEN : OF_MEN).one(dice);
        if (length < 74) {
            return family + " " + middle + " " + given;
        }
        return family + " " + middle + " " + (female ? OF_WOMEN : OF_MEN).one(dice) + " " + given;
    }

    /** The sex that the middle of a name hints at: of a woman, of a man, or of neither. */
    static @Nullable Boolean hintsAtWoman(String name) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        if (first < 0 || first == last) {
            return null;
        }
        String middle = name.substring(first, last + 1);
        boolean woman = middle.contains(" " + WOMAN + " ");
        boolean man = middle.contains(" " + MAN + " ");
        return woman == man ? null : woman;
    }
}
