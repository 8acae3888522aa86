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
import java.util.List;

/**
 * Codes in a user's own types. One class for each meaning names it in its signature: the binder compares whole types, and finds
 * no other way to what {@code Coded<Gender>} means.
 */
abstract class CodedForm<C extends Coded<?>> extends JsonForm<C> {
    @Override
    final JsonObject write(C code) {
        return Codes.write(code);
    }

    static List<JsonForm<?>> all() {
        return List.of(
                new BloodGroups(),
                new EthnicGroups(),
                new Genders(),
                new IdentityLevels(),
                new MaritalStatuses(),
                new Relationships(),
                new Religions(),
                new IdentityPaperKinds(),
                new RegistrationKinds(),
                new ResidenceKinds(),
                new DossierStatuses(),
                new FeeMoments(),
                new LinkedDatabases());
    }

    private static final class BloodGroups extends CodedForm<Coded<BloodGroup>> {
        @Override
        Coded<BloodGroup> parse(JsonNode node) {
            return Codes.BLOOD_GROUP.read(node);
        }
    }

    private static final class EthnicGroups extends CodedForm<Coded<EthnicGroup>> {
        @Override
        Coded<EthnicGroup> parse(JsonNode node) {
            return Codes.ETHNIC_GROUP.read(node);
        }
    }

    private static final class Genders extends CodedForm<Coded<Gender>> {
        @Override
        Coded<Gender> parse(JsonNode node) {
            return Codes.GENDER.read(node);
        }
    }

    private static final class IdentityLevels extends CodedForm<Coded<IdentityLevel>> {
        @Override
        Coded<IdentityLevel> parse(JsonNode node) {
            return Codes.IDENTITY_LEVEL.read(node);
        }
    }

    private static final class MaritalStatuses extends CodedForm<Coded<MaritalStatus>> {
        @Override
        Coded<MaritalStatus> parse(JsonNode node) {
            return Codes.MARITAL_STATUS.read(node);
        }
    }

    private static final class Relationships extends CodedForm<Coded<Relationship>> {
        @Override
        Coded<Relationship> parse(JsonNode node) {
            return Codes.RELATIONSHIP.read(node);
        }
    }

    private static final class Religions extends CodedForm<Coded<Religion>> {
        @Override
        Coded<Religion> parse(JsonNode node) {
            return Codes.RELIGION.read(node);
        }
    }

    private static final class ResidenceKinds extends CodedForm<Coded<ResidenceKind>> {
        @Override
        Coded<ResidenceKind> parse(JsonNode node) {
            return Codes.RESIDENCE_KIND.read(node);
        }
    }

    private static final class DossierStatuses extends CodedForm<Coded<DossierStatus>> {
        @Override
        Coded<DossierStatus> parse(JsonNode node) {
            return Codes.DOSSIER_STATUS.read(node);
        }
    }

    private static final class FeeMoments extends CodedForm<Coded<FeeMoment>> {
        @Override
        Coded<FeeMoment> parse(JsonNode node) {
            return Codes.FEE_MOMENT.read(node);
        }
    }

    private static final class LinkedDatabases extends CodedForm<Coded<LinkedDatabase>> {
        @Override
        Coded<LinkedDatabase> parse(JsonNode node) {
            return Codes.LINKED_DATABASE.read(node);
        }
    }

    private static final class IdentityPaperKinds extends CodedForm<Coded<IdentityPaperKind>> {
        @Override
        Coded<IdentityPaperKind> parse(JsonNode node) {
            return Codes.IDENTITY_PAPER_KIND.read(node);
        }
    }

    private static final class RegistrationKinds extends CodedForm<Coded<RegistrationKind>> {
        @Override
        Coded<RegistrationKind> parse(JsonNode node) {
            return Codes.REGISTRATION_KIND.read(node);
        }
    }
}
