package io.github.dancu.dvc;

import io.github.dancu.connect.OutcomeTable;

/**
 * How a ministry's portal takes files in, and tells whether it has one.
 *
 * @param fileField the part that holds the file
 * @param codeField the field of the dossier's code, also in a question
 * @param nameField the field of the file's name
 * @param hashField the field of the file's hash, also in a question
 * @param lookedUp whether the portal can be asked
 * @param missingWords by which words it says that it lacks a file
 */
record UploadForm(
        String fileField, String codeField, String nameField, String hashField, boolean lookedUp, String missingWords) {
    static final UploadForm DEFAULT = new UploadForm("file", "MaHoSo", "TenTep", "HashTep", false, "tệp không tồn tại");

    UploadForm withFile(String name) {
        return new UploadForm(Shapes.field("fileField", name), codeField, nameField, hashField, lookedUp, missingWords);
    }

    UploadForm withFields(String code, String name, String hash) {
        return new UploadForm(
                fileField,
                Shapes.field("codeField", code),
                Shapes.field("nameField", name),
                Shapes.field("hashField", hash),
                lookedUp,
                missingWords);
    }

    UploadForm withLookedUp(boolean can) {
        return new UploadForm(fileField, codeField, nameField, hashField, can, missingWords);
    }

    UploadForm withMissingWords(String words) {
        return new UploadForm(
                fileField, codeField, nameField, hashField, lookedUp, Shapes.words("missingUploadWords", words));
    }

    boolean saysMissing(String message) {
        return OutcomeTable.comparable(message).contains(OutcomeTable.comparable(missingWords));
    }
}
