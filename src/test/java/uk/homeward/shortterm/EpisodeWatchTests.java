package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.on;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.audit.Fact;
import uk.homeward.council.ServiceModel;
import uk.homeward.hospital.StayDates;
import uk.homeward.shortterm.EpisodeFact.DriftFound;
import uk.homeward.shortterm.EpisodeFact.TargetPassed;

/** What a day brings without anybody's act. */
class EpisodeWatchTests {

    private static final String REFERRAL = "REF-000001";

    private EpisodeHouse house = ServiceExamples.home().house();
    private String reference = "";

    @SuppressWarnings("NullAway.Init")
    private EpisodeWatch watch;

    private void begun(ServiceExamples service) {
        house = service.house();
        reference = house.started("HOME");
        watch = new EpisodeWatch(
                new AlarmsOf(house.rows), service.council(), fact -> house.facts.add((Fact) fact), house.clock);
    }

    @Test
    @Tag("HAM-14")
    void driftOfTemporaryCareIsToldOnceFromTheDayAfterThePlannedEnd() {
        begun(ServiceExamples.home().model(ServiceModel.LIVE_IN_CARE));

        house.day(41);
        watch.look();
        assertThat(house.facts(DriftFound.class)).isEmpty();

        house.day(42);
        watch.look();
        watch.look();
        assertThat(house.facts(DriftFound.class)).containsExactly(new DriftFound(reference, REFERRAL, on(41)));
    }

    @Test
    @Tag("HAM-14")
    void supportAtHomeThatOutlastsItsPlanIsNoDrift() {
        begun(ServiceExamples.home().model(ServiceModel.HOME_SUPPORT));
        house.day(50);

        watch.look();

        assertThat(house.facts(DriftFound.class)).isEmpty();
    }

    @Test
    @Tag("HAM-18")
    void aStayPassesItsTargetOnTheDayAfterIt() {
        begun(ServiceExamples.home().targetDays(10));

        house.day(9);
        watch.look();
        assertThat(house.facts(TargetPassed.class)).isEmpty();

        house.day(10);
        watch.look();
        watch.look();
        assertThat(house.facts(TargetPassed.class)).containsExactly(new TargetPassed(reference, REFERRAL, 10));
    }

    @Test
    @Tag("HAM-18")
    void daysInHospitalDoNotCountTowardsTheTarget() {
        begun(ServiceExamples.home().targetDays(10));
        house.day(3);
        house.admissions.admit(reference, StayDates.since(on(3)));
        house.day(5);
        house.stays.returned(reference, on(5), null);

        house.day(11);
        watch.look();
        assertThat(house.facts(TargetPassed.class)).isEmpty();

        house.day(12);
        watch.look();
        assertThat(house.facts(TargetPassed.class)).hasSize(1);
    }

    @Test
    @Tag("HAM-18")
    void aServiceWithoutATargetPassesNone() {
        begun(ServiceExamples.home());
        house.day(40);

        watch.look();

        assertThat(house.facts(TargetPassed.class)).isEmpty();
    }

    private record AlarmsOf(List<Episode> rows, Set<String> told) implements Alarms {

        AlarmsOf(List<Episode> rows) {
            this(rows, new HashSet<>());
        }

        @Override
        public List<Episode> drifting(Collection<String> services, LocalDate today) {
            return rows.stream()
                    .filter(episode -> services.contains(episode.request().service()))
                    .filter(episode -> episode.plannedEnd().isBefore(today))
                    .toList();
        }

        /** Also whoever has only just reached the target: the days in hospital are not known here. */
        @Override
        public List<Episode> startedBy(String service, LocalDate startedBy) {
            return rows;
        }

        @Override
        public int keep(long episode, String kind, LocalDate since, LocalDate today) {
            return told.add(episode + kind + since) ? 1 : 0;
        }
    }
}
