package io.github.dancu.json;

import io.github.dancu.citizen.BloodGroup;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.EthnicGroup;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.IdentityLevel;
import io.github.dancu.citizen.IdentityPaperKind;
import io.github.dancu.citizen.MaritalStatus;
import io.github.dancu.citizen.RegistrationKind;
import io.github.dancu.citizen.Relationship;
import io.github.dancu.citizen.Religion;
import io.github.dancu.citizen.ResidenceKind;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.FeeMoment;
import io.github.dancu.dossier.LinkedDatabase;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Open codes: the code as it came, and the name of its meaning if that is known. A name that this version does not know
 * leaves the code without a meaning.
 */
final class Codes<T> {
    static final Codes<Gender> GENDER = ofEnum(Gender.values());
    static final Codes<MaritalStatus> MARITAL_STATUS = ofEnum(MaritalStatus.values());
    static final Codes<BloodGroup> BLOOD_GROUP = ofEnum(BloodGroup.values());
    static final Codes<ResidenceKind> RESIDENCE_KIND = ofEnum(ResidenceKind.values());
    static final Codes<IdentityLevel> IDENTITY_LEVEL = ofEnum(IdentityLevel.values());
    static final Codes<IdentityPaperKind> IDENTITY_PAPER_KIND = ofEnum(IdentityPaperKind.values());
    static final Codes<RegistrationKind> REGISTRATION_KIND = ofEnum(RegistrationKind.values());
    static final Codes<DossierStatus> DOSSIER_STATUS = ofEnum(DossierStatus.values());
    static final Codes<FeeMoment> FEE_MOMENT = ofEnum(FeeMoment.values());
    static final Codes<LinkedDatabase> LINKED_DATABASE = ofEnum(LinkedDatabase.values());
    static final Codes<EthnicGroup> ETHNIC_GROUP = new Codes<>(EthnicGroup::named);
    static final Codes<Religion> RELIGION = new Codes<>(Religion::named);
    static final Codes<Relationship> RELATIONSHIP = new Codes<>(Relationship::named);

    private final Function<String, Optional<T>> named;

    private Codes(Function<String, Optional<T>> named) {
        this.named = named;
    }

    private static <C> Codes<C> ofEnum(C[] constants) {
        return new Codes<>(name -> Arrays.stream(constants)
                .filter(constant -> name.equals(nameOf(constant)))
                .findFirst());
    }

    static JsonObject write(Coded<?> code) {
        return new JsonFields()
                .text("code", code.raw())
                .text("meaning", code.meaning().map(Codes::nameOf).orElse(null))
                .build();
    }

    Coded<T> read(JsonNode node) {
        String raw = node.required("code").text();
        String meaning = node.read("meaning", JsonNode::text);
        return Optional.ofNullable(meaning)
                .flatMap(named)
                .map(known -> Coded.known(raw, known))
                .orElseGet(() -> Coded.unknown(raw));
    }

    private static @Nullable String nameOf(Object meaning) {
        if (meaning instanceof Enum<?> constant) {
            return constant.name();
        }
        if (meaning instanceof EthnicGroup group) {
            return group.name();
        }
        if (meaning instanceof Religion religion) {
            return religion.name();
        }
        return meaning instanceof Relationship relationship ? relationship.name() : null;
    }
}
