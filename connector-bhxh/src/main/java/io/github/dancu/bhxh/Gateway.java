package io.github.dancu.bhxh;

import io.github.dancu.bhxh.GatewayService.Capability;
import io.github.dancu.bhxh.GatewayService.Role;
import io.github.dancu.connect.ServiceAddresses;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What all facilities of a client have in common: where the gateway is, which functions are used, and how bodies are sent. */
record Gateway(
        ServiceAddresses addresses, Map<Role, GatewayService> services, BodyStyle bodyStyle, BodyStyle uploadStyle) {
    Gateway {
        services = new EnumMap<>(services);
    }

    GatewayService service(Role role) {
        return Objects.requireNonNull(services.get(role));
    }

    URI uri(GatewayService service) {
        return addresses.of(service.path());
    }

    BodyStyle style(GatewayService service) {
        return switch (service.role()) {
            case CARD_CHECK, TREATMENT_HISTORY -> service.can(Capability.FORM_ONLY) ? BodyStyle.FORM : bodyStyle;
            case TREATMENT_DETAIL -> BodyStyle.FORM;
            case COPAYMENT -> BodyStyle.JSON;
            case CHECK_IN, DOSSIER -> uploadStyle;
        };
    }
}
