package io.github.dancu.dvc;

import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** One path behind the security-server adapter, and the headers the adapter wants with it. */
record AdapterAddress(URI uri, Map<String, String> headers) {
    static AdapterAddress of(
            URI endpoint, String path, URI providerUrl, String destinationCode, boolean destinationInHeader) {
        Map<String, String> query = new LinkedHashMap<>();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/json");
        headers.put("Charset", "utf-8");
        (destinationInHeader ? headers : query).put("dstcode", destinationCode);
        query.put("providerurl", providerUrl.toString());
        return new AdapterAddress(WireRequest.withQuery(WireRequest.resolve(endpoint, path), query), headers);
    }

    WireRequest post(Object body) {
        WireRequest request = WireRequest.json(uri, body);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            request = request.withHeader(header.getKey(), header.getValue());
        }
        return request;
    }
}
