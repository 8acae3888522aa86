package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import java.util.List;

/** Flows of an invented service. */
final class Flows {
    private Flows() {}

    static Flow flow(Figure in, Figure done, Figure setAside, Figure excused) {
        return flow(in, List.of(done), setAside, excused);
    }

    static Flow flow(Figure in, List<Figure> done, Figure setAside, Figure excused) {
        return new Flow(
                "II.1",
                "Mẫu",
                Wording.RECEIVED,
                in,
                Wording.DOSSIERS,
                Wording.RESOLVED,
                done,
                Wording.DOSSIERS,
                setAside,
                excused);
    }
}
