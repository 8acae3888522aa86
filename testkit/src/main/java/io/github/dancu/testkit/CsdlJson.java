package io.github.dancu.testkit;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The two spellings of a question in JSON: channel C with the names of the schema, channel D in camel case. */
enum CsdlJson {
    CAPITALISED("MaTichHop"),
    CAMEL_CASE("UserNameService");

    private static final List<String> ASKER = List.of("MaYeuCau", "MaDVC", "MaCanBo");
    private static final List<String> ONLY_IN_CAMEL_CASE = List.of("maYeuCau", "maDVC", "maCanBo", "userNameService");
    private static final int DIGITS_OF_A_YEAR = 4;

    private final String alsoRequired;

    CsdlJson(String alsoRequired) {
        this.alsoRequired = alsoRequired;
    }

    /** The spelling a body is written in. */
    static CsdlJson of(JsonObject body) {
        return ONLY_IN_CAMEL_CASE.stream().anyMatch(body::containsKey) ? CAMEL_CASE : CAPITALISED;
    }

    CsdlQuestion question(CsdlOperation operation, JsonObject body) {
        Map<String, String> fields = new HashMap<>();
        collect("", body, fields);
        if (this == CAMEL_CASE) {
            fields.remove("Nam");
            if (fields.getOrDefault("NgayThangNam", "").length() == DIGITS_OF_A_YEAR) {
                fields.put("Nam", fields.remove("NgayThangNam"));
            }
        }
        return new CsdlQuestion(operation, fields);
    }

    Optional<String> faultOf(CsdlQuestion question) {
        List<String> asker =
                Stream.concat(ASKER.stream(), Stream.of(alsoRequired)).toList();
        return CsdlQuestionCheck.faultOf(question, asker, this::wireName);
    }

    private void collect(String parent, JsonObject object, Map<String, String> fields) {
        object.forEach((name, value) -> {
            String path = parent + schemaName(name);
            if (value instanceof JsonObject children) {
                collect(path + "/", children, fields);
            } else {
                fields.put(path, WireJson.text(object, name));
            }
        });
    }

    private String schemaName(String name) {
        return this == CAMEL_CASE ? CsdlFieldNames.ofSchema(name) : name;
    }

    private String wireName(String path) {
        return this == CAMEL_CASE ? CsdlFieldNames.camelCase(path) : path;
    }
}
