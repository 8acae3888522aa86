package io.github.dancu.dvc;

import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dvc.wire.StepItem;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps of a dossier as the portals want them. */
final class StepItems {
    private StepItems() {}

    /** As the national portal does: each step names its dossier. */
    static StepItem of(DossierCode code, DossierStep step) {
        return item(code.toText(), step, WireText::time);
    }

    /** As the ministry portal does: what stands around the steps names the dossier. */
    static StepItem ofMinistry(DossierStep step) {
        return item(null, step, WireText::ministryTime);
    }

    private static StepItem item(@Nullable String code, DossierStep step, Function<LocalDateTime, String> time) {
        return new StepItem(
                code,
                step.handler(),
                step.title().orElse(null),
                time.apply(step.at()),
                step.department().orElse(null),
                step.content(),
                step.status().raw().strip(),
                step.startedAt().map(time).orElse(null),
                step.dueAt().map(time).orElse(null));
    }
}
