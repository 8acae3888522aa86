package io.github.dancu.testkit;

import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.SubmissionPlace;
import io.github.dancu.dossier.figures.ReportPeriod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Makes one dossier from its number: the beginning, which all have alike, and then its {@link DossierCourse}. */
final class DossierMaker {
    private static final DateTimeFormatter DAY_OF_CODE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final LocalTime OPENING = LocalTime.of(7, 30);
    private static final int MINUTES_OPEN = 8 * 60;
    private static final int LONGEST_BEFORE_RECEIPT = 120;
    private static final int DIGITS_OF_SEQUENCE = 7;

    private final ReportPeriod period;
    private final List<SyntheticPerson> people;

    DossierMaker(ReportPeriod period, List<SyntheticPerson> people) {
        this.period = period;
        this.people = people;
    }

    Dossier dossier(
            long number,
            Procedure procedure,
            Channel channel,
            AgencyCode ward,
            DossierFate fate,
            SplittableRandom random) {
        LocalDateTime received = receipt(random);
        SyntheticPerson owner = people.get(random.nextInt(people.size()));
        Dossier.Builder dossier = Dossier.builder(code(ward, received.toLocalDate(), number))
                .procedure(procedure)
                .owner(owner.name(), owner.id())
                .channel(channel)
                .submissionPlace(
                        channel == Channel.ONLINE ? SubmissionPlace.NATIONAL_PORTAL : SubmissionPlace.LOCAL_PORTAL)
                .submittedAt(received.minusMinutes(random.nextInt(LONGEST_BEFORE_RECEIPT)))
                .receivedAt(received)
                .handlingUnit("Bộ phận Một cửa " + ward)
                .step(step(DossierStatus.ACCEPTED, received))
                .step(step(DossierStatus.IN_PROGRESS, received.plusMinutes(1)));
        return new DossierCourse(dossier, received, period.to(), random).to(fate);
    }

    static DossierStep step(DossierStatus status, LocalDateTime at) {
        return DossierStep.builder(status, at)
                .handler("Lê Thị Mẫu")
                .content("Bước mẫu")
                .build();
    }

    private LocalDateTime receipt(SplittableRandom random) {
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        return period.from().plusDays(random.nextLong(days)).atTime(OPENING).plusMinutes(random.nextInt(MINUTES_OPEN));
    }

    private static DossierCode code(AgencyCode ward, LocalDate day, long number) {
        String sequence = Long.toString(number);
        return DossierCode.of(ward.toText() + "-" + DAY_OF_CODE.format(day) + "-"
                + "0".repeat(DIGITS_OF_SEQUENCE - sequence.length()) + sequence);
    }
}
