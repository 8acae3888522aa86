package io.github.dancu.testkit;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.place.FacilityCode;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * The claim-review gateway of the social-insurance agency (<i>cổng giám định BHYT</i>), simulated: it hands out tokens, checks
 * the health cards of the people it was given, tells their treatments and co-payments, and takes in dossiers. Beside it, the
 * agency's three services on the national platform (NGSP), behind an LGSP.
 *
 * <p>What the gateway offers, by POST:
 *
 * <ul>
 *   <li>{@code /api/token/take}, with a form or JSON. A token lives for 10 minutes and holds for the address that took it.
 *   <li>{@code /api/egw/nhanLichSuKCB} with codes of two digits, and {@code KQNhanLichSuKCB2018}, {@code 2019} and {@code 2024},
 *       with a form or JSON and the token in the query. The older ones show the treatments, and compare {@code gioiTinh}
 *       (080) and {@code maCSKCB} (090) if they are told; the one of 2024 wants an officer and shows no treatments.
 *   <li>{@code /api/egw/Lskcb2025}, with a form alone: the treatments. {@code /api/egw/nhanHoSoKCBChiTiet?maHoSo=}: one of
 *       them, 204 for an unknown one.
 *   <li>{@code /api/TraCuuCCT/TraCuuTienMCCT}, with JSON and the token in headers: what a person paid in treatments that ended
 *       in this year. Its HTTP status is {@code MaKetQua}, but 200 for 204; a wrong token gets HTTP 401 with an empty body.
 *   <li>{@code /api/qd130/checkInKcbQd4750}, {@code checkInKcbQd3176}, {@code guiHoSoXmlQD130}, {@code guiHoSoXmlQD4750} and
 *       {@code guiHoSoXmlQD3176}, with a form or JSON and the token in headers. A file that is not the envelope of one dossier
 *       with {@code MA_LK} gets 123, another facility's 403.
 * </ul>
 *
 * <p>A call that lacks a field gets HTTP 400 with {@code maKetQua} 205, or 400 for co-payments. Checks of a card come in this
 * order: token, required fields, officer (054, 055), form of the number (051, 053, 052), form of the birth date (205), person
 * (050), name (060, 061), birth date (070), and then the card's {@linkplain CardLife life}; what passes all of them gets 000. A card may be asked for
 * by its number of 15 or 17 characters, by the social-insurance number or by the personal number.
 *
 * <p>The LGSP gives a token for 3600 s at {@code /token}, by client credentials. Its services answer in a bare object or list
 * at {@code /apiBHXH/getTraCuuTtHgdByMaSoBhxh}, {@code getMaSoBhxhTheoTieuChi} and {@code getTraCuuThongTinHgd}, the paths of
 * Quảng Bình; the first two also in an envelope at {@code /ngsp/BaoHiemXaHoi/TraCuuThongTinHoGiaDinh} and
 * {@code TraCuuMaSoBhxhTheoTieuChi}, those of Thái Nguyên. Nobody found, or more than one where one is sought, is a success
 * with nulls. People who follow each other in the list form households, as at first in {@link CsdlSimulator}; a member whom
 * BHXH does not know has no number. 401, 403 and 429 are {@link GatewayFault}s of the line.
 *
 * <p>Restarts keep state, counts and port. Thread-safe. Sources: CV 497/BHXH-CNTT (2019), CV 1923/BHXH-CNTT (2024), CV
 * 2746/BHXH-CNTT, QĐ 130/QĐ-BYT (2023) and the guides to them. Where they are silent the answer is our choice.
 */
public final class BhxhSimulator extends Simulator<BhxhSimulator> {
    /** The facility that has an account from the beginning: 91000. */
    public static final FacilityCode FACILITY = FacilityCode.of("91000");
    /** The account of {@link #FACILITY}. */
    public static final String USER = "91000_BV";
    /** The secret of {@link #USER}; on the wire its MD5 in hexadecimal, in either case. */
    public static final String SECRET = "bi-mat-bhxh";
    /** The account at the LGSP ({@code client_id}). */
    public static final String LGSP_USER = "ung-dung-mau";
    /** The secret of {@link #LGSP_USER} ({@code client_secret}). */
    public static final String LGSP_SECRET = "bi-mat-lgsp";

    private final BhxhGateway gateway;
    private final InsuranceRegistry registry;

    private BhxhSimulator(BhxhGateway gateway, InsuranceRegistry registry) {
        super(new BhxhProtocol(gateway.functions(), registry.functions()));
        this.gateway = gateway;
        this.registry = registry;
    }

    /** A simulator that knows these people and goes by the real clock; no officer is registered. Not yet started. */
    public static BhxhSimulator of(List<SyntheticPerson> people) {
        return of(people, Clock.systemUTC());
    }

    /** A simulator that knows these people; {@code clock} ends tokens and cards. No officer is registered. Not yet started. */
    public static BhxhSimulator of(List<SyntheticPerson> people, Clock clock) {
        return new BhxhSimulator(new BhxhGateway(people, clock), new InsuranceRegistry(people, clock));
    }

    /**
     * Gives a facility (<i>cơ sở khám chữa bệnh</i>) an account with tokens of its own; of two accounts of one facility the
     * last holds.
     *
     * @param user the account's name, by custom the facility's code and {@code _BV}
     */
    public void registerFacility(FacilityCode facility, String user, String secret) {
        gateway.accounts().register(BhxhAccount.of(facility, user, secret));
    }

    /** Puts an officer on the list of {@link #FACILITY} (<i>danh sách cán bộ tra cứu</i>), or renames one who is there. */
    public void registerOfficer(CitizenId number, PersonName name) {
        registerOfficer(FACILITY, number, name);
    }

    /** Puts an officer on the list of this facility, or renames one who is there. */
    public void registerOfficer(FacilityCode facility, CitizenId number, PersonName name) {
        gateway.desk().register(facility, number, name);
    }

    /** Makes every token handed out so far invalid, those of the LGSP too. */
    public void expireTokens() {
        gateway.tokens().takeBackAll();
        registry.expireTokens();
    }

    /**
     * From now on calls seem to come from this address (<i>địa chỉ IP</i>): a token holds at the one from which it was taken.
     *
     * @param address any text; 127.0.0.1 at the beginning
     */
    public void moveCallersTo(String address) {
        gateway.tokens().moveCallersTo(address);
    }

    /** From now on a wrong token is rejected in this way, except for co-payments; {@code CODE_401} at the beginning. */
    public void rejectTokensBy(TokenRejection way) {
        gateway.tokens().rejectBy(way);
    }

    /** Answers the next login with this fault, whatever the account; several orders are taken in turn. */
    public void failNextLogin(LoginFault fault) {
        gateway.tokens().failNext(fault);
    }

    /**
     * Answers the next card check that comes with a valid token with this code and text, whatever it asks and whichever
     * function; several orders are taken in turn. The answer holds the card's data if the number asked for is known.
     *
     * @param maKetQua any code, known or not
     * @param ghiChu the text beside it
     */
    public void answerNext(String maKetQua, String ghiChu) {
        gateway.orders().add(BhxhOrders.ANY_CARD_CHECK, maKetQua, ghiChu);
    }

    /**
     * Answers the next call of one function that comes with a valid token with this code and text, as {@link
     * #answerNext(String, String)} does; an upload then takes no effect.
     *
     * @param function the last part of its path, for example {@code Lskcb2025}
     * @param maKetQua any code, known or not
     * @param ghiChu the text beside it
     * @throws IllegalArgumentException if the gateway has no such function that wants a token
     */
    public void answerNext(String function, String maKetQua, String ghiChu) {
        gateway.answerNext(function, maKetQua, ghiChu);
    }

    /** From now on answers are written with these oddities and no others; with none at the beginning. */
    public void writeWith(BhxhOddity... oddities) {
        gateway.writing().choose(Set.of(oddities));
    }

    /**
     * Gives a person's card this life instead of the one it has.
     *
     * @throws IllegalArgumentException if BHXH does not know the person, or somebody else has the number of the new card
     */
    public void giveCard(CitizenId person, CardLife life) {
        gateway.cards().give(person, life);
    }

    /**
     * Adds a treatment to a person's history (<i>lịch sử khám chữa bệnh</i>).
     *
     * @throws IllegalArgumentException if BHXH does not know the person
     */
    public void treated(CitizenId person, SimulatedTreatment treatment) {
        gateway.treated(person, treatment);
    }

    /**
     * How often a facility looked somebody up: checks of a card, histories and co-payments, whatever came of them; tokens
     * that were rejected do not count.
     */
    public int lookUps(FacilityCode facility) {
        return gateway.quota().lookUps(facility);
    }

    /**
     * Lets each facility look up this often, those before included, and then puts it on the list of restricted accounts
     * (<i>danh sách hạn chế</i>), which get 500 for co-payments; without an end at the beginning.
     *
     * @throws IllegalArgumentException if {@code lookUps} is negative
     */
    public void restrictAfter(int lookUps) {
        gateway.quota().restrictAfter(lookUps);
    }

    /** Puts a facility on the list of restricted accounts. */
    public void restrict(FacilityCode facility) {
        gateway.quota().restrict(facility);
    }

    /** Takes a facility off the list of restricted accounts, and counts its look-ups from zero again. */
    public void liftRestriction(FacilityCode facility) {
        gateway.quota().lift(facility);
    }

    /** The check-ins it took in (<i>XML0</i>). */
    public BhxhDossiers checkIns() {
        return gateway.uploads().checkIns();
    }

    /** The dossiers it took in (<i>hồ sơ đề nghị thanh toán</i>). */
    public BhxhDossiers claims() {
        return gateway.uploads().claims();
    }

    @Override
    BhxhSimulator self() {
        return this;
    }
}
