package io.github.dancu.bhxh;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One function of the gateway in one version (<i>phiên bản hàm của cổng giám định</i>): where it is, and what it can. Functions are
 * replaced every few years; a version that is not among the constants is made from one of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param role what it is for
 * @param path where it is, behind the gateway's address
 * @param capabilities what it can and wants
 */
public record GatewayService(Role role, String path, Set<Capability> capabilities) {
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._\\-]{1,100}){1,10}");

    /** What a function is for; a client uses one for each role. */
    public enum Role {
        /** Whether a card is right and in force (<i>tra cứu thông tin thẻ</i>). */
        CARD_CHECK,
        /** Which treatments a card paid for (<i>lịch sử khám chữa bệnh</i>). */
        TREATMENT_HISTORY,
        /** One treatment in detail (<i>hồ sơ KCB chi tiết</i>). */
        TREATMENT_DETAIL,
        /** How much a patient has paid along this year (<i>tiền cùng chi trả lũy kế</i>). */
        COPAYMENT,
        /** That a patient has come (<i>check-in KCB</i>). */
        CHECK_IN,
        /** A claim dossier (<i>hồ sơ XML giám định</i>). */
        DOSSIER
    }

    /** What a version can and wants. */
    public enum Capability {
        /** It wants to know the officer who asks, who must be registered. */
        NAMES_OFFICER,
        /** It takes a personal number in place of a card number. */
        TAKES_PERSONAL_NUMBER,
        /** It takes card numbers of 17 characters. */
        TAKES_LONG_CARD_NUMBER,
        /** It takes web forms only, whatever the client's {@link BodyStyle}. */
        FORM_ONLY,
        /** It answers with the codes of two digits. */
        TWO_DIGIT_CODES,
        /** The gateway counts its look-ups and restricts accounts that make many: none is sent twice. */
        COUNTED
    }

    /** The oldest card check ({@code nhanLichSuKCB}). */
    public static final GatewayService CARD_CHECK_LEGACY =
            new GatewayService(Role.CARD_CHECK, "/api/egw/nhanLichSuKCB", Set.of(Capability.TWO_DIGIT_CODES));
    /** The card check of 2018 ({@code KQNhanLichSuKCB2018}). */
    public static final GatewayService CARD_CHECK_2018 =
            new GatewayService(Role.CARD_CHECK, "/api/egw/KQNhanLichSuKCB2018", Set.of());
    /** The card check of 2019 (CV 497/BHXH-CNTT), the one in use in 2022. */
    public static final GatewayService CARD_CHECK_2019 = new GatewayService(
            Role.CARD_CHECK, "/api/egw/KQNhanLichSuKCB2019", Set.of(Capability.TAKES_PERSONAL_NUMBER));
    /** The card check of 2024 (CV 1923/BHXH-CNTT). */
    public static final GatewayService CARD_CHECK_2024 = new GatewayService(
            Role.CARD_CHECK,
            "/api/egw/KQNhanLichSuKCB2024",
            Set.of(Capability.NAMES_OFFICER, Capability.TAKES_PERSONAL_NUMBER, Capability.TAKES_LONG_CARD_NUMBER));
    /** The treatment history of 2025 (CV 2746/BHXH-CNTT). */
    public static final GatewayService HISTORY_2025 = new GatewayService(
            Role.TREATMENT_HISTORY,
            "/api/egw/Lskcb2025",
            Set.of(
                    Capability.NAMES_OFFICER,
                    Capability.TAKES_PERSONAL_NUMBER,
                    Capability.TAKES_LONG_CARD_NUMBER,
                    Capability.FORM_ONLY,
                    Capability.COUNTED));
    /** One treatment in detail ({@code nhanHoSoKCBChiTiet}). */
    public static final GatewayService TREATMENT_DETAIL =
            new GatewayService(Role.TREATMENT_DETAIL, "/api/egw/nhanHoSoKCBChiTiet", Set.of(Capability.COUNTED));
    /** The accumulated co-payment ({@code TraCuuTienMCCT}, 2026). */
    public static final GatewayService COPAYMENT_2026 = new GatewayService(
            Role.COPAYMENT,
            "/api/TraCuuCCT/TraCuuTienMCCT",
            Set.of(Capability.TAKES_PERSONAL_NUMBER, Capability.TAKES_LONG_CARD_NUMBER, Capability.COUNTED));
    /** The check-in after QĐ 4750/QĐ-BYT. */
    public static final GatewayService CHECK_IN_4750 =
            new GatewayService(Role.CHECK_IN, "/api/qd130/checkInKcbQd4750", Set.of());
    /** The check-in after QĐ 3176/QĐ-BYT (from 01/01/2025). */
    public static final GatewayService CHECK_IN_3176 =
            new GatewayService(Role.CHECK_IN, "/api/qd130/checkInKcbQd3176", Set.of());
    /** Dossiers after QĐ 130/QĐ-BYT. */
    public static final GatewayService DOSSIER_130 =
            new GatewayService(Role.DOSSIER, "/api/qd130/guiHoSoXmlQD130", Set.of());
    /** Dossiers after QĐ 4750/QĐ-BYT. */
    public static final GatewayService DOSSIER_4750 =
            new GatewayService(Role.DOSSIER, "/api/qd130/guiHoSoXmlQD4750", Set.of());
    /** Dossiers after QĐ 3176/QĐ-BYT (from 01/01/2025). */
    public static final GatewayService DOSSIER_3176 =
            new GatewayService(Role.DOSSIER, "/api/qd130/guiHoSoXmlQD3176", Set.of());

    /** @throws IllegalArgumentException if {@code path} is no path of letters, digits, dots, hyphens and underscores */
    public GatewayService {
        Objects.requireNonNull(role, "role");
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("a path begins with a slash and holds letters, digits, dots, hyphens");
        }
        capabilities = Set.copyOf(capabilities);
    }

    /**
     * The same function elsewhere.
     *
     * @throws IllegalArgumentException if {@code path} has another shape
     */
    public GatewayService at(String path) {
        return new GatewayService(role, path, capabilities);
    }

    /** The same function with one more capability. */
    public GatewayService with(Capability capability) {
        Set<Capability> more = EnumSet.of(capability);
        more.addAll(capabilities);
        return new GatewayService(role, path, more);
    }

    /** The same function without one of its capabilities. */
    public GatewayService without(Capability capability) {
        Set<Capability> fewer = EnumSet.noneOf(Capability.class);
        fewer.addAll(capabilities);
        fewer.remove(capability);
        return new GatewayService(role, path, fewer);
    }

    /** Whether it has this capability. */
    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }
}
