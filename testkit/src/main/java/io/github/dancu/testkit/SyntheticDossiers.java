package io.github.dancu.testkit;

import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.figures.ReportPeriod;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes dossiers to the figures of a report (<i>hồ sơ mẫu theo số liệu báo cáo</i>): the same seed gives the same dossiers,
 * on every machine.
 *
 * <p>Nobody in them is real: their owners are {@link SyntheticPeople}. What became of a dossier is written nowhere but in
 * what it consists of: its dates, status, steps and rounds of supplements. Whoever counts must judge them. Among them are
 * those that are easily judged wrongly: done after the due time but in time without the wait for papers; done, or supplied
 * with papers, after the period, and so still open in it; ended according to their steps alone.
 *
 * <p>They are made one by one and in shuffled order, and none is held: a stream of a million takes no more memory than one of
 * ten. A stream may run in parallel. Immutable and thread-safe.
 */
public final class SyntheticDossiers {
    private static final long MOST = 9_999_999;
    private static final int PEOPLE = 500;
    private static final int WARDS = 12;

    private final ReportPeriod period;
    private final List<ServiceVolume> volumes;
    private final List<AgencyCode> wards;

    private SyntheticDossiers(ReportPeriod period, List<ServiceVolume> volumes, List<AgencyCode> wards) {
        this.period = period;
        this.volumes = volumes;
        this.wards = wards;
    }

    /**
     * Dossiers received in a period, by volumes, at twelve wards with the codes {@code H33.899.01} to {@code H33.899.12}.
     *
     * @param volumes together at most 9,999,999 dossiers
     * @throws IllegalArgumentException if there are more
     */
    public static SyntheticDossiers of(ReportPeriod period, List<ServiceVolume> volumes) {
        List<ServiceVolume> copy = List.copyOf(volumes);
        if (copy.stream().mapToLong(ServiceVolume::received).sum() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " dossiers are made");
        }
        return new SyntheticDossiers(Objects.requireNonNull(period, "period"), copy, defaultWards());
    }

    /**
     * The same at other wards, each dossier at one of them by chance.
     *
     * @throws IllegalArgumentException if there are none
     */
    public SyntheticDossiers at(List<AgencyCode> wards) {
        if (wards.isEmpty()) {
            throw new IllegalArgumentException("dossiers are received somewhere");
        }
        return new SyntheticDossiers(period, volumes, List.copyOf(wards));
    }

    /** How many there are. */
    public long count() {
        return volumes.stream().mapToLong(ServiceVolume::received).sum();
    }

    /** The dossiers of a seed, shuffled. Each call gives a new stream. */
    public Stream<Dossier> stream(long seed) {
        DossierMaker maker = new DossierMaker(period, SyntheticPeople.of(PEOPLE, seed));
        Shuffle order = new Shuffle(count(), seed);
        return LongStream.range(0, count()).mapToObj(place -> dossier(maker, order.at(place), seed));
    }

    private Dossier dossier(DossierMaker maker, long number, long seed) {
        int place = 0;
        long before = 0;
        while (number >= before + volumes.get(place).received()) {
            before += volumes.get(place).received();
            place++;
        }
        ServiceVolume volume = volumes.get(place);
        SplittableRandom random = new SplittableRandom(seed ^ (number << 20));
        return maker.dossier(
                number + 1,
                volume.procedures().get(random.nextInt(volume.procedures().size())),
                channel(volume, number - before, seed + place),
                wards.get(random.nextInt(wards.size())),
                volume.fateAt(number - before),
                random);
    }

    /** Drawn apart from the fate, so that on line and at the counter the same happens. */
    private static Channel channel(ServiceVolume volume, long place, long seed) {
        long drawn = new Shuffle(volume.received(), ~seed).at(place);
        if (drawn < volume.online()) {
            return Channel.ONLINE;
        }
        return drawn < volume.online() + volume.byPost() ? Channel.POST : Channel.COUNTER;
    }

    private static List<AgencyCode> defaultWards() {
        return IntStream.rangeClosed(1, WARDS)
                .mapToObj(ward -> AgencyCode.of("H33.899." + (ward < 10 ? "0" : "") + ward))
                .toList();
    }
}
