package io.github.dancu.dvc.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may send. */
class InboundAccessTest {
    private final List<InboundDossier> came = new ArrayList<>();
    private final HeardLogger log = new HeardLogger();

    @Test
    void who_shows_the_key_is_let_in_and_the_key_is_kept_nowhere() {
        InboundAnswer answer = asked(InboundAccess.of(() -> "khoa-mau"))
                .handle("{\"securitykey\":\"khoa-mau\",\"data\":" + Sent.DOSSIER + "}");

        assertThat(answer.code()).isZero();
        assertThat(came.get(0).envelope()).isEmpty();
        assertThat(came.get(0).fields()).doesNotContainValue("khoa-mau");
    }

    @Test
    void a_bare_dossier_may_carry_the_key_which_is_no_field_of_it() {
        InboundAnswer answer = asked(InboundAccess.of(() -> "khoa-mau"))
                .handle("{\"SecurityKey\":\"khoa-mau\",\"MaHoSo\":\"a\",\"MaTTHC\":\"1.004222\"}");

        assertThat(answer.code()).isZero();
        assertThat(came.get(0).fields()).containsOnlyKeys("MaHoSo", "MaTTHC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"SecurityKey\":\"khoa-khac\",\"data\":[{}]}",
                "{\"SecurityKey\":\"khoa-ma\",\"data\":[{}]}",
                "{\"SecurityKey\":\"\",\"data\":[{}]}",
                "{\"SecurityKey\":{\"a\":1},\"data\":[{}]}",
                "{\"data\":[{\"SecurityKey\":\"khoa-mau\"}]}",
                "[{\"SecurityKey\":\"khoa-mau\"},{}]",
                "{}",
                "[]"
            })
    void who_does_not_is_told_nothing_but_that(String body) {
        InboundAnswer answer = asked(InboundAccess.of(() -> "khoa-mau")).handle(body);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(Sent.text(answer)).isEqualTo("{\"error_code\":-1,\"message\":\"unauthorized\"}");
        assertThat(came).isEmpty();
    }

    @Test
    void a_session_is_kept_nowhere_where_another_field_holds_the_key() {
        asked(InboundAccess.of(() -> "khoa-mau"))
                .handle("{\"SecurityKey\":\"khoa-mau\",\"session\":\"phien-mau\",\"data\":" + Sent.DOSSIER + "}");

        assertThat(came.get(0).envelope()).isEmpty();
    }

    @Test
    void while_the_key_is_blank_nobody_is_let_in() {
        assertThat(asked(InboundAccess.of(() -> " "))
                        .handle("{\"SecurityKey\":\" \",\"data\":" + Sent.DOSSIER + "}")
                        .status())
                .isEqualTo(401);
        assertThat(InboundAccess.of(() -> " ").permits(" ")).isFalse();
        assertThat(InboundAccess.of(() -> "").permits("")).isFalse();
    }

    @Test
    void while_the_key_cannot_be_had_nobody_is_let_in() {
        InboundAccess access = InboundAccess.of(() -> {
            throw new IllegalStateException("khoa-mau");
        });

        InboundAnswer answer = asked(access).handle("{\"SecurityKey\":\"khoa-mau\",\"data\":" + Sent.DOSSIER + "}");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(log.lines()).singleElement().asString().doesNotContain("khoa-mau");
    }

    @Test
    void the_key_may_stand_in_another_field() {
        InboundDossiers dossiers = asked(InboundAccess.of(() -> "khoa-mau").inField("session"));

        assertThat(dossiers.handle("{\"session\":\"khoa-mau\",\"data\":" + Sent.DOSSIER + "}")
                        .status())
                .isEqualTo(200);
        assertThat(dossiers.handle("{\"SecurityKey\":\"khoa-mau\",\"data\":" + Sent.DOSSIER + "}")
                        .status())
                .isEqualTo(401);
        assertThatThrownBy(() -> InboundAccess.of(() -> "k").inField(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_in_a_header_is_compared_by_the_web_framework() {
        InboundAccess access = InboundAccess.of(() -> "khóa-mẫu");

        assertThat(access.permits("khóa-mẫu")).isTrue();
        assertThat(access.permits("khóa-mẫ")).isFalse();
        assertThat(access.permits(null)).isFalse();
        assertThat(access).hasToString("InboundAccess[SecurityKey]");
    }

    private InboundDossiers asked(InboundAccess access) {
        return InboundDossiers.of(
                dossier -> {
                    came.add(dossier);
                    return InboundVerdict.taken();
                },
                InboundSettings.ofDefaults().withAccess(access),
                log);
    }
}
