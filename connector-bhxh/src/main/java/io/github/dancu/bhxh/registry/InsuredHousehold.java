package io.github.dancu.bhxh.registry;

import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import java.util.ArrayList;
import java.util.List;

/**
 * What the registry says to a search for a household (<i>thông tin hộ gia đình tham gia BHYT</i>): its members, perhaps nobody. Each
 * states the code of their household, for a search may bring more than one.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows how many members there are.
 */
@Personal
public final class InsuredHousehold {
    private final List<InsuredMember> members;
    private final RegistryCodes codes;

    private InsuredHousehold(List<InsuredMember> members, RegistryCodes codes) {
        this.members = List.copyOf(members);
        this.codes = codes;
    }

    static InsuredHousehold read(RegistryReply reply) throws ReplyFault {
        List<InsuredMember> members = new ArrayList<>();
        for (JsonFields record : reply.records()) {
            members.add(InsuredMember.read(record));
        }
        return new InsuredHousehold(members, reply.codes());
    }

    /** Everybody the registry names, in its order. Unmodifiable. */
    public List<InsuredMember> members() {
        return members;
    }

    /** The registry's own codes of the whole answer; those of a member are {@link InsuredMember#codes()}. */
    public RegistryCodes codes() {
        return codes;
    }

    @Override
    public String toString() {
        return "InsuredHousehold[" + members.size() + " members]";
    }
}
