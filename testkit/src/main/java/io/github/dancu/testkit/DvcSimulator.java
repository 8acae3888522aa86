package io.github.dancu.testkit;

import io.github.dancu.dossier.DossierCode;
import java.util.List;

/**
 * The national public-service portal (<i>Cổng Dịch vụ công quốc gia</i>) behind a security-server adapter, simulated: it
 * stores the dossiers it is sent.
 *
 * <p>Under {@code /XrdAdapter/RestService/forward/} it offers {@code mapi/login} and {@code mapi/g}; the adapter wants the
 * parameter {@code dstcode}, in the query or as a header. At {@code mapi/g} the body field {@code service} chooses:
 *
 * <ul>
 *   <li>{@code DongBoHoSoMC} with {@code isUpdating} "False" stores new dossiers and refuses a known one (-3, <i>Hồ sơ đã
 *       tồn tại</i>); with "True" it replaces known ones and refuses a new one (-1). Of several dossiers in one request all
 *       take effect or none.
 *   <li>{@code TraCuuHoSo} gives a dossier back under capital keys, or an empty {@code result}.
 *   <li>{@code TraCuuTechID} gives the account of a person, by personal number or CMND.
 * </ul>
 *
 * <p>Its {@code error_code} of success is now a number, now a text. Sessions live until {@link #expireSessions()}. Restarts
 * keep state, counts and port. Thread-safe.
 */
public final class DvcSimulator extends Simulator<DvcSimulator> {
    /** The account at the portal. */
    public static final String USER = "mot-cua-mau";
    /** The secret of {@link #USER}. */
    public static final String SECRET = "bi-mat-dvc";

    private final DvcProtocol protocol;

    private DvcSimulator(DvcProtocol protocol) {
        super(protocol);
        this.protocol = protocol;
    }

    /** A portal without dossiers, at which these people have accounts. Not yet started. */
    public static DvcSimulator of(List<SyntheticPerson> people) {
        return new DvcSimulator(new DvcProtocol(people));
    }

    /** Makes every session opened so far invalid. */
    public void expireSessions() {
        protocol.expireSessions();
    }

    /** From now on a second submission of a dossier takes effect again, as at a portal that does not look. */
    public void acceptDuplicates() {
        protocol.store().acceptDuplicates();
    }

    /** The number of dossiers stored. */
    public int dossiers() {
        return protocol.store().size();
    }

    /** Whether the dossier is stored. */
    public boolean contains(DossierCode code) {
        return protocol.store().contains(code.text());
    }

    /** How often a submission of this dossier took effect, as a new one or as a replacement; 0 if it never did. */
    public int submissionsOf(DossierCode code) {
        return protocol.store().submissionsOf(code.text());
    }

    @Override
    DvcSimulator self() {
        return this;
    }
}
