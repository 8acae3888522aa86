package io.github.dancu.testkit;

import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStep;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The public-service portal (<i>Cổng Dịch vụ công</i>) simulated on four ways to it at once, over one store: it takes in dossiers
 * with their steps and files, and tells what it knows.
 *
 * <ul>
 *   <li>{@link DvcProfile#SECURITY_SERVER}: POST {@code /XrdAdapter/RestService/forward/mapi/login} and {@code mapi/g}, or {@code
 *       /VXPAdapter/…}. The adapter wants {@code dstcode} and {@code providerurl}, in the query or as headers. The body has {@code
 *       session}, {@code madonvi} and {@code service}, and beside them what is asked, or {@code data}: an array.
 *   <li>{@link DvcProfile#PROVINCIAL_GATEWAY}: POST {@code /SynsTTHCC/login}, and {@code /SynsTTHCC/} with any service and {@code
 *       ?MaDinhDanhDV=}. The session is a bearer token, {@code isUpdating} stands in the query, and the body is a bare array, or an
 *       object with what is asked.
 *   <li>{@link DvcProfile#LGSP}: POST {@code /KetNoiMotCuaQuocGia/ThemMoi}, {@code CapNhat}, {@code DongBoTienTrinh} with a bare array;
 *       GET {@code LayDanhSachTTHC} and {@code LayThuTuc?maTTHC=} there. {@code POST /token} by client credentials, in the header or
 *       the form, gives a token for 3600 s, which holds here and at the ministry's portal.
 *   <li>{@link DvcProfile#MINISTRY}: POST {@code /GetNextValue}, {@code /NoiHoSo}, {@code /CapNhatTienTrinh}, {@code
 *       /CapNhatTrangThai}, and {@code /UploadTep} in several parts; GET {@code /UploadTep?MaHoSo=&HashTep=}. Its answer is the HTTP
 *       status: 200, 400, 401, 404, 502.
 * </ul>
 *
 * <p>The services of the first two:
 *
 * <ul>
 *   <li>{@code DongBoHoSoMC} with {@code isUpdating} "False" stores new dossiers and refuses a known one (-3, <i>Hồ sơ đã
 *       tồn tại</i>); with "True" it replaces known ones and refuses a new one (-1).
 *   <li>{@code CapNhatTienDoHoSoMC} puts up to ten steps behind those that known dossiers have. What is sent twice is there twice.
 *   <li>{@code DongBoTrangThaiHoSo} takes 2 and 5, for dossiers that were {@linkplain #handIn handed in} at the portal itself.
 *   <li>{@code DongBoDanhGia}, {@code DongBoHoiDap}, {@code DongBoKetQuaHoiDapGuiTuDVCQG}: ratings, questions, answers.
 *   <li>{@code TraCuuHoSo} gives a dossier back under capital keys, or an empty {@code result}; {@code TraCuuTechID} the account of a
 *       person, by personal number or CMND.
 *   <li>{@code LayDanhSachTTHC}, {@code LayThuTuc}, {@code LayDVC}, the 14 catalogues {@code LayDanhMuc…}, {@code
 *       LayDanhSachHoiDapGuiTuDVCQG}, {@code LayDanhSachHoiDapBoCoQuan} and {@code LayNoiDungTraLoiTheoCauHoi}.
 * </ul>
 *
 * <p>Of an array all items take effect or none. Every value is a text, times are {@code yyyyMMddHHmmss}, lengths and codes are those that
 * public sources show, {@code MaDoiTuong} is for channel 2 alone; an empty field gets -1 and its name with {@code empty}, anything else
 * that is wrong its name with {@code invalid}, or {@code unknown}. The portal of a ministry has names of its own, times {@code yyyy-MM-dd
 * HH:mm:ss}, and takes its codes as numbers too. {@code error_code} of success is now a number, now a text.
 *
 * <p>Sessions of the first two live until a test ends them. Restarts keep state, counts and port. Thread-safe. Where the sources are
 * silent the answer is our choice.
 */
public final class DvcSimulator extends Simulator<DvcSimulator> {
    /** The account at the portal, the same on every way to it. */
    public static final String USER = "mot-cua-mau";
    /** The secret of {@link #USER}. */
    public static final String SECRET = "bi-mat-dvc";
    /** Where a look-up shows the steps of a dossier, unless a test says otherwise. */
    public static final String STEPS_FIELD = "DANHSACHTIENDO";

    private final DvcPortal portal;

    private DvcSimulator(DvcPortal portal) {
        super(new DvcProtocol(portal.doors()));
        this.portal = portal;
    }

    /** A portal without dossiers, at which these people have accounts, and that goes by the real clock. Not yet started. */
    public static DvcSimulator of(List<SyntheticPerson> people) {
        return of(people, Clock.systemUTC());
    }

    /**
     * A portal without dossiers, at which these people have accounts; {@code clock} ends its tokens, dates the codes it hands out, says
     * which units there are and since when it has a step. Not yet started.
     */
    public static DvcSimulator of(List<SyntheticPerson> people, Clock clock) {
        return new DvcSimulator(new DvcPortal(people, clock));
    }

    /** Makes every session and token opened so far invalid. */
    public void expireSessions() {
        Arrays.stream(DvcProfile.values()).forEach(this::expireSessions);
    }

    /** Makes every session or token opened so far invalid on one way. */
    public void expireSessions(DvcProfile profile) {
        portal.sessions().end(profile);
    }

    /**
     * Lets each session and token hold for this many calls, those made in it before included; without an end at the beginning.
     *
     * @throws IllegalArgumentException if {@code calls} is less than 1
     */
    public void endSessionsAfter(int calls) {
        portal.sessions().endAfter(calls);
    }

    /** From now on the provincial gateway knows its callers by the line and wants no session. */
    public void knowCallersByTheLine() {
        portal.gateway().knowCallersByTheLine();
    }

    /** From now on a second submission of a dossier or a file takes effect again, as at a portal that does not look. */
    public void acceptDuplicates() {
        portal.store().acceptDuplicates();
    }

    /** From now on the items of an array take effect one by one, up to the first that is refused; the answer is then its refusal. */
    public void takeOneByOne() {
        portal.intake().takeOneByOne();
    }

    /**
     * Lets the portal fail at the next writes. Every request counts that is about to take effect, of whichever service and profile; of two
     * orders for one write the last given holds.
     *
     * @throws IllegalArgumentException if {@code writes} is less than 1
     */
    public void failNextWrites(int writes, PortalFault fault) {
        portal.intake().fail(1, writes, fault);
    }

    /**
     * Lets the portal fail at one write to come, counted as for {@link #failNextWrites}.
     *
     * @param write which one, 1 for the next
     * @throws IllegalArgumentException if {@code write} is less than 1
     */
    public void failWrite(int write, PortalFault fault) {
        portal.intake().fail(write, 1, fault);
    }

    /** Takes back what was said of writes that are to fail. */
    public void mendWrites() {
        portal.intake().mend();
    }

    /** From now on a look-up shows the steps of a dossier, under capital keys in {@link #STEPS_FIELD}; at the beginning it does not. */
    public void showSteps() {
        showStepsAs(STEPS_FIELD);
    }

    /** From now on a look-up shows the steps of a dossier in this field. */
    public void showStepsAs(String field) {
        portal.lookups().showStepsAs(field);
    }

    /**
     * Hides each dossier from the first look-ups of it, as a portal does that catches up with its writes later; 0 at the beginning.
     *
     * @throws IllegalArgumentException if {@code lookUps} is negative
     */
    public void hideFromFirst(int lookUps) {
        portal.lookups().hideNewFor(lookUps);
    }

    /**
     * Hides each step for so long after it arrived, by the simulator's clock, as a portal does whose look-ups lag behind its writes; zero
     * at the beginning. It is of no matter unless look-ups {@linkplain #showSteps show steps}.
     *
     * @throws IllegalArgumentException if {@code time} is negative
     */
    public void hideStepsFor(Duration time) {
        portal.lookups().hideStepsFor(time);
    }

    /**
     * Lets the portal lose a dossier with all that belongs to it, as one does that is restored from an older copy: it is as if the dossier
     * had never come.
     *
     * @throws IllegalArgumentException if the portal does not have it
     */
    public void lose(DossierCode code) {
        portal.store().lose(code.text());
    }

    /**
     * Lets a citizen hand in a dossier at the national portal itself (<i>hồ sơ nộp từ Cổng Dịch vụ công quốc gia</i>); its status is 1.
     *
     * @throws IllegalArgumentException if the portal has the dossier already
     */
    public void handIn(DossierCode code) {
        portal.store().handIn(code.text());
    }

    /** Lets a citizen ask something at the national portal. */
    public void ask(PortalQuestion question) {
        portal.questions().ask(question);
    }

    /** The number of dossiers stored, those handed in at the portal included. */
    public int dossiers() {
        return portal.store().size();
    }

    /** Whether the dossier is stored. */
    public boolean contains(DossierCode code) {
        return portal.store().contains(code.text());
    }

    /** The dossier that holds now, as the JSON in which it came; empty if there is none. */
    public Optional<String> dossier(DossierCode code) {
        return portal.store().find(code.text()).map(JsonObject::toString);
    }

    /** How often a submission of this dossier took effect, as a new one or as a replacement; 0 if it never did. */
    public int submissionsOf(DossierCode code) {
        return portal.store().submissionsOf(code.text());
    }

    /** How often a submission of this dossier took effect as a new one; 0 if it never did. */
    public int creationsOf(DossierCode code) {
        return portal.store().creationsOf(code.text());
    }

    /** The steps of this dossier in the order in which they arrived; a step that was taken in twice is there twice. */
    public List<DossierStep> stepsOf(DossierCode code) {
        return portal.store().stepsOf(code.text()).stream()
                .map(PortalSteps::read)
                .toList();
    }

    /** What the portal was told about this dossier's status, apart from submissions and steps, in the order of arrival. */
    public List<PortalStatusReport> statusReportsOf(DossierCode code) {
        return portal.store().reportsOf(code.text()).stream()
                .map(PortalStatusReport::of)
                .toList();
    }

    /** The files that the ministry's portal took in. */
    public PortalFiles files() {
        return portal.files();
    }

    /** The ratings taken in (<i>đánh giá</i>), as the JSON in which they came, in the order of arrival. */
    public List<String> ratings() {
        return portal.ratings().texts();
    }

    /** The questions that agencies published (<i>hỏi đáp</i>), as the JSON in which they came, in the order of arrival. */
    public List<String> publishedQuestions() {
        return portal.questions().published().texts();
    }

    /** The answers to questions of citizens (<i>kết quả hỏi đáp</i>), as the JSON in which they came, in the order of arrival. */
    public List<String> answers() {
        return portal.questions().answers().texts();
    }

    /**
     * Whether nothing took effect twice: no dossier was created twice or has two equal steps or status reports, no file was stored twice,
     * and no two ratings, questions or answers are equal. Replacing a dossier is no second effect.
     */
    public boolean noWriteTwice() {
        return portal.hasNothingTwice();
    }

    @Override
    DvcSimulator self() {
        return this;
    }
}
