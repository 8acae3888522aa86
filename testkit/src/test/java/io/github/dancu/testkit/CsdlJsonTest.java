package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CsdlJsonTest {
    private final List<SyntheticPerson> people = SyntheticPeople.of(20, 7);
    private final SyntheticPerson person = people.get(0);
    private final CsdlSimulator csdl = CsdlSimulator.of(people, new SettableClock("2026-10-15T02:00:00Z"));
    private Map<String, String> headers;

    @BeforeEach
    void start() throws Exception {
        headers = CsdlSoapCaller.overLgsp(new CsdlCaller(csdl.start().endpoint()).token());
    }

    @AfterEach
    void close() {
        csdl.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_operation_is_answered_in_both_spellings(CsdlOperation operation) throws Exception {
        JsonObject question = questionFor(operation);

        var capitalised = ask(operation, question);
        var camelCase = ask(operation, inCamelCase(question));

        assertThat(capitalised.statusCode()).as(capitalised.body()).isEqualTo(200);
        assertThat(Wire.json(camelCase).getString("message"))
                .isEqualTo(Wire.json(capitalised).getString("message"))
                .contains("http://www.mic.gov.vn/dancu/1.0");
        assertThat(csdl.received().of(operation.wireName())).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "CHECK_HEAD,ChuHo,chuHo/hoVaTen",
        "CHECK_RELATIVE,NhanThan,nhanThan/quanHe",
        "CHECK_GUARDIAN,NguoiGiamHo,nguoiGiamHo/hoVaTen",
        "CHECK_RESIDENCE,NoiOHienTai,noiOHienTai/maTinhThanh",
        "CHECK_MARITAL_STATUS,TinhTrangHonNhan,tinhTrangHonNhan",
        "HOUSEHOLD,SoDinhDanh,soDinhDanh",
        "LIST_BY_PLACE,DiaPhuong,diaPhuong/maTinhThanh",
        "LIST_BY_AGE,TuTuoi,tuTuoi",
        "LIST_BY_GENDER,GioiTinh,gioiTinh",
        "LIST_BY_ETHNIC_GROUP,DanToc,danToc",
        "LIST_BY_RELIGION,TonGiao,tonGiao",
        "LIST_BY_BLOOD_GROUP,NhomMau,nhomMau",
        "CHANGES,DenNgay,denNgay",
        "REQUESTS,paging,paging/page",
        "REQUEST_STATUS,requestId,requestId",
        "REQUEST_HISTORY,paging,paging/page"
    })
    void a_question_that_lacks_what_it_is_about_is_refused(CsdlOperation operation, String field, String named)
            throws Exception {
        JsonObject question = WireJson.JSON
                .createObjectBuilder(questionFor(operation))
                .remove(field)
                .build();

        var reply = ask(operation, inCamelCase(question));

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("message")).isEqualTo(named + " is missing");
    }

    @ParameterizedTest
    @CsvSource({"CHANGES,TuNgay,15/10/2026", "CHANGES,SoBanGhi,0", "CHANGES,Trang,9999999999", "LIST_BY_AGE,DenTuoi,-1"
    })
    void a_number_that_is_none_is_refused_without_repeating_it(CsdlOperation operation, String field, String value)
            throws Exception {
        JsonObject question = WireJson.JSON
                .createObjectBuilder(questionFor(operation))
                .add(field, value)
                .build();

        var reply = ask(operation, question);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("message")).isEqualTo(field + " is malformed");
    }

    @Test
    void a_household_is_asked_for_by_a_personal_number_alone() throws Exception {
        JsonObject question = WireJson.JSON
                .createObjectBuilder(questionFor(CsdlOperation.HOUSEHOLD))
                .add("SoDinhDanh", "001234567")
                .build();

        assertThat(ask(CsdlOperation.HOUSEHOLD, question).statusCode()).isEqualTo(400);
    }

    @Test
    void a_birth_date_in_an_object_is_not_found() throws Exception {
        JsonObject question = WireJson.JSON
                .createObjectBuilder(questionFor(CsdlOperation.LOOK_UP))
                .remove("NgayThangNam")
                .add("NgayThangNamSinh", WireJson.object().add("NgayThangNam", "19990101"))
                .build();

        assertThat(ask(CsdlOperation.LOOK_UP, question).statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> ask(CsdlOperation operation, JsonObject question) throws Exception {
        return Wire.post(csdl.endpoint(), "/" + operation.wireName(), Wire.JSON, question.toString(), headers);
    }

    /** A question with everything any operation asks for: what one does not need, it does not look at. */
    private JsonObject questionFor(CsdlOperation operation) {
        JsonObjectBuilder question = WireJson.object();
        CsdlCaller.about(person).forEach(question::add);
        question.add("UserNameService", CsdlSimulator.USER)
                .add("ChuHo", WireJson.object().add("HoVaTen", "Nguyễn Mẫu"))
                .add("NhanThan", WireJson.object().add("QuanHe", "X").add("HoVaTen", "Nguyễn Mẫu"))
                .add("NguoiGiamHo", WireJson.object().add("HoVaTen", "Nguyễn Mẫu"))
                .add("NoiOHienTai", WireJson.object().add("MaTinhThanh", "91"))
                .add("DiaPhuong", WireJson.object().add("MaTinhThanh", "91"))
                .add("TinhTrangHonNhan", "2")
                .add("TuTuoi", 18)
                .add("DenTuoi", 60)
                .add("GioiTinh", "1")
                .add("DanToc", "01")
                .add("TonGiao", "00")
                .add("NhomMau", "00")
                .add("requestId", "ds-1")
                .add("paging", WireJson.object().add("page", 1).add("size", 10));
        if (operation == CsdlOperation.CHANGES) {
            question.add("TuNgay", 0)
                    .add("DenNgay", 1_900_000_000_000L)
                    .add("Loai", "1")
                    .add("Trang", 1)
                    .add("SoBanGhi", 10);
        }
        return question.build();
    }

    private static JsonObject inCamelCase(JsonObject object) {
        JsonObjectBuilder camelCase = WireJson.object();
        object.forEach((name, value) -> {
            JsonValue child = value instanceof JsonObject children ? inCamelCase(children) : value;
            camelCase.add(CsdlFieldNames.camelCase(name), child);
        });
        return camelCase.build();
    }
}
