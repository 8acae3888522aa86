package io.github.dancu.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What makes a question unanswerable, said without repeating a value. */
final class CsdlQuestionCheck {
    private static final int LONGEST_REQUEST_ID = 40;
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern MOMENT = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern AGE = Pattern.compile("[0-9]{1,3}");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final Pattern CITIZEN_NUMBER = Pattern.compile("[0-9]{12}|[0-9]{9}");
    private static final Map<String, Pattern> SHAPES = Map.of(
            "TuNgay", MOMENT,
            "DenNgay", MOMENT,
            "Trang", COUNT,
            "SoBanGhi", COUNT,
            "paging/page", COUNT,
            "paging/size", COUNT,
            "TuTuoi", AGE,
            "DenTuoi", AGE);

    private final CsdlQuestion question;
    private final UnaryOperator<String> nameOnTheWire;

    private CsdlQuestionCheck(CsdlQuestion question, UnaryOperator<String> nameOnTheWire) {
        this.question = question;
        this.nameOnTheWire = nameOnTheWire;
    }

    /**
     * What is wrong with the question; empty if nothing is.
     *
     * @param asker the fields by which the channel knows who asks
     * @param nameOnTheWire what the channel calls a field
     */
    static Optional<String> faultOf(CsdlQuestion question, List<String> asker, UnaryOperator<String> nameOnTheWire) {
        CsdlQuestionCheck check = new CsdlQuestionCheck(question, nameOnTheWire);
        return check.missing(Stream.concat(asker.stream(), required(question.operation()).stream()))
                .or(check::longRequestId)
                .or(check::malformed)
                .or(check::citizenFault);
    }

    private Optional<String> missing(Stream<String> required) {
        return required.filter(field -> question.text(field).isEmpty())
                .findFirst()
                .map(field -> nameOnTheWire.apply(field) + " is missing");
    }

    private Optional<String> longRequestId() {
        return question.text("MaYeuCau").length() <= LONGEST_REQUEST_ID
                ? Optional.empty()
                : Optional.of(nameOnTheWire.apply("MaYeuCau") + " is longer than " + LONGEST_REQUEST_ID);
    }

    private Optional<String> malformed() {
        return required(question.operation()).stream()
                .filter(field -> SHAPES.containsKey(field)
                        && !SHAPES.get(field).matcher(question.text(field)).matches())
                .findFirst()
                .map(field -> nameOnTheWire.apply(field) + " is malformed");
    }

    private Optional<String> citizenFault() {
        if (question.operation() == CsdlOperation.HOUSEHOLD) {
            return numberFault(TWELVE_DIGITS, nameOnTheWire.apply("SoDinhDanh"));
        }
        if (!question.operation().isAboutCitizen()) {
            return Optional.empty();
        }
        return missing(Stream.of("HoVaTen"))
                .or(() -> numberFault(
                        CITIZEN_NUMBER, nameOnTheWire.apply("SoDinhDanh") + " or " + nameOnTheWire.apply("SoCMND")))
                .or(this::birthDateFault);
    }

    private Optional<String> numberFault(Pattern shape, String fields) {
        return shape.matcher(question.citizenNumber()).matches()
                ? Optional.empty()
                : Optional.of(fields + " is missing or malformed");
    }

    private Optional<String> birthDateFault() {
        return question.birthDate().isPresent()
                ? Optional.empty()
                : Optional.of(nameOnTheWire.apply("NgayThangNam") + " or " + nameOnTheWire.apply("Nam")
                        + " is missing or malformed");
    }

    private static List<String> required(CsdlOperation operation) {
        return switch (operation) {
            case AUTHENTICATE, CHECK_DEATH, LOOK_UP, BLOOD_GROUP -> List.of();
            case CHECK_HEAD -> List.of("ChuHo/HoVaTen");
            case CHECK_RELATIVE -> List.of("NhanThan/QuanHe", "NhanThan/HoVaTen");
            case CHECK_GUARDIAN -> List.of("NguoiGiamHo/HoVaTen");
            case CHECK_RESIDENCE -> List.of("NoiOHienTai/MaTinhThanh");
            case CHECK_MARITAL_STATUS -> List.of("TinhTrangHonNhan");
            case CHANGES -> List.of("TuNgay", "DenNgay", "Loai", "Trang", "SoBanGhi");
            case HOUSEHOLD -> List.of("SoDinhDanh");
            case LIST_BY_PLACE -> List.of("DiaPhuong/MaTinhThanh");
            case LIST_BY_AGE -> List.of("TuTuoi", "DenTuoi");
            case LIST_BY_GENDER -> List.of("GioiTinh");
            case LIST_BY_ETHNIC_GROUP -> List.of("DanToc");
            case LIST_BY_RELIGION -> List.of("TonGiao");
            case LIST_BY_BLOOD_GROUP -> List.of("NhomMau");
            case REQUESTS -> List.of("paging/page", "paging/size");
            case REQUEST_STATUS, REQUEST_DETAIL, REQUEST_RESULT, RESULT_AS_FILE, DELETE_REQUEST -> List.of("requestId");
            case REQUEST_HISTORY, RESULT_AS_RECORDS -> List.of("requestId", "paging/page", "paging/size");
        };
    }
}
