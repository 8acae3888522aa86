package io.github.dancu.json;

import io.github.dancu.dossier.DossierContents;
import jakarta.json.JsonObject;

final class DossierContentsForm extends JsonForm<DossierContents> {
    private final AttachmentForm attachments = new AttachmentForm();
    private final OtherPaperForm otherPapers = new OtherPaperForm();
    private final FeeForm fees = new FeeForm();
    private final ResultPaperForm results = new ResultPaperForm();

    @Override
    JsonObject write(DossierContents contents) {
        return new JsonFields()
                .list("attachments", contents.attachments(), attachments::write)
                .list("otherPapers", contents.otherPapers(), otherPapers::write)
                .list("fees", contents.fees(), fees::write)
                .list("results", contents.results(), results::write)
                .build();
    }

    @Override
    DossierContents parse(JsonNode node) {
        return new DossierContents(
                node.list("attachments", attachments::read),
                node.list("otherPapers", otherPapers::read),
                node.list("fees", fees::read),
                node.list("results", results::read));
    }
}
