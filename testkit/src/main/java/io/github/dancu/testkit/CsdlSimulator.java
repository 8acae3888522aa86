package io.github.dancu.testkit;

import java.time.Clock;
import java.util.List;

/**
 * The national population database (<i>CSDL quốc gia về dân cư</i>) behind a province's LGSP, simulated: it checks and looks
 * up the people it was given.
 *
 * <p>It offers {@code POST token} (client credentials, valid for 3600 s), {@code POST XacThucThongTinCongDan} and
 * {@code POST TraCuuThongTinCongDan}, the last two with a bearer token and the header {@code lgspaccesstoken}. An answer is
 * a SOAP envelope as text inside JSON, and its {@code error_code} is now a text, now a number, by the request's
 * {@code MaYeuCau}. A person matches by number, by name without regard to case, diacritics and blanks, and by the parts of
 * the birth date that both sides have. Who does not match gets {@code TonTai} false or an empty collection, with HTTP 200.
 *
 * <p>Restarts keep state, counts and port. Thread-safe.
 */
public final class CsdlSimulator extends Simulator<CsdlSimulator> {
    /** The account at the LGSP. */
    public static final String USER = "ung-dung-mau";
    /** The secret of {@link #USER}. */
    public static final String SECRET = "bi-mat-csdl";
    /** The {@code AccessKey} in {@code lgspaccesstoken}: the account itself. */
    public static final String ACCESS_KEY = USER;
    /** The {@code SecretKey} in {@code lgspaccesstoken}: the account's secret. */
    public static final String SECRET_KEY = SECRET;

    private final CsdlProtocol protocol;

    private CsdlSimulator(CsdlProtocol protocol) {
        super(protocol);
        this.protocol = protocol;
    }

    /** A simulator that knows these people and goes by the real clock; not yet started. */
    public static CsdlSimulator of(List<SyntheticPerson> people) {
        return of(people, Clock.systemUTC());
    }

    /** A simulator that knows these people; {@code clock} ends its tokens and dates its answers. Not yet started. */
    public static CsdlSimulator of(List<SyntheticPerson> people, Clock clock) {
        return new CsdlSimulator(new CsdlProtocol(people, clock));
    }

    /** Makes every token handed out so far invalid. */
    public void expireTokens() {
        protocol.expireTokens();
    }

    @Override
    CsdlSimulator self() {
        return this;
    }
}
