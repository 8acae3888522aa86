package io.github.dancu.dvc;

import io.github.dancu.dossier.ProcedureCode;
import java.util.List;
import java.util.Map;

/** What the portal says of a procedure, whenever it was read. */
record ProcedureParts(
        ProcedureCode code,
        String name,
        List<CatalogueEntry> fields,
        List<CatalogueEntry> levels,
        List<SubmissionWay> ways,
        List<HandlingSequence> sequences,
        List<CatalogueEntry> applicants,
        String applicantNote,
        List<CatalogueEntry> agencies,
        List<CatalogueEntry> competentAgencies,
        List<PaperSet> papers,
        List<CatalogueEntry> results,
        List<LegalText> legalTexts,
        String conditions,
        String status,
        Map<String, String> more) {
    static ProcedureParts read(ProcedureCode code, RowReader row) {
        // Read above: it is the code that was asked for, if it is there.
        row.text("MATTHC");
        return new ProcedureParts(
                code,
                row.text("TENTTHC"),
                List.copyOf(row.rows("LINHVUCTHUCHIEN", field -> named(field, "MALINHVUC", "TENLINHVUC"))),
                List.copyOf(row.rows("CAPTHUCHIEN", level -> named(level, "CAPTHUCHIEN", "TENCAP"))),
                List.copyOf(row.rows("CACHTHUCTHUCHIEN", SubmissionWay::read)),
                List.copyOf(row.rows("TRINHTUTHUCHIEN", HandlingSequence::read)),
                List.copyOf(row.rows("DOITUONGTHUCHIEN", applicant -> named(applicant, "MADOITUONG", "TENDOITUONG"))),
                row.text("MOTADOITUONGTHUCHIEN"),
                List.copyOf(row.rows("COQUANTHUCHIEN", ProcedureParts::agency)),
                List.copyOf(row.rows("COQUANCOTHAMQUYEN", ProcedureParts::agency)),
                List.copyOf(row.rows("THANHPHANHOSO", PaperSet::read)),
                List.copyOf(row.rows("KETQUATHUCHIEN", result -> named(result, "MAKETQUA", "TENKETQUA"))),
                List.copyOf(row.rows("CANCUPHAPLY", LegalText::read)),
                row.text("YEUCAU"),
                row.text("TRANGTHAI"),
                row.rest());
    }

    private static CatalogueEntry agency(RowReader row) {
        return named(row, "MADONVI", "TENDONVI");
    }

    private static CatalogueEntry named(RowReader row, String code, String name) {
        return new CatalogueEntry(row.text(code), row.text(name), row.rest());
    }

    @Override
    public String toString() {
        return "ProcedureParts[" + code + "]";
    }
}
