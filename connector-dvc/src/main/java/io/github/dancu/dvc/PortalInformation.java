package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.resilience.SafetyClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the portal makes known, and what an agency makes known through it (<i>khai thác danh mục, thủ tục, hỏi đáp, đánh giá</i>):
 * procedures, services, lists of codes, portal accounts, questions and ratings.
 *
 * <p>Procedures and lists are public and change seldom: they are remembered for all who ask, with the moment at which they were read. A
 * copy is used again for 24 hours; while the portal is unavailable, one of up to 30 days is given and says that it is
 * {@linkplain CatalogueCopy#stale() stale}. Each use stands in the audit log. See {@link InformationSettings}. Accounts and questions are
 * personal, and not remembered.
 *
 * <p>Every question is a read and is repeated on a bad line. Who asks for a procedure, a list or an account while somebody asks for it
 * already, on behalf of the same officer and case, waits for that answer. What is published is sent once unless
 * {@link InformationSettings.Builder#repeatPublications} says otherwise.
 *
 * <p>The portal's general failure ({@code error_code} -1) is {@link UnavailableException}, as it says nothing of what was asked for; it is
 * not repeated. Where your portal says by it that it knows nothing of the kind, tell its words:
 * {@link InformationSettings.Builder#nothingFoundWords}.
 *
 * <p>A profile offers some of the services. What it lacks is refused with an {@link UnsupportedOperationException} before anything is
 * sent or written down. Thread-safe.
 */
public final class PortalInformation {
    private static final Operation ACCOUNT = new Operation("findAccount", SafetyClass.READ);

    private final InformationLine line;
    private final PortalLists lists;
    private final PortalForum forum;

    PortalInformation(Portal portal, InformationSettings settings) {
        this.line = new InformationLine(portal, settings);
        this.lists = new PortalLists(line);
        this.forum = new PortalForum(line);
    }

    /** Whether the profile has a service, by its name at the national portal, for example {@code LayThuTuc}. */
    public boolean offers(String service) {
        return line.portal().channel().offers(service);
    }

    /**
     * What the portal says of a procedure (<i>lấy thủ tục</i>, {@code LayThuTuc}). Remembered.
     *
     * @return the procedure; empty if the portal knows none with this code
     * @throws UnavailableException if the portal is unavailable, and no copy is kept that is young enough
     * @throws ConnectorException if there is no answer for another reason; the subclass says what to do
     * @throws UnsupportedOperationException if the profile lacks the service
     * @throws IllegalStateException after the client was closed
     */
    public Answer<ProcedureDetails> procedure(AccessContext access, ProcedureCode code) {
        return lists.procedure(access, code);
    }

    /**
     * The procedures that the portal knows (<i>lấy danh sách thủ tục hành chính</i>, {@code LayDanhSachTTHC}). Remembered.
     *
     * @return always with a value; an empty list is not remembered
     * @throws UnavailableException if the portal is unavailable, and no copy is kept that is young enough
     * @throws ConnectorException if there is no answer for another reason; the subclass says what to do
     * @throws UnsupportedOperationException if the profile lacks the service
     * @throws IllegalStateException after the client was closed
     */
    public Answer<CatalogueCopy<ProcedureEntry>> procedures(AccessContext access) {
        return procedures(access, Map.of());
    }

    /**
     * The same with further fields in the question, where your portal's operator names some: none is published.
     *
     * @param fields names of 1 to 40 letters, digits and underscores, values of 1 to 200 characters
     * @throws InvalidRequestException if a field has another shape, or is one that the client sets
     */
    public Answer<CatalogueCopy<ProcedureEntry>> procedures(AccessContext access, Map<String, String> fields) {
        return lists.procedures(access, fields);
    }

    /**
     * The services that the portal offers online (<i>lấy dịch vụ công</i>, {@code LayDVC}). Remembered.
     *
     * @return always with a value; an empty list is not remembered
     * @throws UnavailableException if the portal is unavailable, and no copy is kept that is young enough
     * @throws ConnectorException if there is no answer for another reason; the subclass says what to do
     * @throws UnsupportedOperationException if the profile lacks the service
     * @throws IllegalStateException after the client was closed
     */
    public Answer<CatalogueCopy<OnlineService>> services(AccessContext access) {
        return services(access, Map.of());
    }

    /**
     * The same with further fields in the question, where your portal's operator names some: none is published.
     *
     * @param fields names of 1 to 40 letters, digits and underscores, values of 1 to 200 characters
     * @throws InvalidRequestException if a field has another shape, or is one that the client sets
     */
    public Answer<CatalogueCopy<OnlineService>> services(AccessContext access, Map<String, String> fields) {
        return lists.services(access, fields);
    }

    /**
     * One of the portal's lists of codes (<i>lấy danh mục</i>). Remembered.
     *
     * @return always with a value; an empty list is not remembered
     * @throws UnavailableException if the portal is unavailable, and no copy is kept that is young enough
     * @throws ConnectorException if there is no answer for another reason; the subclass says what to do
     * @throws UnsupportedOperationException if the profile lacks the service
     * @throws IllegalStateException after the client was closed
     */
    public Answer<CatalogueCopy<CatalogueEntry>> catalogue(AccessContext access, Catalogue catalogue) {
        return catalogue(access, catalogue, Map.of());
    }

    /**
     * The same with further fields in the question, where your portal's operator names some, such as the province whose wards are asked
     * for: none is published.
     *
     * @param fields names of 1 to 40 letters, digits and underscores, values of 1 to 200 characters
     * @throws InvalidRequestException if a field has another shape, or is one that the client sets
     */
    public Answer<CatalogueCopy<CatalogueEntry>> catalogue(
            AccessContext access, Catalogue catalogue, Map<String, String> fields) {
        return lists.catalogue(access, catalogue, fields);
    }

    /**
     * Forgets every procedure and list that is remembered. What is being asked just now may still be kept when its answer comes: it is
     * new then.
     */
    public void forgetCopies() {
        lists.forget();
    }

    /**
     * Somebody's account at the portal, by personal number (<i>tra cứu TechID</i>, {@code TraCuuTechID}).
     *
     * @return the account; empty if the portal knows none
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws UnsupportedOperationException if the profile lacks the service
     * @throws IllegalStateException after the client was closed
     */
    public Answer<PortalAccount> findAccount(AccessContext access, CitizenId id) {
        return findAccount(access, id.toString(), id.toText());
    }

    /**
     * The same by the number of an old identity card. Such a number is not unique: look at whose account it is.
     *
     * @return the account; empty if the portal knows none
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws UnsupportedOperationException if the profile lacks the service
     * @throws IllegalStateException after the client was closed
     */
    public Answer<PortalAccount> findAccount(AccessContext access, CmndNumber cmnd) {
        return findAccount(access, cmnd.toString(), cmnd.toText());
    }

    /**
     * The questions that people asked at the portal and that the agency is to answer (<i>hỏi đáp gửi từ DVCQG</i>,
     * {@code LayDanhSachHoiDapGuiTuDVCQG}).
     *
     * @return always with a value
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws UnsupportedOperationException if the profile lacks the service
     * @throws IllegalStateException after the client was closed
     */
    public Answer<List<PortalQuestion>> questionsToAgency(AccessContext access) {
        return forum.questions(access, PortalForum.QUESTIONS_TO_AGENCY);
    }

    /**
     * The questions that the agency has published (<i>hỏi đáp của bộ, cơ quan</i>, {@code LayDanhSachHoiDapBoCoQuan}).
     *
     * @return always with a value
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws UnsupportedOperationException if the profile lacks the service
     * @throws IllegalStateException after the client was closed
     */
    public Answer<List<PortalQuestion>> questionsOfAgency(AccessContext access) {
        return forum.questions(access, PortalForum.QUESTIONS_OF_AGENCY);
    }

    /**
     * The answers to a question (<i>nội dung trả lời theo câu hỏi</i>, {@code LayNoiDungTraLoiTheoCauHoi}).
     *
     * @param questionId the portal's number of the question, {@link PortalQuestion#id()}
     * @return always with a value
     * @throws InvalidRequestException if the number is blank or longer than 60 characters; nothing was sent
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws UnsupportedOperationException if the profile lacks the service
     * @throws IllegalStateException after the client was closed
     */
    public Answer<List<PortalAnswer>> answers(AccessContext access, String questionId) {
        return forum.answers(access, questionId);
    }

    /**
     * Publishes a question with its answer (<i>đồng bộ hỏi đáp</i>, {@code DongBoHoiDap}).
     *
     * @return always with a receipt, under our number of the question: {@code ACCEPTED}, or {@code ALREADY_THERE} if the portal says that
     *     it has one under this number; whether with these words it does not say, and nothing was changed
     * @throws OutcomeUnknownException if it may be published; its {@code reconcile()} looks for the same question with the same answer among
     *     those that the agency has published. A question that the portal shows without its answer proves nothing, and is an
     *     {@link InvalidRequestException} that says so
     * @throws UnavailableException if it certainly is not
     * @throws InvalidRequestException if the portal could not take it as it is; nothing was sent, or the portal said so
     * @throws ConnectorException if there is no receipt for another reason; the subclass says what to do
     * @throws UnsupportedOperationException if the profile lacks the service
     * @throws IllegalStateException after the client was closed
     */
    public Answer<Receipt> publish(AccessContext access, PublicQuestion question) {
        return forum.publish(access, question);
    }

    /**
     * Answers a question that came from the portal (<i>đồng bộ kết quả trả lời hỏi đáp</i>, {@code DongBoKetQuaHoiDapGuiTuDVCQG}).
     *
     * @return always with a receipt, under the portal's number of the question: {@code ACCEPTED}, or {@code ALREADY_THERE} if the portal
     *     says that it has an answer already; whether with these words it does not say, and nothing was changed
     * @throws OutcomeUnknownException if the portal may have it; its {@code reconcile()} looks for the same words among the answers to the
     *     question
     * @throws UnavailableException if it certainly has not
     * @throws InvalidRequestException if the portal could not take it as it is; nothing was sent, or the portal said so
     * @throws ConnectorException if there is no receipt for another reason; the subclass says what to do
     * @throws UnsupportedOperationException if the profile lacks the service
     * @throws IllegalStateException after the client was closed
     */
    public Answer<Receipt> answer(AccessContext access, QuestionReply reply) {
        return forum.answer(access, reply);
    }

    /**
     * Sends how people rated the agency (<i>đồng bộ đánh giá</i>, {@code DongBoDanhGia}).
     *
     * @return always with a receipt, under the month, and the procedure if they are about one: {@code ACCEPTED}, or {@code ALREADY_THERE} if
     *     the portal says that it has ratings already; whether these it does not say, and nothing was changed
     * @throws OutcomeUnknownException if the portal may have them; it has no question about ratings, and {@code reconcile()} says so with
     *     an {@link InvalidRequestException}
     * @throws UnavailableException if it certainly has not
     * @throws InvalidRequestException if the ratings cannot be true, see {@link RatingSummary}, or the portal calls them wrong
     * @throws ConnectorException if there is no receipt for another reason; the subclass says what to do
     * @throws UnsupportedOperationException if the profile lacks the service
     * @throws IllegalStateException after the client was closed
     */
    public Answer<Receipt> publishRatings(AccessContext access, RatingSummary ratings) {
        return forum.publish(access, ratings);
    }

    private Answer<PortalAccount> findAccount(AccessContext access, String masked, String number) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("provider", line.settings().accountProvider());
        fields.put("mstorcmnd", number);
        PortalQuery query = line.query(access, "TraCuuTechID", fields);
        return line.askTogether(access, ACCOUNT, masked, query, PortalRows::account);
    }
}
