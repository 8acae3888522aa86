package io.github.dancu.report;

import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.figures.OnlineTarget;
import io.github.dancu.dossier.figures.ServiceGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A target of section IV.4 as a figures file has it; without a procedure it is for the other services of a group. */
record OnlineTargetLine(
        String service,
        @Nullable ProcedureCode procedure,
        BigDecimal least,
        @Nullable BigDecimal most) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    static OnlineTargetLine read(Fields fields) {
        BigDecimal least = share(fields, "minOnlinePercent");
        BigDecimal most = fields.has("maxOnlinePercent") ? share(fields, "maxOnlinePercent") : null;
        if (most != null && most.compareTo(least) < 0) {
            fields.wrong("maxOnlinePercent", "lies below minOnlinePercent");
            most = null;
        }
        return new OnlineTargetLine(fields.text("service"), fields.procedure("procedure"), least, most);
    }

    static List<OnlineTarget> targets(List<OnlineTargetLine> lines, List<ServiceGroup> groups) {
        Iterator<ServiceGroup> rest = groups.iterator();
        List<OnlineTarget> targets = new ArrayList<>();
        for (OnlineTargetLine line : lines) {
            if (line.procedure == null && !rest.hasNext()) {
                throw new IllegalArgumentException("each target without a procedure needs a group");
            }
            OnlineTarget target = line.procedure == null
                    ? OnlineTarget.ofRest(line.service, rest.next().name(), line.least)
                    : OnlineTarget.of(line.service, line.procedure, line.least);
            targets.add(line.most == null ? target : target.upTo(line.most));
        }
        return List.copyOf(targets);
    }

    private static BigDecimal share(Fields fields, String name) {
        BigDecimal share = fields.percent(name);
        if (share.compareTo(ALL) > 0) {
            fields.wrong(name, "lies above 100");
            return ALL;
        }
        return share;
    }
}
