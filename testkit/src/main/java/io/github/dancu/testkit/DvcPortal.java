package io.github.dancu.testkit;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The portal itself: what it knows and holds, whichever way it is asked, and its doors. */
final class DvcPortal {
    private final PortalIntake intake = new PortalIntake();
    private final DossierStore store;
    private final PortalLookups lookups;
    private final PortalFiles files = new PortalFiles();
    private final PortalQuestions questions = new PortalQuestions(intake);
    private final PortalRecords ratings = new PortalRecords(intake, PortalSchemas.RATING::faultOf);
    private final PortalSessions sessions;
    private final PortalGateway gateway;
    private final List<PortalDoor> doors;

    DvcPortal(List<SyntheticPerson> people, Clock clock) {
        this.store = new DossierStore(intake, clock);
        this.lookups = new PortalLookups(store);
        this.sessions = new PortalSessions(clock);
        PortalServices services = new PortalServices(store, pushes(), asked(new PortalAccounts(people), clock));
        PortalWriting writing = new PortalWriting();
        this.gateway = new PortalGateway(sessions, services, writing);
        this.doors = List.of(
                new PortalAdapter(sessions, services, writing),
                gateway,
                new PortalLgsp(sessions, services, writing),
                new PortalMinistry(
                        sessions,
                        store,
                        new PortalCodes(clock),
                        new PortalUploads(intake, files, store::acceptsDuplicates)),
                new PortalTokens(sessions));
    }

    List<PortalDoor> doors() {
        return doors;
    }

    PortalIntake intake() {
        return intake;
    }

    DossierStore store() {
        return store;
    }

    PortalLookups lookups() {
        return lookups;
    }

    PortalFiles files() {
        return files;
    }

    PortalQuestions questions() {
        return questions;
    }

    PortalRecords ratings() {
        return ratings;
    }

    PortalSessions sessions() {
        return sessions;
    }

    PortalGateway gateway() {
        return gateway;
    }

    /** Whether nothing that was written is there twice. */
    boolean hasNothingTwice() {
        return !store.hasTwice()
                && !files.hasTwice()
                && !ratings.hasTwice()
                && !questions.published().hasTwice()
                && !questions.answers().hasTwice();
    }

    private Map<String, PortalServices.Push> pushes() {
        return Map.of(
                PortalServices.ADD_STEPS,
                steps -> store.addSteps(steps, PortalSchemas.STEP::faultOf),
                "DongBoTrangThaiHoSo",
                reports -> store.report(reports, PortalSchemas.STATUS_REPORT::faultOf),
                "DongBoDanhGia",
                ratings::take,
                "DongBoHoiDap",
                questions.published()::take,
                "DongBoKetQuaHoiDapGuiTuDVCQG",
                questions.answers()::take);
    }

    private Map<String, Function<Map<String, String>, PortalAnswer>> asked(PortalAccounts accounts, Clock clock) {
        Map<String, Function<Map<String, String>, PortalAnswer>> services =
                new HashMap<>(new PortalCatalogues(clock).services());
        services.put("TraCuuHoSo", lookups::lookUp);
        services.put("TraCuuTechID", accounts::lookUp);
        services.put(PortalServices.LIST_PROCEDURES, unused -> PortalProcedures.list());
        services.put(PortalServices.PROCEDURE, PortalProcedures::find);
        services.put("LayDVC", PortalProcedures::services);
        services.put("LayDanhSachHoiDapGuiTuDVCQG", unused -> questions.asked());
        services.put("LayDanhSachHoiDapBoCoQuan", unused -> questions.listPublished());
        services.put("LayNoiDungTraLoiTheoCauHoi", questions::answersTo);
        return Map.copyOf(services);
    }
}
