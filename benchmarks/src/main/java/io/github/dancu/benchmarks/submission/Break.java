package io.github.dancu.benchmarks.submission;

import io.github.dancu.testkit.DvcSimulator;
import io.github.dancu.testkit.GatewayFault;
import io.github.dancu.testkit.LineFault;
import io.github.dancu.testkit.PortalFault;
import io.github.dancu.testkit.SimulatedFault;
import java.util.SplittableRandom;

/** Something that breaks from one moment on. */
interface Break {
    /** Lets it break at this portal. */
    void at(DvcSimulator portal);

    /** Any of them: the line for some requests, the portal before, after or in the middle of storing, or its sessions. */
    static Break of(SplittableRandom chance) {
        return switch (chance.nextInt(5)) {
            case 0, 1 -> {
                LineFault[] all = LineFault.values();
                yield line(all[chance.nextInt(all.length)], 1 + chance.nextInt(5));
            }
            case 2 -> {
                GatewayFault[] all = {
                    GatewayFault.XROAD_NETWORK_ERROR, GatewayFault.PROVIDER_ERROR, GatewayFault.HALF_BODY
                };
                yield line(all[chance.nextInt(all.length)], 1 + chance.nextInt(5));
            }
            case 3 -> {
                PortalFault fault = PortalFault.storesFirst(chance.nextInt(12));
                int writes = 1 + chance.nextInt(3);
                yield portal -> portal.failNextWrites(writes, fault);
            }
            default -> DvcSimulator::expireSessions;
        };
    }

    private static Break line(SimulatedFault fault, int requests) {
        return portal -> portal.line().breakNext(requests, fault);
    }
}
