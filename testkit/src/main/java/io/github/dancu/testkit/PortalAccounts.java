package io.github.dancu.testkit;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The accounts that people have at the portal (<i>tài khoản</i>), by personal number and by CMND. */
final class PortalAccounts {
    private static final String PROVIDER = "wso2is";

    private final Map<String, String> accounts = new HashMap<>();

    PortalAccounts(List<SyntheticPerson> people) {
        for (SyntheticPerson person : people) {
            byte[] name = person.id().digits().getBytes(StandardCharsets.UTF_8);
            String account = UUID.nameUUIDFromBytes(name).toString();
            accounts.put(person.id().digits(), account);
            person.citizen().cmnd().ifPresent(cmnd -> accounts.put(cmnd.digits(), account));
        }
    }

    PortalAnswer lookUp(Map<String, String> fields) {
        String number = fields.getOrDefault("mstorcmnd", "");
        if (number.isEmpty()) {
            return PortalAnswer.refused("mstorcmnd empty");
        }
        if (!fields.getOrDefault("provider", PROVIDER).equals(PROVIDER)) {
            return PortalAnswer.refused("provider invalid");
        }
        return PortalAnswer.found(
                Optional.ofNullable(accounts.get(number))
                        .map(account ->
                                WireJson.object().add("TECHNICALID", account).build())
                        .stream()
                        .toList());
    }
}
