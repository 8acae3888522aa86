package io.github.dancu.benchmarks.canary;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.Case;
import io.github.dancu.audit.Officer;
import io.github.dancu.audit.Purpose;
import io.github.dancu.benchmarks.canary.TestedSystem.Question;
import io.github.dancu.benchmarks.canary.TestedSystem.Value;
import io.github.dancu.bhxh.BhxhClient;
import io.github.dancu.bhxh.CardQuery;
import io.github.dancu.bhxh.ClaimFile;
import io.github.dancu.bhxh.registry.HouseholdQuery;
import io.github.dancu.bhxh.registry.InsuranceNumberQuery;
import io.github.dancu.bhxh.registry.InsuranceRegistryClient;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.SensitiveField;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.csdl.CitizenQuery;
import io.github.dancu.csdl.CsdlClient;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierHistory;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dvc.DossierFile;
import io.github.dancu.dvc.DvcClient;
import io.github.dancu.dvc.MinistryProfile;
import io.github.dancu.dvc.SecurityServerProfile;
import io.github.dancu.dvc.StatusReport;
import io.github.dancu.place.FacilityCode;
import jakarta.json.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The systems, with a canary in every field that is not made to be seen. */
final class TestedSystems {
    private static final DossierCode DOSSIER = DossierCode.of("H33.899-260101-0001");
    private static final String CITIZEN = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
            <CongdanCollection ThoiDiemDuLieu="{compact}090500" GhiChu="{text}" id="{text}"><CongDan>
            <SoDinhDanh>%s</SoDinhDanh><SoCMND>{cmnd}</SoCMND><HoVaTen><Ten>{name}</Ten></HoVaTen>
            <GioiTinh>{text}</GioiTinh><DanToc>{text}</DanToc><TonGiao>{text}</TonGiao><NhomMau>{text}</NhomMau>
            <TinhTrangHonNhan>{text}</TinhTrangHonNhan>
            <NgayThangNamSinh><NgayThangNam>{compact}</NgayThangNam></NgayThangNamSinh>
            <NoiDangKyKhaiSinh><MaTinhThanh>{text}</MaTinhThanh><ChiTiet>{text}</ChiTiet></NoiDangKyKhaiSinh>
            <QueQuan><MaQuanHuyen>{text}</MaQuanHuyen><ChiTiet>{text}</ChiTiet></QueQuan>
            <ThuongTru><MaPhuongXa>{text}</MaPhuongXa><ChiTiet>{text}</ChiTiet><QuocGia>{text}</QuocGia></ThuongTru>
            <NoiOHienTai><ChiTiet>{text}</ChiTiet></NoiOHienTai><QuocTich>{text}</QuocTich>
            <Cha><HoVaTen><Ten>{name}</Ten></HoVaTen><QuocTich>{text}</QuocTich><SoDinhDanh>{id}</SoDinhDanh><SoCMND>{cmnd}</SoCMND></Cha>
            <Me><HoVaTen><Ho>{text}</Ho><ChuDem>{text}</ChuDem><Ten>{text}</Ten></HoVaTen><SoDinhDanh>{id}</SoDinhDanh></Me>
            <VoChong><HoVaTen><Ten>{name}</Ten></HoVaTen><SoDinhDanh>{id}</SoDinhDanh></VoChong>
            <NguoiDaiDien><HoVaTen><Ten>{name}</Ten></HoVaTen><SoDinhDanh>{text}</SoDinhDanh></NguoiDaiDien>
            <ChuHo><QuanHe>{text}</QuanHe><SoDinhDanh>{id}</SoDinhDanh><SoCMND>{cmnd}</SoCMND><HoVaTen><Ten>{name}</Ten></HoVaTen></ChuHo>
            <SoSoHoKhau>{text}</SoSoHoKhau><Moi>{text}</Moi></CongDan></CongdanCollection></soap:Body></soap:Envelope>""";
    private static final String CHECK = """
            <Envelope><Body><KetQuaXacThucResponse><TonTai>true</TonTai><GhiChu>{text}</GhiChu></KetQuaXacThucResponse></Body></Envelope>""";
    private static final String CARD = """
            {"maKetQua":"004","ghiChu":"{text} {name}","maThe":"{card}","hoTen":"{name}","ngaySinh":"{date}",
            "gioiTinh":"{text}","diaChi":"{text}","maDKBD":"91000","cqBHXH":"{text}","gtTheTu":"{date}","gtTheDen":"{date}",
            "maKV":"{text}","ngayDu5Nam":"{date}","maSoBHXH":"{insurance}","maTheCu":"{card}","maTheMoi":"{card}",
            "gtTheTuMoi":"{date}","gtTheDenMoi":"{date}","maDKBDMoi":"91001","tenDKBDMoi":"{text}",
            "dsLichSuKCB2018":[{"maHoSo":"{text}","tinhTrang":"{text}"}],"dsLichSuKT2018":[{"userKT":"{text}","maLoi":"{text}"}]}""";

    private static final String HISTORY = """
            {"maKetQua":"200","ghiChu":"{text} {name}","dsLichSuKCB2025":[{"maHoSo":"{text}","maCSKCB":"91000",
            "ngayVao":"{compact}0730","ngayRa":"{text}","tenBenh":"{text}","tinhTrang":"{text}","kqDieuTri":"{text}","lyDoVV":"{text}"}]}""";
    private static final String DETAIL = """
            {"maKetQua":"200","ghiChu":"{text}","hoSoKCB":{"HO_TEN":"{name}"},"xml1":[{"SO_CCCD":"{id}"}],"Xml2":["{text}"],"Xml5":"{text}"}""";
    private static final String COPAYMENT = """
            {"MaKetQua":"200","GhiChu":"{text}","DataCCT":[{"Id":"{text}","ngayTraCuu":"{date}","maThe":"{card}","maCskcb":"91000",
            "ngayVao":"{date}","ngayRa":"{date}","maDoiTuongKCB":"{text}","tBNCCTMCCT":"{text}","tBNCCTLuyKe":"1000","duPhong1":"{text}"}],
            "ThongTinSoThe":{"hoTen":"{name}","ngaySinh":"{date}","ngayKetThuc":"{date}","maBhxh":"{insurance}"}}""";
    private static final String INSURED = """
            {"hoTen":"{name}","soSoCu":"{text}","ngaySinh":"{compact}","loaiNgaySinh":"0","gioiTinh":"{text}","maTinhKs":"{text}",
            "maHuyenKs":"{text}","maXaKs":"{text}","trangThai":"{text}","errorCode":"{text}"}""";
    private static final String MEMBERS = """
            {"maSo":"{insurance}","hoTen":"{name}","ngaySinh":"{compact}","loaiNgaySinh":"0","gioiTinh":"1","maHo":"{insurance}",
            "diaChi":"{text}","trangThai":"{text}","errorCode":"{text}"}""";
    private static final String TAKEN_IN = """
            {"maKetQua":"200","ghiChu":"{text}","maGiaoDich":"{text}","thoiGianTiepNhan":"20260101080000","thongDiep":"{text} {name}"}""";
    private static final String XML1 = """
            <TONG_HOP><MA_LK>{id}</MA_LK><MA_THE_BHYT>{card}</MA_THE_BHYT><HO_TEN>{name}</HO_TEN>
            <NGAY_SINH>{compact}0000</NGAY_SINH><NGAY_VAO>202601010730</NGAY_VAO><SO_CCCD>{id}</SO_CCCD></TONG_HOP>""";
    private static final String CLAIM = """
            <GIAMDINHHS><THONGTINDONVI><MACSKCB>91000</MACSKCB></THONGTINDONVI><THONGTINHOSO><DANHSACHHOSO><HOSO><FILEHOSO>
            <LOAIHOSO>XML1</LOAIHOSO><NOIDUNGFILE>%s</NOIDUNGFILE></FILEHOSO></HOSO></DANHSACHHOSO></THONGTINHOSO></GIAMDINHHS>""";

    private static final String TAKEN = """
            {"error_code":"0","message":"{name} {id} {text}"}""";
    private static final String SHOWN = """
            {"error_code":"0","message":"{text}","result":[{"MAHOSO":"%s","TRANGTHAIHOSO":"{text}","CHUHOSO":"{name}",
            "MATTHC":"1.004222","NGAYTIEPNHAN":"{compact}080000","NGAYHENTRA":"{text}","DINHDANHCHS":[{"SODINHDANH":"{id}"}],
            "DANHSACHTIENDO":[{"NGUOIXULY":"{name}","THOIDIEMXULY":"{compact}080000","NOIDUNGXULY":"{text}","TRANGTHAI":"{text}"},
            {"NGUOIXULY":"{name}","THOIDIEMXULY":"{text}","NOIDUNGXULY":"{text}"}]}]}""";

    private final Canaries canaries;
    private final Credentials account;
    private final AccessContext why;

    private TestedSystems(Canaries canaries) {
        this.canaries = canaries;
        String user = canaries.text();
        String secret = canaries.text();
        this.account = Credentials.of(() -> user, () -> secret);
        this.why = AccessContext.of(
                AgencyCode.of("H33.899"),
                Officer.of("canbo.mau", CitizenId.of(canaries.number("0030", 12)), PersonName.of(canaries.name())),
                Purpose.RESIDENCE_REGISTRATION,
                Case.dossier(DOSSIER));
    }

    static List<TestedSystem<?>> of(Canaries canaries) {
        TestedSystems systems = new TestedSystems(canaries);
        return List.of(
                systems.database(),
                systems.gateway(),
                systems.registry(),
                systems.portal(),
                systems.information(),
                systems.ministry(),
                systems.ministryThatIsAsked(),
                new LinkedQuestions(canaries, systems.why, systems.account, DOSSIER).system(),
                new SignOnQuestions(canaries, systems.why, systems.account).system(),
                systems.inbound());
    }

    private TestedSystem<CsdlClient> database() {
        String id = canaries.number("0030", 12);
        CitizenQuery query = CitizenQuery.fromText(id, canaries.name(), canaries.fill("{date}"))
                .alsoAsking(SensitiveField.values());
        Credentials partner = Credentials.of(keep(canaries.text()), keep(canaries.text()));
        return new TestedSystem<>(
                "CSDL",
                "/token",
                canaries.fill("{\"access_token\":\"{text}\",\"expires_in\":\"3600\",\"scope\":\"{text}\"}"),
                (endpoint, settings) -> CsdlClient.builder()
                        .endpoint(endpoint)
                        .credentials(account)
                        .partnerKey(partner)
                        .sensitivePurposes(why.purpose())
                        .connection(settings)
                        .build(),
                CsdlClient::close,
                List.of(
                        new Question<>("authenticate", wrapped(CHECK), csdl -> csdl.authenticate(why, query)),
                        new Question<>(
                                "findCitizen", wrapped(CITIZEN.formatted(id)), csdl -> csdl.findCitizen(why, query))),
                List.of(
                        new Value("query", () -> query),
                        new Value(
                                "wrong query",
                                () -> CitizenQuery.fromText(
                                        canaries.number("1", 13), "0" + canaries.text(), canaries.text()))));
    }

    private TestedSystem<BhxhClient> gateway() {
        CardQuery query = CardQuery.fromText(canaries.number("GD4910", 15), canaries.name(), canaries.fill("{date}"));
        String table = Base64.getEncoder().encodeToString(canaries.fill(XML1).getBytes(StandardCharsets.UTF_8));
        ClaimFile file = ClaimFile.of(CLAIM.formatted(table).getBytes(StandardCharsets.UTF_8));
        String secret = canaries.text();
        canaries.hashOf(secret);
        // The user's name begins with the facility's code, and that is no secret.
        Credentials facility = Credentials.of(() -> "91000_BV", () -> secret);
        return new TestedSystem<>(
                "BHXH",
                "/take",
                canaries.fill(
                        "{\"maKetQua\":\"200\",\"APIKey\":{\"access_token\":\"{text}\",\"id_token\":\"{text}\","
                                + "\"token_type\":\"{text}\",\"username\":\"91000_BV\",\"expires_in\":\"2099-01-01T00:10:00Z\"}}"),
                (endpoint, settings) -> BhxhClient.builder()
                        .endpoint(endpoint)
                        .facility(FacilityCode.of("91000"), facility)
                        .connection(settings)
                        .build(),
                BhxhClient::close,
                List.of(
                        new Question<>("checkCard", canaries.fill(CARD), bhxh -> bhxh.checkCard(why, query)),
                        new Question<>(
                                "treatmentHistory", canaries.fill(HISTORY), bhxh -> bhxh.treatmentHistory(why, query)),
                        new Question<>(
                                "treatmentDetail", canaries.fill(DETAIL), bhxh -> bhxh.treatmentDetail(why, "77")),
                        new Question<>("copayment", canaries.fill(COPAYMENT), bhxh -> bhxh.copayment(why, query)),
                        new Question<>("sendDossier", canaries.fill(TAKEN_IN), bhxh -> sent(bhxh, file))),
                List.of(
                        new Value("query", () -> query),
                        new Value("file", () -> file),
                        new Value(
                                "wrong query",
                                () -> CardQuery.fromText(
                                        canaries.number("1", 13), "0" + canaries.text(), canaries.text()))));
    }

    private TestedSystem<InsuranceRegistryClient> registry() {
        SocialInsuranceNumber number = SocialInsuranceNumber.of(canaries.number("00", 10));
        InsuranceNumberQuery person =
                InsuranceNumberQuery.fromText(canaries.name(), canaries.fill("{date}"), "1", "91", null, null);
        HouseholdQuery household =
                HouseholdQuery.fromText(canaries.name(), canaries.fill("{date}"), "1", "91", canaries.text(), null);
        return new TestedSystem<>(
                "BHXH-LGSP",
                "/token",
                canaries.fill("{\"access_token\":\"{text}\",\"expires_in\":\"3600\",\"scope\":\"{text}\"}"),
                (endpoint, settings) -> InsuranceRegistryClient.builder()
                        .endpoint(endpoint)
                        .credentials(account)
                        .connection(settings)
                        .build(),
                InsuranceRegistryClient::close,
                List.of(
                        new Question<>(
                                "findPerson", canaries.fill(INSURED), registry -> registry.findPerson(why, number)),
                        new Question<>(
                                "findNumber",
                                canaries.fill(
                                        "{\"maSoBhxh\":\"{insurance}\",\"trangThai\":\"{text}\",\"errorCode\":\"{text}\"}"),
                                registry -> registry.findNumber(why, person)),
                        new Question<>(
                                "findHousehold",
                                canaries.fill(MEMBERS),
                                registry -> registry.findHousehold(why, household))),
                List.of(new Value("person", () -> person), new Value("household", () -> household)));
    }

    private TestedSystem<DvcClient> portal() {
        Dossier dossier = FullDossier.of(DOSSIER, canaries);
        Dossier withoutSteps =
                dossier.toBuilder().history(DossierHistory.none()).build();
        StatusReport report = statusReport();
        return new TestedSystem<>(
                "DVC",
                "/mapi/login",
                canaries.fill(
                        "{\"session\":\"{text}\",\"error_code\":\"0\",\"message\":\"{text}\",\"user\":\"{name}\"}"),
                this::ofNationalPortal,
                DvcClient::close,
                List.of(
                        new Question<>("submit", canaries.fill(TAKEN), dvc -> submitted(dvc, dossier)),
                        new Question<>(
                                "submit again",
                                canaries.fill(SHOWN.formatted(DOSSIER.toText())),
                                dvc -> submitted(dvc, withoutSteps)),
                        new Question<>("reportSteps", canaries.fill(TAKEN), dvc -> reported(dvc, dossier)),
                        new Question<>(
                                "reportStatus",
                                canaries.fill(TAKEN),
                                dvc -> settled(() -> dvc.reportStatus(why, report))),
                        new Question<>(
                                "findSubmission",
                                canaries.fill(SHOWN.formatted(DOSSIER.toText())),
                                dvc -> dvc.findSubmission(why, DOSSIER))),
                List.of(
                        new Value("dossier", () -> dossier),
                        new Value("report", () -> report),
                        new Value("wrong dossier", () -> FullDossier.wrong(DOSSIER, canaries))));
    }

    private TestedSystem<DvcClient> information() {
        InformationQuestions information = new InformationQuestions(canaries, why);
        return new TestedSystem<>(
                "DVC information",
                "/mapi/login",
                canaries.fill("{\"session\":\"{text}\",\"error_code\":\"0\",\"message\":\"{text}\"}"),
                this::ofNationalPortal,
                DvcClient::close,
                information.questions(),
                information.values());
    }

    private DvcClient ofNationalPortal(URI endpoint, ConnectionSettings settings) {
        return DvcClient.builder()
                .endpoint(endpoint)
                .profile(SecurityServerProfile.of(URI.create("http://portal.example.vn/provider")))
                .credentials(account)
                .connection(settings)
                .build();
    }

    /** Nobody is called: what comes in is handled here. */
    private TestedSystem<Object> inbound() {
        return new TestedSystem<>(
                "DVC inbound",
                "nobody logs in",
                "",
                (endpoint, settings) -> "",
                nothing -> {},
                List.of(),
                InboundValues.of(canaries, DOSSIER.toText()));
    }

    private TestedSystem<DvcClient> ministryThatIsAsked() {
        DossierFile file =
                DossierFile.of(canaries.text() + ".pdf", canaries.text().getBytes(StandardCharsets.UTF_8));
        return new TestedSystem<>(
                "DVC of a ministry that is asked",
                "/token",
                canaries.fill("{\"access_token\":\"{text}\",\"expires_in\":\"3600\",\"scope\":\"{text}\"}"),
                (endpoint, settings) -> DvcClient.builder()
                        .endpoint(endpoint)
                        .profile(MinistryProfile.of())
                        .credentials(account)
                        .connection(settings)
                        .build(),
                DvcClient::close,
                List.of(new Question<DvcClient>(
                                "uploadAll",
                                canaries.fill("{\"IdTepTin\":\"{text}\",\"message\":\"{name} {text}\"}"),
                                dvc -> settled(() -> dvc.uploadAll(why, DOSSIER, List.of(file))))
                        .withoutBrokenLogins()),
                List.of());
    }

    private TestedSystem<DvcClient> ministry() {
        Dossier dossier = FullDossier.of(DOSSIER, canaries);
        DossierFile file = DossierFile.of(
                        canaries.text() + ".pdf", canaries.text().getBytes(StandardCharsets.UTF_8))
                .forComponent(canaries.text());
        return new TestedSystem<>(
                "DVC of a ministry",
                "/token",
                canaries.fill("{\"access_token\":\"{text}\",\"expires_in\":\"3600\",\"scope\":\"{text}\"}"),
                (endpoint, settings) -> DvcClient.builder()
                        .endpoint(endpoint)
                        .profile(MinistryProfile.of().withUploadsLookedUp(false))
                        .credentials(account)
                        .connection(settings)
                        .build(),
                DvcClient::close,
                List.of(
                        new Question<>(
                                "submit",
                                canaries.fill("{\"code\":\"{text}\",\"message\":\"{name} {id} {text}\"}"),
                                dvc -> submitted(dvc, dossier)),
                        new Question<>(
                                "newCode",
                                canaries.fill("{\"MaHoSo\":\"G09.20-20260609-0092637\",\"message\":\"{text}\"}"),
                                dvc -> dvc.newCode(why)),
                        new Question<>(
                                "upload",
                                canaries.fill("{\"IdTepTin\":\"{text}\",\"message\":\"{name} {text}\"}"),
                                dvc -> settled(() -> dvc.upload(why, DOSSIER, file)))),
                List.of(new Value("file", () -> file)));
    }

    private StatusReport statusReport() {
        return StatusReport.builder(DOSSIER, DossierStatus.SUPPLEMENT_REQUESTED, canaries.moment())
                .content(canaries.text())
                .ownCode(canaries.text())
                .portalAccount(canaries.text())
                .file(Attachment.builder(canaries.text()).build())
                .build();
    }

    private Object reported(DvcClient dvc, Dossier dossier) {
        dvc.settleSteps(DOSSIER, List.of());
        return settled(() -> dvc.reportSteps(why, DOSSIER, dossier.history().steps()));
    }

    private Object sent(BhxhClient bhxh, ClaimFile file) {
        return settled(() -> bhxh.send(why, file));
    }

    private Object submitted(DvcClient dvc, Dossier dossier) {
        return settled(() -> dvc.submit(why, dossier));
    }

    /** Who is left in doubt asks. */
    static Object settled(Supplier<Object> write) {
        try {
            return write.get();
        } catch (OutcomeUnknownException unknown) {
            try {
                Optional<Receipt> receipt = unknown.reconcile();
                unknown.addSuppressed(new IllegalStateException("asked: " + receipt));
            } catch (RuntimeException stillUnknown) {
                unknown.addSuppressed(stillUnknown);
            }
            throw unknown;
        }
    }

    private String wrapped(String soap) {
        return Json.createObjectBuilder()
                .add("error_code", "0")
                .add("message", canaries.fill(soap))
                .add("data", canaries.text())
                .build()
                .toString();
    }

    private static Supplier<String> keep(String text) {
        return () -> text;
    }
}
