package io.github.dancu.bhxh;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Personal;
import io.github.dancu.place.FacilityCode;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One treatment that health insurance paid for (<i>một đợt khám chữa bệnh</i>), as the gateway lists it. Anything may be missing.
 *
 * <p>Health data, which the law calls sensitive (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15): {@link #toString()} shows nothing of
 * it. Immutable and thread-safe.
 */
@Personal
public final class Treatment {
    private final @Nullable String dossier;
    private final @Nullable FacilityCode facility;
    private final @Nullable LocalDateTime from;
    private final @Nullable LocalDateTime until;
    private final @Nullable String diagnosis;
    private final @Nullable Coded<TreatmentState> state;
    private final @Nullable Coded<TreatmentEffect> effect;
    private final @Nullable Coded<VisitKind> visit;
    private final Map<String, String> unread;

    Treatment(
            @Nullable String dossier,
            @Nullable FacilityCode facility,
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime until,
            @Nullable String diagnosis,
            @Nullable Coded<TreatmentState> state,
            @Nullable Coded<TreatmentEffect> effect,
            @Nullable Coded<VisitKind> visit,
            Map<String, String> unread) {
        this.dossier = dossier;
        this.facility = facility;
        this.from = from;
        this.until = until;
        this.diagnosis = diagnosis;
        this.state = state;
        this.effect = effect;
        this.visit = visit;
        this.unread = unread;
    }

    /** The gateway's number of the dossier (<i>mã hồ sơ</i>), for {@link BhxhClient#treatmentDetail}. */
    public Optional<String> dossier() {
        return Optional.ofNullable(dossier);
    }

    /** Where it was (<i>mã CSKCB</i>). */
    public Optional<FacilityCode> facility() {
        return Optional.ofNullable(facility);
    }

    /** When it began (<i>ngày vào</i>), in Vietnam's time; the beginning of the day where only that was sent. */
    public Optional<LocalDateTime> from() {
        return Optional.ofNullable(from);
    }

    /** When it ended (<i>ngày ra</i>), in Vietnam's time; the beginning of the day where only that was sent. */
    public Optional<LocalDateTime> until() {
        return Optional.ofNullable(until);
    }

    /** The name of the illness (<i>tên bệnh</i>), as it came. */
    public Optional<String> diagnosis() {
        return Optional.ofNullable(diagnosis);
    }

    /** How it ended (<i>tình trạng</i>), with the code that was sent. */
    public Optional<Coded<TreatmentState>> state() {
        return Optional.ofNullable(state);
    }

    /** What it brought (<i>kết quả điều trị</i>), with the code that was sent. */
    public Optional<Coded<TreatmentEffect>> effect() {
        return Optional.ofNullable(effect);
    }

    /** By which way the patient came (<i>lý do vào viện</i>), with the code that was sent. */
    public Optional<Coded<VisitKind>> visit() {
        return Optional.ofNullable(visit);
    }

    /** What was sent but cannot be read, by the gateway's own name of the field. Unmodifiable. */
    public Map<String, String> unread() {
        return unread;
    }

    @Override
    public String toString() {
        return "Treatment[***]";
    }
}
