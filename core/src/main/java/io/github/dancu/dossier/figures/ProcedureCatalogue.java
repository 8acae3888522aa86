package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.ProcedureCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The procedures of the body whose dossiers are counted (<i>danh mục thủ tục hành chính</i>).
 *
 * <p>Immutable and thread-safe.
 */
public final class ProcedureCatalogue {
    private static final ProcedureCatalogue NONE = new ProcedureCatalogue(Map.of());

    private final Map<ProcedureCode, ProcedureFacts> procedures;

    private ProcedureCatalogue(Map<ProcedureCode, ProcedureFacts> procedures) {
        this.procedures = procedures;
    }

    /** A catalogue of which nothing is known: what needs the facts of a procedure stays undecided. */
    public static ProcedureCatalogue none() {
        return NONE;
    }

    /**
     * The procedures given. One that is listed twice, as where it is offered both in part and from end to end, counts once:
     * with the higher level, with a paper result and a fee if either has one, and the first longest time.
     */
    public static ProcedureCatalogue of(Collection<ProcedureFacts> procedures) {
        Map<ProcedureCode, ProcedureFacts> byCode = new LinkedHashMap<>();
        procedures.forEach(facts -> byCode.merge(facts.code(), facts, ProcedureFacts::and));
        return new ProcedureCatalogue(byCode);
    }

    /** The procedure with a code; for a local code that is not listed, the national one it begins with. Empty if not known. */
    public Optional<ProcedureFacts> find(ProcedureCode code) {
        return Optional.ofNullable(procedures.get(code))
                .or(() -> Optional.ofNullable(procedures.get(code.nationalPart())));
    }

    /** Every procedure, in the order given. Unmodifiable. */
    public List<ProcedureFacts> all() {
        return List.copyOf(procedures.values());
    }
}
