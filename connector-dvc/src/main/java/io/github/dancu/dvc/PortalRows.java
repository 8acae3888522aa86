package io.github.dancu.dvc;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.dossier.ProcedureCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the rows of an answer say as a whole. */
final class PortalRows {
    private static final String CODE = "MATTHC";

    private PortalRows() {}

    /** Every row, in order. */
    static <E> Optional<List<E>> list(List<JsonFields> rows, Function<RowReader, E> element) {
        return Optional.of(rows.stream().map(RowReader::new).map(element).toList());
    }

    /** The procedure with this code; a row without a code is the one that was asked for, if it is alone. */
    static Optional<ProcedureParts> procedure(ProcedureCode code, List<JsonFields> rows) throws ReplyFault {
        JsonFields found = null;
        for (JsonFields row : rows) {
            if (!isAbout(code, row)) {
                continue;
            }
            if (found != null) {
                throw ReplyFault.unknownCode("the result holds the procedure more than once");
            }
            found = row;
        }
        return Optional.ofNullable(found).map(row -> ProcedureParts.read(code, new RowReader(row)));
    }

    /** The one account; several rows may name it. */
    static Optional<PortalAccount> account(List<JsonFields> rows) throws ReplyFault {
        PortalAccount found = null;
        for (JsonFields row : rows) {
            PortalAccount account = new PortalAccount(row.inAnyCase()
                    .optionalText("TECHNICALID")
                    .orElseThrow(() -> ReplyFault.unreadable("field TECHNICALID is missing")));
            if (found != null && !found.equals(account)) {
                throw ReplyFault.unknownCode("the result holds more than one account");
            }
            found = account;
        }
        return Optional.ofNullable(found);
    }

    /** A code that cannot be read leaves it open whose row it is: that is no "not there". */
    private static boolean isAbout(ProcedureCode code, JsonFields row) throws ReplyFault {
        Optional<String> stated = row.inAnyCase().optionalText(CODE);
        if (stated.isEmpty()) {
            return true;
        }
        return ProcedureCode.tryParse(stated.get())
                .orElseThrow(() -> ReplyFault.unknownCode("a procedure in the result has a code of another shape"))
                .equals(code);
    }
}
