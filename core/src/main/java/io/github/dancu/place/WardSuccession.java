package io.github.dancu.place;

import io.github.dancu.place.Succession.Outcome;
import io.github.dancu.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What wards became and what they came from; read at first use. */
final class WardSuccession {
    static final WardSuccession LINKS = new WardSuccession();

    private final Map<Ward, List<Successor>> successors = new HashMap<>();
    private final Map<Ward, List<Predecessor>> predecessors = new HashMap<>();

    private WardSuccession() {
        ReferenceTable.read("ward_continuations", this::continuation);
        ReferenceTable.read("ward_successors", this::reform);
    }

    Succession becameOn(Ward ward, LocalDate on) {
        return new Walk(on).from(ward);
    }

    List<Predecessor> predecessors(Ward ward) {
        return List.copyOf(predecessors.getOrDefault(ward, List.of()));
    }

    /** A row of the comparison of the lists before the reform. */
    private Ward continuation(ReferenceTable.Row row) {
        Ward old = ward(row.text("old"), row.text("old_validity"));
        Ward fresh = ward(row.text("new"), row.text("new_validity"));
        return link(old, fresh.code(), fresh, row);
    }

    /** A row of the office's conversion table. */
    private Ward reform(ReferenceTable.Row row) {
        LocalDate day = AdministrativeUnits.TWO_LEVELS_SINCE;
        Ward old = WardTable.WARDS.certain(row.text("old"), day.minusDays(1)).orElseThrow();
        String code = row.text("new");
        return link(old, code, WardTable.WARDS.certain(code, day).orElse(null), row);
    }

    private Ward link(Ward old, String code, @Nullable Ward fresh, ReferenceTable.Row row) {
        Share share = Share.ofTable(row.text("share"));
        successors.computeIfAbsent(old, none -> new ArrayList<>(1)).add(new Successor(code, fresh, share));
        if (fresh != null) {
            predecessors.computeIfAbsent(fresh, none -> new ArrayList<>(4)).add(new Predecessor(old, share));
        }
        return old;
    }

    private static Ward ward(String code, String validity) {
        return WardTable.WARDS.meanings(code).stream()
                .filter(ward -> ward.validity().id().equals(validity))
                .findFirst()
                .orElseThrow();
    }

    /** One walk from a ward forward to a day. */
    private final class Walk {
        private final LocalDate on;
        private final Map<String, Successor> reached = new LinkedHashMap<>();
        private boolean uncertain;
        private boolean lost;

        private Walk(LocalDate on) {
            this.on = on;
        }

        private Succession from(Ward ward) {
            visit(new Successor(ward.code(), ward, Share.UNCHANGED));
            List<Successor> candidates = reached.values().stream()
                    .sorted(Comparator.comparing(Successor::code))
                    .toList();
            return new Succession(outcome(ward, candidates), candidates);
        }

        private void visit(Successor step) {
            Ward ward = step.ward().orElse(null);
            InForce inForce = inForce(ward);
            if (inForce != InForce.NO) {
                reached.putIfAbsent(
                        step.code() + (ward == null ? "" : ward.validity().id()), step);
                uncertain |= inForce == InForce.NOT_KNOWN;
            }
            if (ward != null && (inForce == InForce.NOT_KNOWN || ward.validity().over(on))) {
                List<Successor> next = successors.getOrDefault(ward, List.of());
                lost |= next.isEmpty() && inForce == InForce.NO;
                next.forEach(this::visit);
            }
        }

        private InForce inForce(@Nullable Ward ward) {
            if (ward != null) {
                return ward.validity().on(on);
            }
            // A code that the list lacks comes from the conversion table, which holds from the reform on.
            return on.isBefore(AdministrativeUnits.TWO_LEVELS_SINCE) ? InForce.NO : InForce.YES;
        }

        private Outcome outcome(Ward ward, List<Successor> candidates) {
            if (candidates.isEmpty()) {
                return lost ? Outcome.NOT_RECORDED : Outcome.UNKNOWN;
            }
            boolean unlisted = candidates.get(0).ward().isEmpty();
            if (uncertain || (candidates.size() == 1 && unlisted)) {
                return Outcome.UNKNOWN;
            }
            if (candidates.size() > 1) {
                return Outcome.SEVERAL_CANDIDATES;
            }
            return candidates.get(0).ward().filter(ward::equals).isPresent() ? Outcome.IN_FORCE : Outcome.ONE_SUCCESSOR;
        }
    }
}
