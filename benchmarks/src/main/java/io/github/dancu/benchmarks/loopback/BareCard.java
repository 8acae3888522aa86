package io.github.dancu.benchmarks.loopback;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A card check whose answer is bound to a record of texts. */
final class BareCard implements Supplier<Object> {
    private final BareHttp http;
    private final Question question;

    BareCard(BareHttp http) {
        this.http = http;
        this.question = http.question(Question.class);
    }

    @Override
    public Object get() {
        return http.ask(question, Answer.class);
    }

    /** What is asked. */
    public record Question(String maThe, String hoTen, String ngaySinh, String hoTenCb, String cccdCb) {}

    /** What is answered, field by field. */
    public record Answer(
            @Nullable String maKetQua,
            @Nullable String ghiChu,
            @Nullable String maThe,
            @Nullable String hoTen,
            @Nullable String ngaySinh,
            @Nullable String gioiTinh,
            @Nullable String maDKBD,
            @Nullable String gtTheTu,
            @Nullable String gtTheDen,
            @Nullable String maKV,
            @Nullable String ngayDu5Nam,
            @Nullable String maSoBHXH,
            @Nullable String maTheMoi,
            @Nullable String maDKBDMoi,
            @Nullable String gtTheTuMoi,
            @Nullable String gtTheDenMoi) {}
}
