package io.github.dancu.testkit;

import static java.util.Locale.ROOT;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Takes files in at a ministry's portal, each once unless the portal does not look. */
final class PortalUploads {
    static final String UPLOAD = "UploadTep";
    private static final String CODE = "MaHoSo";
    private static final String HASH = "HashTep";

    private final PortalIntake intake;
    private final PortalFiles files;
    private final BooleanSupplier acceptsDuplicates;

    PortalUploads(PortalIntake intake, PortalFiles files, BooleanSupplier acceptsDuplicates) {
        this.intake = intake;
        this.files = files;
        this.acceptsDuplicates = acceptsDuplicates;
    }

    SimulatedReply take(SimulatedRequest request) {
        String code = request.part(CODE);
        String hash = request.part(HASH).toLowerCase(ROOT);
        byte[] content = request.file().orElse(new byte[0]);
        JsonObject upload = WireJson.object()
                .add(CODE, code)
                .add("TenTep", request.part("TenTep"))
                .add(HASH, hash)
                .build();
        PortalAnswer answer = intake.take(
                List.of(upload),
                one -> faultOf(one, content).map(PortalAnswer::refused),
                one -> store(code, hash, content));
        return answer.kind() == PortalAnswer.Kind.DONE ? stored(code, hash) : PortalMinistry.reply(answer);
    }

    SimulatedReply find(SimulatedRequest request) {
        return stored(request.query(CODE), request.query(HASH).toLowerCase(ROOT));
    }

    /** What is wrong with the papers of a dossier: it names a file that was never uploaded for it. */
    Optional<String> faultOfPapers(JsonObject dossier) {
        String code = WireJson.text(dossier, CODE);
        boolean allThere = objects(dossier, "ThanhPhanHoSo")
                .flatMap(component -> objects(component, "GiayToDinhKem"))
                .map(paper -> WireJson.text(paper, "HashTepTin").toLowerCase(ROOT))
                .allMatch(hash -> hash.isEmpty() || files.idOf(code, hash).isPresent());
        return allThere ? Optional.empty() : Optional.of("HashTepTin invalid");
    }

    private void store(String code, String hash, byte[] content) {
        if (acceptsDuplicates.getAsBoolean() || files.idOf(code, hash).isEmpty()) {
            files.store(code, hash, content);
        }
    }

    private SimulatedReply stored(String code, String hash) {
        return files.idOf(code, hash)
                .map(id -> SimulatedReply.json(
                        200,
                        WireJson.object()
                                .add("IdTepTin", id)
                                .add("HashTepTin", hash)
                                .build()))
                .orElseGet(() -> PortalMinistry.reply(PortalAnswer.NO_FILE));
    }

    private static Optional<String> faultOf(JsonObject upload, byte[] content) {
        return PortalMinistrySchemas.UPLOAD
                .faultOf(upload)
                .or(() -> content.length == 0 ? Optional.of("file empty") : Optional.empty())
                .or(() -> sha256(content).equals(WireJson.text(upload, HASH))
                        ? Optional.empty()
                        : Optional.of(HASH + " invalid"));
    }

    private static Stream<JsonObject> objects(JsonObject parent, String field) {
        return parent.get(field) instanceof JsonArray array
                ? array.getValuesAs(JsonObject.class).stream()
                : Stream.empty();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
