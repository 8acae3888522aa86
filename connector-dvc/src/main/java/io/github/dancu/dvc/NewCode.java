package io.github.dancu.dvc;

import io.github.dancu.connect.Exchange;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.DossierCode;
import java.util.Map;
import java.util.Optional;

/** The question for the code of a new dossier (<i>GetNextValue</i>). */
record NewCode(MinistryChannel channel, String agency) implements Exchange<String, DossierCode> {
    @Override
    public WireRequest request(String session, String correlationId) {
        return channel.ask(session, agency, Services.NEXT_CODE, Map.of("MaDonVi", agency));
    }

    @Override
    public Optional<DossierCode> read(WireReply reply) throws ReplyFault {
        String code = MinistryReply.of(reply).fields().text("MaHoSo");
        return Optional.of(DossierCode.tryParse(code)
                .orElseThrow(() -> ReplyFault.unknownCode("field MaHoSo is no code of a dossier")));
    }
}
