package io.github.dancu.dvc.inbound;

import io.github.dancu.connect.Sha256;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The key of a receipt: SHA-256 of its parts, each with its length, so that no two receipts run into one. */
final class ReceiptKey {
    private ReceiptKey() {}

    static String of(String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            String bare = part.strip();
            all.append(bare.length()).append(':').append(bare);
        }
        return Sha256.hex(all.toString());
    }

    /** Of every field as it came, in whatever order. */
    static String of(Map<String, String> fields) {
        return of(new TreeMap<>(fields)
                .entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }
}
