package io.github.dancu.testkit;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import java.time.Clock;
import java.util.List;

/**
 * The claim-review gateway of the social-insurance agency (<i>cổng giám định BHYT</i>), simulated: it hands out tokens and
 * checks the health cards of the people it was given.
 *
 * <p>It offers {@code POST /api/token/take} and {@code POST /api/egw/KQNhanLichSuKCB2024}, both with a form or a JSON body.
 * A token lives for 10 minutes; a call with a wrong one gets HTTP 200 with {@code maKetQua} 401, and a call that lacks a
 * field gets HTTP 400 with {@code maKetQua} 205. Checks come in this order: token, required fields, officer (054, 055), form
 * of the number (051, 053, 052), form of the birth date (205), person (050), name (060, 061), birth date (070), validity on
 * the day in Vietnam (010); what passes all of them gets 000. A card may be asked for by its number of 15 or 17 characters,
 * by the social-insurance number or by the personal number. That a token is bound to the caller's address is not simulated.
 *
 * <p>Restarts keep state, counts and port. Thread-safe. Source of the codes: CV 1923/BHXH-CNTT (2024).
 */
public final class BhxhSimulator extends Simulator<BhxhSimulator> {
    /** The account of the facility. */
    public static final String USER = "91000_BV";
    /** The secret of {@link #USER}; on the wire its MD5 in hexadecimal, in either case. */
    public static final String SECRET = "bi-mat-bhxh";

    private final BhxhProtocol protocol;

    private BhxhSimulator(BhxhProtocol protocol) {
        super(protocol);
        this.protocol = protocol;
    }

    /** A simulator that knows these people and goes by the real clock; no officer is registered. Not yet started. */
    public static BhxhSimulator of(List<SyntheticPerson> people) {
        return of(people, Clock.systemUTC());
    }

    /** A simulator that knows these people; {@code clock} ends tokens and cards. No officer is registered. Not yet started. */
    public static BhxhSimulator of(List<SyntheticPerson> people, Clock clock) {
        return new BhxhSimulator(new BhxhProtocol(people, clock));
    }

    /** Makes every token handed out so far invalid. */
    public void expireTokens() {
        protocol.expireTokens();
    }

    /** Puts an officer on the facility's list (<i>danh sách cán bộ tra cứu</i>), or renames one who is there. */
    public void registerOfficer(CitizenId number, PersonName name) {
        protocol.registerOfficer(number, name);
    }

    /**
     * Answers the next card check that comes with a valid token with this code and text, whatever it asks; several orders
     * are taken in turn. The answer holds the card's data if the number asked for is known.
     *
     * @param maKetQua any code, known or not
     * @param ghiChu the text beside it
     */
    public void answerNext(String maKetQua, String ghiChu) {
        protocol.answerNext(maKetQua, ghiChu);
    }

    @Override
    BhxhSimulator self() {
        return this;
    }
}
