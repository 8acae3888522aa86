package io.github.dancu.testkit;

import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.LinkedStatus;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The two systems of linked procedures (<i>liên thông</i>) on one port: the software that gives out what citizens filed and is told of
 * statuses (<i>Dịch vụ công liên thông</i>), and the electronic civil-status system of the Ministry of Justice (<i>hộ tịch điện
 * tử</i>).
 *
 * <p>The software: {@code POST api/tokens} gives a token; {@code GET api/lienthongdvclt/hosolienthong} lists what nobody has
 * received; with an identifier behind it, one dossier, whose content stands now in an object, now in a text; {@code PUT
 * api/lienthongdvclt/capnhatdanhan} and {@code POST api/lienthongdvclt/capnhattrangthai}. Statuses are taken in the order 1, 3, 7, 4, 5
 * alone, with 2 and 6 until the registration; the last one told again changes nothing.
 *
 * <p>The civil-status system: {@code POST token} (client credentials), {@code POST apiLienThongKSKT/1.0/nhanHoSoDKHT}, which answers
 * <i>đã được tiếp nhận</i> to a dossier that it has, and {@code POST apiLienThongKSKT/1.0/layKetQuaDKHT} for three dossiers at most.
 * What becomes of a dossier there a test says: {@link #accept}, {@link #register}, {@link #askForSupplement}, {@link #refuse}.
 *
 * <p>Of these paths only {@code hosolienthong/} and {@code nhanHoSoDKHT} stand in a public source. Restarts keep state, counts and
 * port. Thread-safe.
 */
public final class LinkedSimulator extends Simulator<LinkedSimulator> {
    /** The account at the software. */
    public static final String USER = "mot-cua-lien-thong";
    /** The secret of {@link #USER}. */
    public static final String SECRET = "bi-mat-dvclt";
    /** The account at the civil-status system. */
    public static final String JUSTICE_USER = "ho-tich-mau";
    /** The secret of {@link #JUSTICE_USER}. */
    public static final String JUSTICE_SECRET = "bi-mat-ho-tich";

    private final LinkedProtocol protocol;

    private LinkedSimulator(LinkedProtocol protocol) {
        super(protocol);
        this.protocol = protocol;
    }

    /** Both systems without a dossier, by the real clock. Not yet started. */
    public static LinkedSimulator of() {
        return of(Clock.systemUTC());
    }

    /** Both systems without a dossier; {@code clock} dates what they do and ends their tokens. Not yet started. */
    public static LinkedSimulator of(Clock clock) {
        return new LinkedSimulator(new LinkedProtocol(clock));
    }

    /**
     * A citizen files a birth (<i>liên thông khai sinh</i>), with two files.
     *
     * @param code the code that the software gives it
     * @param procedure the code of the procedure, for example {@code 2.000986}
     * @param mother the child's mother, who asks for the registration
     * @return what the software calls it ({@code id})
     * @throws IllegalArgumentException if the code is taken
     */
    public String fileBirth(String code, String procedure, SyntheticPerson mother) {
        return file(code, procedure, "KS", LinkedForms.birth(mother));
    }

    /**
     * A citizen files a death (<i>liên thông khai tử</i>), with two files.
     *
     * @param code the code that the software gives it
     * @param procedure the code of the procedure, for example {@code 2.002622}
     * @param deceased who died
     * @param applicant who asks for the registration
     * @return what the software calls it ({@code id})
     * @throws IllegalArgumentException if the code is taken
     */
    public String fileDeath(String code, String procedure, SyntheticPerson deceased, SyntheticPerson applicant) {
        return file(code, procedure, "KT", LinkedForms.death(deceased, applicant));
    }

    /**
     * A citizen files anything, with two files.
     *
     * @param code the code that the software gives it
     * @param procedure any text
     * @param module any text; {@code KS} or {@code KT} are the two there are
     * @param form the fields of {@code <hoTich>}
     * @return what the software calls it ({@code id})
     * @throws IllegalArgumentException if the code is taken
     */
    public String file(String code, String procedure, String module, Map<String, String> form) {
        return protocol.filings().add(code, procedure, module, LinkedForms.xml(form));
    }

    /**
     * Something files what is no form: {@code data} is this text, whatever it is.
     *
     * @return what the software calls it ({@code id})
     * @throws IllegalArgumentException if the code is taken
     */
    public String fileText(String code, String procedure, String module, String data) {
        return protocol.filings().add(code, procedure, module, data);
    }

    /**
     * The citizen supplies what was asked for (<i>bổ sung hồ sơ</i>): the dossier has one file more, and is listed again.
     *
     * @throws IllegalArgumentException if there is no such dossier, or its last status is not 2
     */
    public void supply(String code) {
        protocol.filings().supply(code);
    }

    /**
     * An officer of civil status takes a dossier up (3).
     *
     * @throws IllegalArgumentException if it was not handed over, or is at its end
     */
    public void accept(DossierCode code) {
        protocol.justice().accept(code.text());
    }

    /**
     * An officer registers the birth or the death (4): a child is given a personal number.
     *
     * @throws IllegalArgumentException as for {@link #accept}
     */
    public void register(DossierCode code) {
        protocol.justice().register(code.text());
    }

    /** From now on every dossier is registered as soon as it is handed over. */
    public void registerAtOnce() {
        protocol.justice().registerAtOnce();
    }

    /**
     * An officer asks the citizen for papers (2). The dossier may be handed over again then.
     *
     * @throws IllegalArgumentException as for {@link #accept}
     */
    public void askForSupplement(DossierCode code, String reason) {
        protocol.justice().askForSupplement(code.text(), reason);
    }

    /**
     * An officer refuses (6).
     *
     * @throws IllegalArgumentException as for {@link #accept}
     */
    public void refuse(DossierCode code, String reason) {
        protocol.justice().refuse(code.text(), reason);
    }

    /**
     * Changes what the civil-status system says of a dossier: the named fields of its row have these values, {@code ketQuaXuLy.soDinhDanh}
     * being a field of its result. For answers that are not what they should be.
     *
     * @throws IllegalArgumentException if it was not handed over
     */
    public void distort(DossierCode code, Map<String, String> fields) {
        protocol.justice().distort(code.text(), fields);
    }

    /**
     * The civil-status system shows what it took only after this time; at once by default.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public void showAfter(Duration time) {
        protocol.justice().showAfter(time);
    }

    /** From now on a dossier that is handed over again takes effect again, as at a system that does not look. */
    public void acceptDuplicates() {
        protocol.justice().acceptDuplicates();
    }

    /**
     * From now on every request for a service is called wrong (HTTP 400) and does nothing, as where a field is missing that nobody has
     * published.
     *
     * @param service the end of its path, for example {@code capnhatdanhan} or {@code nhanHoSoDKHT}
     */
    public void callWrong(String service) {
        protocol.callWrong(service);
    }

    /** Takes back every {@link #callWrong}. */
    public void callNothingWrong() {
        protocol.callNothingWrong();
    }

    /** Makes every token of both systems invalid. */
    public void expireTokens() {
        protocol.expireTokens();
    }

    /** Whether the software was told that the dossier was received. */
    public boolean isReceived(String code) {
        return protocol.filings().isReceived(code);
    }

    /** The statuses that the software took of a dossier, in order, none twice in a row. */
    public List<LinkedStatus> statusesOf(String code) {
        return protocol.filings().statusesOf(code);
    }

    /**
     * The body that told the software a status of a dossier, the last one with it; empty text if there was none.
     */
    public String reportOf(String code, LinkedStatus status) {
        return protocol.filings().reportOf(code, status);
    }

    /** How often a hand-over of this dossier took effect: once, and once more after each request for papers. */
    public int handOversOf(DossierCode code) {
        return protocol.justice().handOversOf(code.text());
    }

    /** How often the dossier was handed over while the civil-status system had it already. */
    public int repeatedHandOversOf(DossierCode code) {
        return protocol.justice().repeatedHandOversOf(code.text());
    }

    /** Whether no dossier was handed over while the civil-status system had it, and no status was told out of its order. */
    public boolean noWriteTwice() {
        return protocol.justice().noWriteTwice() && protocol.filings().noWriteTwice();
    }

    @Override
    LinkedSimulator self() {
        return this;
    }
}
