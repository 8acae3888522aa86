package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.dvc.linked.LinkedFinding.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of a linked procedure (<i>hồ sơ liên thông</i>) with the citizen's form and files, as the software gave it out.
 *
 * <p>Reading never fails for what stands in it: what is missing or cannot be read is a {@linkplain #findings() finding}, and is
 * kept as it came. Immutable and thread-safe; {@link #toString()} shows code and findings.
 */
@Personal
public final class LinkedDossier {
    private static final String FILES = "fileDinhKem";
    private static final String DATA = "data";
    private static final int MOST_LEVELS = 4;

    private final LinkedNotice notice;
    private final Map<String, String> head;
    private final String data;
    private final @Nullable CivilStatusForm form;
    private final List<LinkedFile> files;
    private final List<LinkedFinding> findings;

    private LinkedDossier(
            LinkedNotice notice,
            Map<String, String> head,
            String data,
            @Nullable CivilStatusForm form,
            List<LinkedFile> files,
            List<LinkedFinding> findings) {
        this.notice = notice;
        this.head = head;
        this.data = data;
        this.form = form;
        this.files = List.copyOf(files);
        this.findings = List.copyOf(findings);
    }

    /**
     * Reads a dossier that may stand within another object, or within a text of it: public clients show both.
     *
     * @param id what was asked for
     * @param largestFile in bytes
     */
    static LinkedDossier read(JsonFields reply, String id, int largestFile) {
        List<JsonFields> levels = levels(reply);
        JsonFields innermost = levels.get(levels.size() - 1);
        JsonFields outer = levels.stream()
                .filter(level -> level.mentions("maHoSo"))
                .findFirst()
                .orElse(innermost);
        LinkedNotice notice = LinkedNotice.of(outer, id);
        InboundFields fields = new InboundFields(innermost);
        String data = fields.text(DATA);
        CivilStatusForm form = form(data, fields);
        List<LinkedFile> files = files(levels, largestFile, fields);
        List<LinkedFinding> findings = new ArrayList<>(notice.findings());
        findings.addAll(fields.findings());
        return new LinkedDossier(notice, texts(outer), data == null ? "" : data, form, files, findings);
    }

    /** What stands beside its content. */
    public LinkedNotice notice() {
        return notice;
    }

    /** The citizen's form; empty if it cannot be read. */
    public Optional<CivilStatusForm> form() {
        return Optional.ofNullable(form);
    }

    /** The form as it came ({@code data}): XML, if it is what it should be. Empty text if it did not come. */
    public String data() {
        return data;
    }

    /** The files, withdrawn ones too. Unmodifiable. */
    public List<LinkedFile> files() {
        return files;
    }

    /** What is wrong with it, with what stands beside it, and with its files; empty if nothing is. Unmodifiable. */
    public List<LinkedFinding> findings() {
        return findings;
    }

    /** A document that {@link #read} makes the same dossier of again. */
    Map<String, Object> saved() {
        Map<String, Object> saved = new LinkedHashMap<>(head);
        notice.id().ifPresent(id -> saved.put("id", id));
        saved.put(DATA, data);
        saved.put(FILES, files.stream().map(LinkedFile::item).toList());
        return saved;
    }

    @Override
    public String toString() {
        return "LinkedDossier[" + notice + ", " + findings.size() + " findings]";
    }

    /** The objects that stand within each other, the outermost first. */
    private static List<JsonFields> levels(JsonFields reply) {
        List<JsonFields> levels = new ArrayList<>();
        JsonFields level = reply;
        while (level != null) {
            levels.add(level);
            level = levels.size() < MOST_LEVELS ? within(level) : null;
        }
        return levels;
    }

    private static @Nullable JsonFields within(JsonFields level) {
        String json = level.json(DATA).orElse("");
        try {
            if (JsonText.looksLikeOne(json)) {
                return level.object(DATA);
            }
            String text = json.startsWith("\"") ? level.text(DATA) : "";
            return JsonText.looksLikeOne(text) ? JsonText.read(text) : null;
        } catch (ReplyFault noObject) {
            return null;
        }
    }

    private static @Nullable CivilStatusForm form(@Nullable String data, InboundFields fields) {
        if (data == null) {
            fields.note(DATA, Kind.MISSING);
            return null;
        }
        try {
            return CivilStatusForm.read(data);
        } catch (ReplyFault unreadable) {
            fields.note(DATA, Kind.UNREADABLE);
            return null;
        }
    }

    private static List<LinkedFile> files(List<JsonFields> levels, int largestFile, InboundFields fields) {
        List<LinkedFile> files = new ArrayList<>();
        try {
            for (JsonFields level : levels) {
                for (JsonFields file : level.oneOrMore(FILES)) {
                    files.add(LinkedFile.read(file, FILES + "[" + files.size() + "]", largestFile, fields));
                }
            }
        } catch (ReplyFault noList) {
            fields.note(FILES, Kind.UNREADABLE);
        }
        return files;
    }

    /** What stands beside the content, as it came. */
    private static Map<String, String> texts(JsonFields outer) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : List.of("maDonVi", "maTTHC", "module", "maHoSo", "ngayTiepNhan", "techId")) {
            try {
                outer.optionalText(name).ifPresent(text -> texts.put(name, text));
            } catch (ReplyFault noText) {
                outer.json(name).ifPresent(json -> texts.put(name, json));
            }
        }
        return texts;
    }
}
