package io.github.dancu.csdl;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.DateForm;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.csdl.wire.CitizenRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client was built with, and the request bodies that follow from it. */
record CsdlSettings(
        URI checkUri,
        URI lookupUri,
        PartnerHeader partner,
        @Nullable String serviceCode,
        String lookupCode,
        String checkCode,
        OutcomeTable outcomes,
        NameForm nameForm,
        DateForm dateForm,
        OfficerForm officerForm) {
    <T> LgspExchange<T> exchange(
            URI uri,
            String integrationCode,
            AccessContext access,
            CitizenQuery query,
            LgspExchange.SoapReader<T> reader,
            @Nullable T nothing) {
        return new LgspExchange<>(
                uri, partner, requestId -> body(requestId, integrationCode, access, query), outcomes, reader, nothing);
    }

    private CitizenRequest body(String requestId, String integrationCode, AccessContext access, CitizenQuery query) {
        PartialDate birthDate = query.birthDate();
        Optional<String> wholeDate =
                dateForm.write(birthDate).filter(date -> birthDate.full().isPresent());
        return new CitizenRequest(
                requestId,
                serviceCode != null ? serviceCode : access.agency().toText(),
                integrationCode,
                officerForm.of(access.officer()),
                query.id().map(CitizenId::toText).orElse(null),
                query.cmnd().map(CmndNumber::toText).orElse(null),
                nameForm.of(query.name()),
                wholeDate.orElse(null),
                wholeDate.isPresent() ? null : birthDate.toText());
    }
}
