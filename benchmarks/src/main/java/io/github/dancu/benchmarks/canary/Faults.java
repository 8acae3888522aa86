package io.github.dancu.benchmarks.canary;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every way we know in which a reply goes wrong, each as full of canaries as the sound one. */
final class Faults {
    private static final List<String> STATUSES = List.of(
            "302 Found",
            "400 Bad Request",
            "401 Unauthorized",
            "403 Forbidden",
            "404 Not Found",
            "407 Proxy Authentication Required",
            "408 Request Timeout",
            "409 Conflict",
            "422 Unprocessable",
            "429 Too Many Requests",
            "500 Internal Server Error",
            "502 Bad Gateway",
            "503 Service Unavailable");
    private static final Pattern LEAF = Pattern.compile("(<[A-Za-z:]+>)([^<]+)(?=</)");
    private static final int TOO_DEEP = 200;

    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private final Canaries canaries;
    private final String sound;

    private Faults(Canaries canaries, String sound) {
        this.canaries = canaries;
        this.sound = sound;
    }

    /** The faults, by what happens. */
    static Map<String, Fault> of(Canaries canaries, String sound) {
        Faults all = new Faults(canaries, sound);
        all.addReplies();
        all.addBreaks();
        all.addFields();
        return all.faults;
    }

    private void addReplies() {
        String text = canaries.text();
        String headers = "Location: http://127.0.0.1/" + text + "\r\nRetry-After: " + text + "\r\nWWW-Authenticate: "
                + text + " realm=" + text + "\r\nSet-Cookie: " + text + "=" + text + "\r\n";
        for (String status : STATUSES) {
            faults.put("HTTP " + status + " that repeats the request", Fault.reply(status, headers, ""));
            faults.put("HTTP " + status + " with the answer", Fault.reply(status, headers, sound));
        }
        faults.put("HTTP 401 without a body", Fault.reply("401 " + text, headers, " "));
        faults.put("a page", Fault.reply("200 " + text, headers, "<html>" + text + "</html>"));
        faults.put("another encoding", Fault.reply("200 OK", "", text + "\u00ff", StandardCharsets.ISO_8859_1));
        faults.put("a list", Fault.reply("200 OK", "", "[" + sound + "]"));
        faults.put("two answers", Fault.reply("200 OK", "", sound + sound));
        faults.put("a word", Fault.reply("200 OK", "", text));
        faults.put("too deep", Fault.reply("200 OK", "", "{\"" + text + "\":" + "[".repeat(TOO_DEEP) + text));
        faults.put("too large", Fault.reply("200 OK", "", sound + text.repeat(Canary.LARGEST_BODY / text.length())));
    }

    private void addBreaks() {
        String text = canaries.text();
        for (int sent : List.of(0, 1, sound.length() / 2, sound.length() - 1)) {
            faults.put("cut after " + sent + " bytes", Fault.cut(sound, sent));
        }
        faults.put("no HTTP", Fault.raw(text + "\r\n\r\n"));
        faults.put("a broken status", Fault.raw("HTTP/1.1 " + text + "\r\n\r\n"));
        faults.put("a broken header", Fault.raw("HTTP/1.1 200 OK\r\n" + text + "\u00e9\r\n\r\n"));
        faults.put("a broken length", Fault.raw("HTTP/1.1 200 OK\r\nContent-Length: " + text + "\r\n\r\n"));
        faults.put(
                "a broken chunk",
                Fault.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + text + "\r\n" + text));
        faults.put("closed", Fault.closed());
        faults.put("reset", Fault.reset());
        faults.put("silence", Fault.silence());
    }

    private void addFields() {
        WildFields.of(canaries, sound)
                .forEach((what, document) -> faults.put(what, Fault.reply("200 OK", "", document)));
        JsonObject document = WildFields.read(sound);
        if (document.get("message") instanceof JsonString soap
                && soap.getString().startsWith("<")) {
            addSoap(document, soap.getString());
        }
    }

    private void addSoap(JsonObject document, String soap) {
        List<MatchResult> leaves = LEAF.matcher(soap).results().toList();
        for (MatchResult leaf : leaves) {
            String wild = soap.substring(0, leaf.start(2)) + canaries.text() + soap.substring(leaf.end(2));
            putReplaced(document, "/message", leaf.group(1) + " as text " + leaf.start(), Json.createValue(wild));
        }
        String text = canaries.text();
        putReplaced(document, "/message", "cut XML", Json.createValue(soap.substring(0, soap.length() / 2)));
        putReplaced(document, "/message", "broken XML", Json.createValue("<a></x" + text + ">"));
        putReplaced(
                document,
                "/message",
                "XML with a document type",
                Json.createValue("<!DOCTYPE a [<!ENTITY b \"" + text + "\">]><a>&b;</a>"));
        for (String code : List.of("soap:Server", "soap:Client", text + " " + text, canaries.number("0030", 12))) {
            putReplaced(
                    document,
                    "/message",
                    "a fault " + faults.size(),
                    Json.createValue("<Envelope><Body><Fault><faultcode>" + code + "</faultcode><faultstring>" + text
                            + "</faultstring><detail>" + text + "</detail></Fault></Body></Envelope>"));
        }
    }

    private void putReplaced(JsonObject document, String path, String what, JsonValue value) {
        faults.put(path + " is " + what, Fault.reply("200 OK", "", WildFields.replaced(document, path, value)));
    }
}
