package io.github.dancu.connect;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;

/** Addresses as OkHttp has them, kept: to read one costs a tenth of a quick call. */
final class Addresses {
    // Some hold a session in their query: the old ones have to go.
    private static final int MOST = 16;

    private final Map<String, HttpUrl> known = new ConcurrentHashMap<>();

    HttpUrl of(URI uri) {
        String text = uri.toString();
        HttpUrl found = known.get(text);
        if (found == null) {
            found = HttpUrl.get(text);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(text, found);
        }
        return found;
    }
}
