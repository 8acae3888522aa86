package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Allowance;
import io.github.dancu.dossier.ProcedureCode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the indicators must know about a procedure (<i>thông tin thủ tục hành chính</i>), from the national database of
 * procedures or from the office's own list.
 *
 * <p>Immutable and thread-safe. Two are equal if every part is.
 */
public final class ProcedureFacts {
    private final ProcedureCode code;
    private final boolean paperResult;
    private final boolean fee;
    private final OnlineLevel online;
    private final @Nullable Allowance longest;

    private ProcedureFacts(
            ProcedureCode code, boolean paperResult, boolean fee, OnlineLevel online, @Nullable Allowance longest) {
        this.code = Objects.requireNonNull(code, "code");
        this.paperResult = paperResult;
        this.fee = fee;
        this.online = Objects.requireNonNull(online, "online");
        this.longest = longest;
    }

    /** A procedure without a paper result, without a fee, not offered on line, and without a longest time. */
    public static ProcedureFacts of(ProcedureCode code) {
        return new ProcedureFacts(code, false, false, OnlineLevel.NONE, null);
    }

    /** The same, ending in a paper that the citizen must get (<i>yêu cầu trả kết quả giấy tờ</i>). */
    public ProcedureFacts withPaperResult() {
        return new ProcedureFacts(code, true, fee, online, longest);
    }

    /** The same with a fee (<i>có phí, lệ phí</i>). */
    public ProcedureFacts withFee() {
        return new ProcedureFacts(code, paperResult, true, online, longest);
    }

    /** The same, offered on line at a level; of several levels the highest counts. */
    public ProcedureFacts offered(OnlineLevel level) {
        OnlineLevel higher = level.compareTo(online) > 0 ? level : online;
        return new ProcedureFacts(code, paperResult, fee, higher, longest);
    }

    /** The same with a longest time (<i>thời hạn giải quyết</i>); its unit is that of the average time. */
    public ProcedureFacts within(Allowance longest) {
        return new ProcedureFacts(code, paperResult, fee, online, Objects.requireNonNull(longest, "longest"));
    }

    /** The code of the procedure. */
    public ProcedureCode code() {
        return code;
    }

    /** Whether it ends in a paper that the citizen must get. */
    public boolean hasPaperResult() {
        return paperResult;
    }

    /** Whether there is a fee. */
    public boolean hasFee() {
        return fee;
    }

    /** How far it is offered on line. */
    public OnlineLevel online() {
        return online;
    }

    /** The longest time it may take; empty if not known. */
    public Optional<Allowance> longest() {
        return Optional.ofNullable(longest);
    }

    /** What both say together: of two levels the higher, of two longest times that of this one. */
    ProcedureFacts and(ProcedureFacts other) {
        return new ProcedureFacts(
                code,
                paperResult || other.paperResult,
                fee || other.fee,
                offered(other.online).online,
                longest == null ? other.longest : longest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProcedureFacts that
                && code.equals(that.code)
                && paperResult == that.paperResult
                && fee == that.fee
                && online == that.online
                && Objects.equals(longest, that.longest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, paperResult, fee, online, longest);
    }

    @Override
    public String toString() {
        return "ProcedureFacts[" + code + "]";
    }
}
