package io.github.dancu.citizen;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything a {@link Citizen} holds; what makes two of them equal. The maps are unmodifiable. */
@Personal
record CitizenParts(
        CitizenId id,
        @Nullable PersonName name,
        @Nullable PartialDate birthDate,
        @Nullable Coded<Gender> gender,
        @Nullable CmndNumber cmnd,
        @Nullable String nationality,
        @Nullable Coded<MaritalStatus> maritalStatus,
        Map<AddressKind, Address> addresses,
        Map<Kin, RelatedPerson> relatives,
        @Nullable HeadOfHousehold headOfHousehold,
        @Nullable String householdBookNumber,
        @Nullable SensitiveDetails sensitive,
        @Nullable LocalDateTime dataAsOf,
        Map<String, String> unread) {
    @Override
    public String toString() {
        return "CitizenParts[" + id + "]";
    }
}
