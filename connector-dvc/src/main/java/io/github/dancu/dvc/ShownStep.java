package io.github.dancu.dvc;

import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A step as the portal shows it.
 *
 * @param texts by their names at the portal; what is no text is missing
 * @param isWhole whether nothing is lost if only the step is kept
 */
@Personal
record ShownStep(Map<String, String> texts, boolean isWhole) {
    private static final String STATUS = "TRANGTHAI";
    private static final String AT = "THOIDIEMXULY";
    private static final String HANDLER = "NGUOIXULY";
    private static final String CONTENT = "NOIDUNGXULY";
    private static final String TITLE = "CHUCDANH";
    private static final String DEPARTMENT = "PHONGBANXULY";
    private static final String STARTED = "NGAYBATDAU";
    private static final String DUE = "NGAYKETTHUCTHEOQUYDINH";
    private static final Set<String> KNOWN =
            Set.of("MAHOSO", STATUS, AT, HANDLER, CONTENT, TITLE, DEPARTMENT, STARTED, DUE);

    static ShownStep of(JsonFields row) {
        Map<String, String> texts = new TreeMap<>();
        for (String name : KNOWN) {
            try {
                row.optionalText(name).ifPresent(text -> texts.put(name, text));
            } catch (ReplyFault noText) {
                // It is among what is not whole.
            }
        }
        boolean allKnown = KNOWN.containsAll(row.names()) && row.isFlat();
        return new ShownStep(texts, allKnown && step(texts).isPresent());
    }

    Optional<DossierStep> toStep() {
        return step(texts);
    }

    boolean is(DossierStep step) {
        return text(STATUS).equals(step.status().raw().strip())
                && text(HANDLER).equals(step.handler().strip())
                && text(CONTENT).equals(step.content().strip())
                && WireText.readTime(text(AT)).equals(Optional.of(step.at().truncatedTo(ChronoUnit.SECONDS)));
    }

    private String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    private static Optional<DossierStep> step(Map<String, String> texts) {
        Optional<LocalDateTime> at = WireText.readTime(texts.getOrDefault(AT, ""));
        if (at.isEmpty()) {
            return Optional.empty();
        }
        try {
            DossierStep.Builder step = DossierStep.builder(DossierStatus.read(texts.getOrDefault(STATUS, "")), at.get())
                    .handler(texts.getOrDefault(HANDLER, ""))
                    .content(texts.getOrDefault(CONTENT, ""));
            Optional.ofNullable(texts.get(TITLE)).ifPresent(step::title);
            Optional.ofNullable(texts.get(DEPARTMENT)).ifPresent(step::department);
            Optional.ofNullable(texts.get(STARTED)).flatMap(WireText::readTime).ifPresent(step::startedAt);
            Optional.ofNullable(texts.get(DUE)).flatMap(WireText::readTime).ifPresent(step::dueAt);
            return Optional.of(step.build());
        } catch (IllegalArgumentException tooLongOrBlank) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "ShownStep[***]";
    }
}
