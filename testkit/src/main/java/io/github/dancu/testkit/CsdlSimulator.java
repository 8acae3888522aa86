package io.github.dancu.testkit;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The national population database (<i>CSDL quốc gia về dân cư</i>) simulated on its four channels at once: it checks, looks
 * up and lists the people it was given, who move, marry and die when a test says so.
 *
 * <p>The channel is told by the request. A POST with an operation's name as its path is JSON through a province's LGSP, with
 * the names of the schema or in camel case; its answer is a SOAP envelope as text, and its {@code error_code} is now a text,
 * now a number, by the request's {@code MaYeuCau}. A POST of XML to any other path, {@code /} for one, is SOAP: through the
 * LGSP if it has a bearer token, else by the signed headers of a security server. {@code POST token} gives a token for
 * 3600 s. SOAP requests are held against a schema, the order of elements included.
 *
 * <p>A signature holds for {@link #USER}, {@link #SECRET} and the address the caller used, five minutes to either side; any
 * member and subsystem may ask if {@code X-Road-Client} is well formed. A person matches by number, by name without regard to
 * case, diacritics and blanks, and by the parts of the birth date that both sides have. Who does not match gets
 * {@code TonTai} false or an empty collection, with HTTP 200.
 *
 * <p>At the beginning people who follow each other in the list form households of one to five, the oldest being the head.
 * A list is ready at once and expires seven days later, unless a test says otherwise. Restarts keep state, counts and port.
 * Thread-safe.
 */
public final class CsdlSimulator extends Simulator<CsdlSimulator> {
    /** The account, at the LGSP and at the security server. */
    public static final String USER = "ung-dung-mau";
    /** The secret of {@link #USER}. */
    public static final String SECRET = "bi-mat-csdl";
    /** The {@code AccessKey} in {@code lgspaccesstoken}: the account itself. */
    public static final String ACCESS_KEY = USER;
    /** The {@code SecretKey} in {@code lgspaccesstoken}: the account's secret. */
    public static final String SECRET_KEY = SECRET;

    static final ZoneOffset ZONE = ZoneOffset.ofHours(7);

    private final CsdlPopulation population;
    private final CsdlLists lists;
    private final Lgsp lgsp;

    private CsdlSimulator(CsdlPopulation population, CsdlLists lists, Lgsp lgsp, Clock clock) {
        super(new CsdlProtocol(new CsdlAnswers(population, lists, clock), lgsp, new SecurityServer(clock)));
        this.population = population;
        this.lists = lists;
        this.lgsp = lgsp;
    }

    /** A simulator that knows these people and goes by the real clock; not yet started. */
    public static CsdlSimulator of(List<SyntheticPerson> people) {
        return of(people, Clock.systemUTC());
    }

    /**
     * A simulator that knows these people; {@code clock} ends its tokens and lists, dates its answers and changes, and judges
     * timestamps. Not yet started.
     */
    public static CsdlSimulator of(List<SyntheticPerson> people, Clock clock) {
        return new CsdlSimulator(new CsdlPopulation(people, clock), new CsdlLists(clock), new Lgsp(clock), clock);
    }

    /** Makes every token handed out so far invalid. */
    public void expireTokens() {
        lgsp.expireTokens();
    }

    /**
     * Lets a person move: the address becomes the permanent residence (<i>nơi thường trú</i>) and the current one (<i>nơi ở
     * hiện tại</i>). Like every change it is stamped by the clock and appears among the changed records.
     *
     * @throws IllegalArgumentException if nobody has the number
     */
    public void moveTo(CitizenId person, Address address) {
        change(
                person,
                citizen -> citizen.toBuilder()
                        .permanentAddress(address)
                        .currentAddress(address)
                        .build());
    }

    /**
     * Records that a person died (<i>đã chết</i>): they leave their household and every list asked for from now on, and are
     * still found by a look-up.
     *
     * @throws IllegalArgumentException if nobody has the number
     */
    public void recordDeath(CitizenId person) {
        population.change(person, one -> one.with(Fate.DEAD));
    }

    /**
     * Records that a person is missing (<i>mất tích</i>).
     *
     * @throws IllegalArgumentException if nobody has the number
     */
    public void recordMissing(CitizenId person) {
        population.change(person, one -> one.with(Fate.MISSING));
    }

    /**
     * Makes these people one household (<i>hộ gia đình</i>), as their records then say; they leave the ones they lived in.
     *
     * @param headFirst the numbers of its members, the head's first
     * @throws IllegalArgumentException if there are none, one stands there twice, or nobody has one of them
     */
    public void formHousehold(List<CitizenId> headFirst) {
        population.moveTogether(headFirst);
    }

    /**
     * Changes anything else in a person's record (<i>hồ sơ công dân</i>).
     *
     * @param change makes the new record of the old one
     * @throws IllegalArgumentException if nobody has the number, or the new record has another or lacks name or birth date
     */
    public void change(CitizenId person, UnaryOperator<Citizen> change) {
        population.change(person, one -> one.with(change.apply(one.citizen())));
    }

    /**
     * Makes lists (<i>danh sách</i>) ready this long after they were asked for, those asked for already too; at once by
     * default.
     *
     * @throws IllegalArgumentException if {@code time} is negative
     */
    public void listsReadyAfter(Duration time) {
        lists.readyAfter(time);
    }

    /**
     * Lets lists expire this long after they were ready, those asked for already too; after seven days by default.
     *
     * @throws IllegalArgumentException if {@code time} is negative
     */
    public void listsExpireAfter(Duration time) {
        lists.expireAfter(time);
    }

    @Override
    CsdlSimulator self() {
        return this;
    }
}
