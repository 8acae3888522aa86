package io.github.dancu.connect;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request: a POST, unless it is a {@link #get} or a {@linkplain #asPut PUT}. For connectors.
 *
 * <p>Immutable and thread-safe, if the source of its file is. {@link #toString()} shows scheme, host and path: queries, headers and bodies carry secrets
 * and people.
 */
public final class WireRequest {
    private static final int LAST_PORT = 65_535;

    private static final char SLASH = '/';
    private static final String POST = "POST";
    private static final String NO_BODY = "";
    private static final byte[] NOTHING = new byte[0];

    private final String method;
    private final URI uri;
    private final Map<String, String> headers;
    private final String contentType;
    private final byte[] body;
    private final Map<String, String> fields;
    private final @Nullable FilePart file;

    private WireRequest(String method, URI uri, String contentType, byte[] body) {
        this(method, requireHttp(uri), Map.of(), contentType, body, Map.of(), null);
    }

    private WireRequest(
            String method,
            URI uri,
            Map<String, String> headers,
            String contentType,
            byte[] body,
            Map<String, String> fields,
            @Nullable FilePart file) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.contentType = contentType;
        this.body = body;
        this.fields = fields;
        this.file = file;
    }

    /** A question whose address says it all: method GET, no body. */
    public static WireRequest get(URI uri) {
        return new WireRequest("GET", uri, NO_BODY, NOTHING);
    }

    /** A request whose body is {@code document} as JSON, bound by JSON-B; nulls are left out. */
    public static WireRequest json(URI uri, Object document) {
        return ofJson(uri, jsonBytes(document));
    }

    /**
     * A request whose body is a JSON object of texts and of further such objects. It is written without binding, which takes less time.
     *
     * @param texts texts and maps of texts, by name
     * @throws ClassCastException if there is something else among them
     */
    public static WireRequest jsonTexts(URI uri, Map<String, ?> texts) {
        return ofJson(uri, Json.texts(texts));
    }

    /** {@code document} as JSON in UTF-8, bound by JSON-B; nulls are left out. */
    public static byte[] jsonBytes(Object document) {
        return Json.bound(document);
    }

    /** A request whose body is this XML document, in UTF-8. */
    public static WireRequest xml(URI uri, byte[] document) {
        return new WireRequest(POST, uri, "text/xml; charset=utf-8", document.clone());
    }

    /** A request whose body is a web form, UTF-8. */
    public static WireRequest form(URI uri, Map<String, String> fields) {
        byte[] body = encoded(fields).getBytes(StandardCharsets.US_ASCII);
        return new WireRequest(POST, uri, "application/x-www-form-urlencoded", body);
    }

    /**
     * A request whose body is a form with a file ({@code multipart/form-data}, RFC 7578), UTF-8: the fields, and the file behind them.
     * The transport writes it, and reads the file while it does; {@link #body()} is empty.
     */
    public static WireRequest upload(URI uri, Map<String, String> fields, FilePart file) {
        Map<String, String> copy = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        Objects.requireNonNull(file, "file");
        return new WireRequest(POST, requireHttp(uri), Map.of(), "multipart/form-data", NOTHING, copy, file);
    }

    /**
     * An address of a service, checked where it is set, and not when the first call is made.
     *
     * @param name the setting, for the message
     * @throws IllegalArgumentException unless it starts with http or https and names a host, and a port up to 65535 if any
     */
    public static URI checked(String name, URI uri) {
        String scheme = Objects.requireNonNullElse(uri.getScheme(), "");
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException(name + " starts with https or http");
        }
        if (uri.getRawAuthority() == null || uri.getPort() > LAST_PORT) {
            throw new IllegalArgumentException(name + " names a host, and a port up to " + LAST_PORT + " if any");
        }
        return uri;
    }

    /** The address with a path put behind it, and one slash between them. */
    public static URI resolve(URI uri, String path) {
        String front = uri.toString();
        int end = front.length();
        while (end > 0 && front.charAt(end - 1) == SLASH) {
            end--;
        }
        int start = 0;
        while (start < path.length() && path.charAt(start) == SLASH) {
            start++;
        }
        return URI.create(front.substring(0, end) + SLASH + path.substring(start));
    }

    /**
     * The address with a query, each name and value percent-encoded.
     *
     * @param uri an address without a query
     */
    public static URI withQuery(URI uri, Map<String, String> query) {
        return URI.create(uri + "?" + encoded(query));
    }

    /**
     * The same with one more header.
     *
     * @throws IllegalArgumentException if the name is not letters, digits, hyphens, underscores or dots, or the value is not
     *     printable ASCII; the message names the header, not the value
     */
    public WireRequest withHeader(String name, String value) {
        if (!isHeaderName(name)) {
            throw new IllegalArgumentException("a header's name is letters, digits, hyphens, underscores or dots");
        }
        if (!isPrintable(value)) {
            throw new IllegalArgumentException("the header " + name + " takes printable ASCII only");
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new WireRequest(method, uri, more, contentType, body, fields, file);
    }

    /**
     * The same with a token in the header {@code Authorization}, as RFC 6750 has it.
     *
     * @throws IllegalArgumentException if the token is not printable ASCII; the message does not repeat it
     */
    public WireRequest withBearer(String token) {
        return withHeader("Authorization", "Bearer " + token);
    }

    /**
     * The same as a PUT, which sets what the address names.
     *
     * @throws IllegalStateException if it is a {@link #get}
     */
    public WireRequest asPut() {
        if (isGet()) {
            throw new IllegalStateException("a request without a body sets nothing");
        }
        return new WireRequest("PUT", uri, headers, contentType, body, fields, file);
    }

    /** The method: POST, GET or PUT. */
    public String method() {
        return method;
    }

    /** The address, query included. */
    public URI uri() {
        return uri;
    }

    /** The headers that were added, in order. */
    public Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }

    /** Whether it is a {@link #get}. */
    public boolean isGet() {
        return contentType.equals(NO_BODY);
    }

    /** The media type of the body; empty if there is none. */
    public String contentType() {
        return contentType;
    }

    /** The body; a copy. Empty of an {@link #upload}. */
    public byte[] body() {
        return body.clone();
    }

    /** The body itself, for whoever does not change it. */
    byte[] bytes() {
        return body;
    }

    /** The fields beside the file of an {@link #upload}; of any other request none. Unmodifiable. */
    public Map<String, String> fields() {
        return fields;
    }

    /** The file of an {@link #upload}; of any other request none. */
    public Optional<FilePart> file() {
        return Optional.ofNullable(file);
    }

    @Override
    public String toString() {
        return "WireRequest[" + uri.getScheme() + "://" + uri.getHost() + uri.getPath() + "]";
    }

    private static WireRequest ofJson(URI uri, byte[] body) {
        return new WireRequest(POST, uri, "application/json", body);
    }

    private static boolean isHeaderName(String name) {
        return !name.isEmpty()
                && name.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || c == '.'
                                || c == '_'
                                || c == '-');
    }

    private static boolean isPrintable(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static URI requireHttp(URI uri) {
        return checked("an address", uri);
    }
}
