package io.github.dancu.dvc;

import io.github.dancu.connect.FilePart;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.DossierCode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ministry portal: each service at its own address, one thing a request. */
record MinistryChannel(URI services, UploadForm uploads) implements PortalChannel {
    private static final Map<String, String> NAMES = Map.of(
            Services.SUBMIT,
            "NoiHoSo",
            Services.STEPS,
            "CapNhatTienTrinh",
            Services.STATUS,
            "CapNhatTrangThai",
            Services.NEXT_CODE,
            Services.NEXT_CODE,
            Services.UPLOAD,
            Services.UPLOAD);

    @Override
    public boolean offers(String service) {
        return NAMES.containsKey(service);
    }

    @Override
    public WireRequest ask(String session, String agency, String service, Map<String, String> fields) {
        return Bearer.on(WireRequest.jsonTexts(address(service), fields), session);
    }

    @Override
    public WireRequest push(String session, String agency, String service, Map<String, String> options, List<?> items) {
        return Bearer.on(WireRequest.json(address(service), items.get(0)), session);
    }

    WireRequest upload(String session, DossierCode code, HashedFile file) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(uploads.codeField(), code.toText());
        fields.put(uploads.nameField(), file.name());
        fields.put(uploads.hashField(), file.hash());
        FilePart part = file.part(uploads.fileField());
        return Bearer.on(WireRequest.upload(address(Services.UPLOAD), fields, part), session);
    }

    WireRequest findUpload(String session, DossierCode code, String hash) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(uploads.codeField(), code.toText());
        query.put(uploads.hashField(), hash);
        return Bearer.on(WireRequest.get(WireRequest.withQuery(address(Services.UPLOAD), query)), session);
    }

    private URI address(String service) {
        return WireRequest.resolve(services, Objects.requireNonNull(NAMES.get(service), service));
    }

    @Override
    public String toString() {
        return "the ministry profile";
    }
}
