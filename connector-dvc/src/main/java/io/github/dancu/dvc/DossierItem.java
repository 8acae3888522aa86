package io.github.dancu.dvc;

import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.Sha256;
import io.github.dancu.connect.WireRequest;

/**
 * A dossier as the portal wants it.
 *
 * @param item a record of the wire package
 * @param digest tells its content from another; made once, for that costs as much as sending it
 */
@Personal
record DossierItem(Object item, String digest) {
    static DossierItem of(Object item) {
        return new DossierItem(item, Sha256.hex(WireRequest.jsonBytes(item)));
    }

    @Override
    public String toString() {
        return "DossierItem[***]";
    }
}
