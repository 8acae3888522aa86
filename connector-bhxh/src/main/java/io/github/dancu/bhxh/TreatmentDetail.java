package io.github.dancu.bhxh;

import io.github.dancu.citizen.Personal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One treatment in detail (<i>hồ sơ khám chữa bệnh chi tiết</i>): the parts of the claim dossier, as JSON. What is in them follows
 * the dossier standard of its time (QĐ 4210, 130, 4750, 3176) and is not read here.
 *
 * <p>Health data, which the law calls sensitive: {@link #toString()} shows the names of the parts. Immutable and thread-safe.
 */
@Personal
public final class TreatmentDetail {
    private final Map<String, String> parts;

    TreatmentDetail(Map<String, String> parts) {
        Map<String, String> inAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        inAnyCase.putAll(parts);
        this.parts = Collections.unmodifiableMap(inAnyCase);
    }

    /** A part as JSON, by its name in any case ({@code hoSoKCB}, {@code xml1} to {@code xml5}); empty if it was not sent. */
    public Optional<String> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** All parts that were sent, as JSON, by their names. Unmodifiable. */
    public Map<String, String> parts() {
        return parts;
    }

    @Override
    public String toString() {
        return "TreatmentDetail" + parts.keySet();
    }
}
