package io.github.dancu.bhxh.registry;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import java.util.ArrayList;
import java.util.List;

/** Opens an envelope from the outside in, and keeps the codes that stand on the way to the data. */
final class EnvelopeOpening {
    private final RegistryOperation operation;
    private final List<JsonFields> records = new ArrayList<>();
    private RegistryCodes codes = RegistryCodes.NONE;

    EnvelopeOpening(RegistryOperation operation) {
        this.operation = operation;
    }

    /** @param names the fields that are still to go through */
    void open(JsonFields object, List<String> names) throws ReplyFault {
        if (names.isEmpty()) {
            keep(object);
            return;
        }
        String name = names.get(0);
        List<JsonFields> inside = object.oneOrMore(name);
        boolean saysNothing = names.size() == 1 && object.mentions(name);
        if (inside.isEmpty() && !saysNothing) {
            requireCodesAlone(object, name);
        }
        keepCodes(object);
        for (JsonFields next : inside) {
            open(next, names.subList(1, names.size()));
        }
    }

    RegistryReply reply() {
        return new RegistryReply(List.copyOf(records), codes);
    }

    private void keep(JsonFields object) throws ReplyFault {
        if (operation.isHeldBy(object)) {
            records.add(object);
            return;
        }
        if (!operation.isNamedIn(object)) {
            requireCodesAlone(object, "of the answer");
        }
        keepCodes(object);
    }

    private void keepCodes(JsonFields object) throws ReplyFault {
        codes = RegistryCodes.of(object).within(codes);
    }

    /** An object without data says that there are none only if they cannot stand elsewhere in it. */
    private static void requireCodesAlone(JsonFields object, String missing) throws ReplyFault {
        if (!RegistryCodes.areNamedIn(object) || !object.isFlat()) {
            throw ReplyFault.unreadable("field " + missing + " is missing; the envelope may be another");
        }
    }
}
