package io.github.dancu.cleansing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The indicators of a programme (<i>bộ chỉ tiêu làm sạch dữ liệu</i>) in the order in which it is reported, with the rules that each is made of.
 *
 * <p>Immutable and thread-safe; its iterator cannot remove.
 */
public final class Indicators implements Iterable<CountedIndicator> {
    private static final Indicators PROGRAMME = of(List.of(
            CountedIndicator.of(
                    "duplicate-outside-province", "Xoá trùng thông tin ngoài tỉnh", Criterion.CLEAN, "DUP_OUT"),
            CountedIndicator.of(
                    "duplicate-inside-province", "Xoá trùng thông tin trong tỉnh", Criterion.CLEAN, "DUP_IN"),
            CountedIndicator.of("household-many-heads", "Hộ có trên 1 chủ hộ", Criterion.CORRECT, "HH_MANY_HEADS"),
            CountedIndicator.of("household-no-head", "Hộ không có chủ hộ", Criterion.CORRECT, "HH_NO_HEAD"),
            CountedIndicator.of("cmnd-missing", "Cập nhật CMND 9 số", Criterion.COMPLETE, "CMND_MISSING")
                    .with("CMND_MISSING", "DECLARED_NONE", Standing.DECLARED_NONE)
                    .with("CMND_MISSING", "UNDER_AGE", Standing.NOT_ASSIGNED),
            CountedIndicator.of(
                    "fields-missing",
                    "Bổ sung, cập nhật các trường thông tin thiếu",
                    Criterion.COMPLETE,
                    "FIELDS_MISSING"),
            CountedIndicator.of(
                    "citizen-id-wrong",
                    "Sai số định danh cá nhân",
                    Criterion.CORRECT,
                    "PID_STRUCTURE",
                    "PID_CONFLICT",
                    "PID_DUPLICATE"),
            CountedIndicator.of(
                    "prisoner-new-entry",
                    "Cập nhật và rà soát nhập mới dữ liệu phạm nhân",
                    Criterion.COMPLETE,
                    "PRISONER_UNMATCHED"),
            CountedIndicator.of(
                    "prisoner-matching",
                    "Cập nhật và rà soát đối khớp dữ liệu phạm nhân",
                    Criterion.CORRECT,
                    "PRISONER_MATCHED"),
            CountedIndicator.of(
                    "insurance-mismatch",
                    "Dữ liệu BHXH bị sai lệch thông tin trong CSDLQG về DC",
                    Criterion.CORRECT,
                    "SI_MISMATCH"),
            CountedIndicator.of(
                    "insurance-not-found",
                    "Dữ liệu BHXH không tìm thấy thông tin trong CSDLQG về DC",
                    Criterion.COMPLETE,
                    "SI_NOT_FOUND")));

    private final List<CountedIndicator> all;

    private Indicators(List<CountedIndicator> all) {
        this.all = all;
    }

    /**
     * The eleven indicators of section II.4 of report 269/BC-TCT (Rạch Giá, 2022), with the names and ids of its figures.
     *
     * <p>A person without an old card number who is too young for one ({@code UNDER_AGE}) is on nobody's list; one of whom the register
     * says that there never was one is declared none.
     */
    public static Indicators programme() {
        return PROGRAMME;
    }

    /**
     * These indicators.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Indicators of(List<CountedIndicator> indicators) {
        Set<String> ids = new HashSet<>();
        for (CountedIndicator counted : indicators) {
            if (!ids.add(counted.indicator().id())) {
                throw new IllegalArgumentException(
                        "two indicators are called " + counted.indicator().id());
            }
        }
        return new Indicators(List.copyOf(indicators));
    }

    /**
     * These and one more, reported last.
     *
     * @throws IllegalArgumentException if one of these has its id
     */
    public Indicators and(CountedIndicator more) {
        List<CountedIndicator> longer = new ArrayList<>(all);
        longer.add(more);
        return of(longer);
    }

    /** All of them, in their order. Unmodifiable. */
    public List<CountedIndicator> all() {
        return all;
    }

    /** Where a finding stands that nobody has decided about, by the first indicator that counts it; empty if none does. */
    public Optional<Standing> standing(String rule, String detail) {
        return all.stream()
                .flatMap(counted -> counted.standing(rule, detail).stream())
                .findFirst();
    }

    /** Whether an indicator that counts findings of a rule has some of them in a column at first, whatever their detail. */
    public boolean mayStandAs(String rule, Standing standing) {
        return all.stream().anyMatch(counted -> counted.mayStandAs(rule, standing));
    }

    @Override
    public Iterator<CountedIndicator> iterator() {
        return all.iterator();
    }

    @Override
    public String toString() {
        return "Indicators"
                + all.stream().map(counted -> counted.indicator().id()).toList();
    }
}
