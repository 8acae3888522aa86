package io.github.dancu.dossier;

import io.github.dancu.citizen.Personal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a dossier holds (<i>thành phần hồ sơ</i>): papers, fees and results, each list in the order given.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows how many there are of each.
 *
 * @param attachments the files handed in (<i>tài liệu nộp</i>)
 * @param otherPapers further papers (<i>tệp đính kèm khác</i>)
 * @param fees the fees (<i>phí, lệ phí</i>)
 * @param results the papers it led to (<i>giấy tờ kết quả</i>)
 */
@Personal
public record DossierContents(
        List<Attachment> attachments, List<OtherPaper> otherPapers, List<Fee> fees, List<ResultPaper> results) {
    private static final DossierContents NONE = new DossierContents(List.of(), List.of(), List.of(), List.of());

    public DossierContents {
        attachments = List.copyOf(attachments);
        otherPapers = List.copyOf(otherPapers);
        fees = List.copyOf(fees);
        results = List.copyOf(results);
    }

    /** Nothing at all. */
    public static DossierContents none() {
        return NONE;
    }

    DossierContents with(Attachment attachment) {
        return new DossierContents(plus(attachments, attachment), otherPapers, fees, results);
    }

    DossierContents with(OtherPaper paper) {
        return new DossierContents(attachments, plus(otherPapers, paper), fees, results);
    }

    DossierContents with(Fee fee) {
        return new DossierContents(attachments, otherPapers, plus(fees, fee), results);
    }

    DossierContents with(ResultPaper result) {
        return new DossierContents(attachments, otherPapers, fees, plus(results, result));
    }

    DossierContents withoutResults() {
        return new DossierContents(attachments, otherPapers, fees, List.of());
    }

    static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    @Override
    public String toString() {
        return "DossierContents[%d attachments, %d other papers, %d fees, %d results]"
                .formatted(attachments.size(), otherPapers.size(), fees.size(), results.size());
    }
}
