package io.github.dancu.cleansing.cases;

import io.github.dancu.cleansing.register.PersonField;
import java.util.Arrays;
import java.util.function.Function;

/** A column of the file that goes to a ward. */
enum SheetColumn {
    ID("Mã trường hợp", CleansingCase::id),
    WARD("Mã phường, xã", CleansingCase::ward),
    HOUSEHOLD("Mã hộ", one -> one.sighting().subject().household()),
    NUMBER("Số định danh", one -> one.sighting().subject().number()),
    NAME("Họ và tên", one -> one.sighting().subject().name()),
    BIRTH_DATE("Ngày, tháng, năm sinh", one -> one.sighting().subject().birthDate()),
    MESSAGE("Nội dung sai sót", one -> one.sighting().rule().message()),
    FIELD("Trường thông tin", one -> vietnamese(one.sighting().field())),
    ORIGINAL("Giá trị hiện tại", one -> one.sighting().original()),
    PROPOSAL("Đề xuất", one -> one.sighting().proposal()),
    SOURCE("Nguồn đề xuất", one -> one.sighting().source()),
    DETAIL("Chi tiết", one -> one.sighting().detail()),
    LEGAL_BASIS("Căn cứ", one -> one.sighting().rule().legalBasis()),
    RULE("Quy tắc", one -> one.sighting().rule().id()),
    REGISTER("Nguồn dữ liệu", CleansingCase::register),
    LINE("Dòng", one -> String.valueOf(one.sighting().line())),
    OPENED("Ngày phát hiện", one -> one.openedOn().toString()),
    DECISION("Quyết định", one -> ""),
    NOTE("Ghi chú", one -> ""),
    BY("Người thực hiện", one -> ""),
    DAY("Ngày", one -> "");

    private final String heading;

    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    private final Function<CleansingCase, String> text;

    SheetColumn(String heading, Function<CleansingCase, String> text) {
        this.heading = heading;
        this.text = text;
    }

    String heading() {
        return heading;
    }

    String cell(CleansingCase one) {
        return SheetText.guarded(text.apply(one));
    }

    private static String vietnamese(String field) {
        return Arrays.stream(PersonField.values())
                .filter(known -> known.name().equals(field))
                .map(PersonField::vietnamese)
                .findFirst()
                .orElse(field);
    }
}
