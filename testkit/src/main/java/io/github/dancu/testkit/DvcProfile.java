package io.github.dancu.testkit;

/** One of the ways to the portal (<i>phương thức kết nối</i>), all of which {@link DvcSimulator} offers at once. */
public enum DvcProfile {
    /** Through the adapter of a security server: {@code /XrdAdapter/RestService/forward/mapi/} or {@code /VXPAdapter/…}. */
    SECURITY_SERVER,
    /** Through the gateway of a province: {@code /SynsTTHCC/}. */
    PROVINCIAL_GATEWAY,
    /** Through the integration platform of a province: {@code /KetNoiMotCuaQuocGia/}. */
    LGSP,
    /** The portal of a ministry, as of 2026: {@code /NoiHoSo} and what belongs to it. */
    MINISTRY
}
