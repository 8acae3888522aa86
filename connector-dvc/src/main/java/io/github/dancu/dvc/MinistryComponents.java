package io.github.dancu.dvc;

import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.CopyKind;
import io.github.dancu.dossier.DossierContents;
import io.github.dancu.dossier.OtherPaper;
import io.github.dancu.dvc.wire.MinistryComponent;
import io.github.dancu.dvc.wire.MinistryPaper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The papers of a dossier as the ministry portal wants them: what is asked for, and below it the files that answer it. */
final class MinistryComponents {
    private MinistryComponents() {}

    /** Nothing if there are none. */
    static @Nullable List<MinistryComponent> of(DossierContents contents) {
        Map<String, List<Attachment>> byComponent = new LinkedHashMap<>();
        List<MinistryComponent> components = new ArrayList<>();
        for (Attachment attachment : contents.attachments()) {
            String code = attachment.componentCode().orElse("");
            if (code.isEmpty()) {
                components.add(component(null, List.of(attachment)));
            } else {
                byComponent.computeIfAbsent(code, unused -> new ArrayList<>()).add(attachment);
            }
        }
        byComponent.forEach((code, files) -> components.add(component(code, files)));
        contents.otherPapers().forEach(paper -> components.add(component(paper)));
        return components.isEmpty() ? null : components;
    }

    /** Its name is not known to a dossier: the first file's stands for it. */
    private static MinistryComponent component(@Nullable String code, List<Attachment> files) {
        return new MinistryComponent(
                code,
                files.get(0).fileName(),
                Integer.toString(files.size()),
                CopyKind.ELECTRONIC.code(),
                files.stream().map(MinistryComponents::paper).toList());
    }

    private static MinistryComponent component(OtherPaper paper) {
        return new MinistryComponent(
                null,
                paper.name(),
                Integer.toString(paper.count()),
                CopyKind.read(paper.kind()).meaning().map(CopyKind::code).orElse(null),
                null);
    }

    private static MinistryPaper paper(Attachment attachment) {
        return new MinistryPaper(
                attachment.id().orElse(null),
                attachment.replacingResult().orElse(null),
                attachment.fileName(),
                attachment.hash().orElse(null));
    }
}
