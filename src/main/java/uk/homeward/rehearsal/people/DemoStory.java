package uk.homeward.rehearsal.people;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.BiConsumer;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;

/** How far a life has gone when the demo opens. All days are counted from today, so that nothing is out of date. */
enum DemoStory {
    REFERRED_TODAY((life, council) -> {
        life.begin(life.present().minus(Duration.ofMinutes(25)));
        life.refer(life.today().plusDays(2));
    }),

    WAITS_TOO_LONG_FOR_TRIAGE((life, council) -> {
        int hours = council.responseTimes().triageHours() + 3;
        life.begin(life.present().minus(Duration.ofHours(hours)));
        life.refer(null);
    }),

    DISCHARGE_TO_CONFIRM((life, council) -> {
        life.begin(life.today().minusDays(2));
        life.refer(life.today().plusDays(1));
        life.goOnTo(life.today().minusDays(2), LocalTime.of(10, 40));
        life.triage(EntryRoute.STEP_DOWN, life.services().usual());
    }),

    STARTS_TODAY((life, council) -> comesHome(life, life.services().usual(), life.today())),

    START_TO_CONFIRM((life, council) -> {
        LocalDate yesterday = life.today().minusDays(1);
        stepsUp(life, yesterday, life.today());
        life.goOnTo(yesterday, LocalTime.of(16, 0));
        life.agreeGoals();
    }),

    PROGRESS_TO_REVIEW((life, council) -> {
        LocalDate start = life.today().minusDays(8);
        starts(life, life.services().usual(), start);
    }),

    CONCERN_TO_ANSWER((life, council) -> {
        LocalDate start = life.today().minusDays(15);
        starts(life, life.services().usual(), start);
        life.recordWeeks(start, life.today().minusDays(1));
        life.goOnTo(life.today().minusDays(1), LocalTime.of(14, 30));
        life.recordWeek(true);
    }),

    REVIEW_REMINDED((life, council) -> reviewCameUp(life, council, 4, life.today())),

    REVIEW_ESCALATED((life, council) -> reviewCameUp(life, council, 6, life.today())),

    EXTENSION_TO_APPROVE((life, council) -> {
        ServiceDefinition service = life.services().usual();
        LocalDate yesterday = life.today().minusDays(1);
        reviewCameUp(life, council, 3, yesterday);
        life.goOnTo(yesterday, LocalTime.of(15, 30));
        life.conductReview(
                yesterday,
                Map.of(
                        "outcomesAchieved", "PARTIALLY_MET",
                        "decision", "EXTEND",
                        "extensionDays", Math.min(service.extensionDays(), 14),
                        "extensionReason",
                                service.extensionReasons().stream()
                                        .sorted()
                                        .findFirst()
                                        .orElseThrow()
                                        .name(),
                        "extensionNote", "Still gaining from week to week; two more weeks will make nights safe."));
    }),

    IN_HOSPITAL((life, council) -> {
        LocalDate start = life.today().minusDays(18);
        LocalDate admitted = life.today().minusDays(3);
        starts(life, life.services().usual(), start);
        life.recordWeeks(start, admitted);
        life.goOnTo(admitted, LocalTime.of(17, 0));
        life.admitToHospital(admitted);
    }),

    CONCLUDED((life, council) -> {
        int planned = Math.max(21, life.services().usual().minimumDays());
        LocalDate start = life.today().minusDays(planned + 8L);
        LocalDate reviewed = start.plusDays(planned - 6L);
        starts(life, life.services().usual(), start, planned);
        life.recordWeeks(start, reviewed);
        life.goOnTo(reviewed, LocalTime.of(11, 0));
        life.conductReview(
                reviewed,
                Map.of(
                        "outcomesAchieved", "FULLY_MET",
                        "decision", "END_AS_PLANNED",
                        "sequel", "NO_SUPPORT_NEEDED",
                        "planOfCare", "Manages alone. Knows whom to ring; the rail by the step stays."));
    }),

    BRIEF_SERVICE((life, council) ->
            starts(life, life.services().brief(), life.today().minusDays(4))),

    LONELY((life, council) -> {
        LocalDate yesterday = life.today().minusDays(1);
        life.begin(yesterday);
        life.refer(null);
        life.goOnTo(yesterday, LocalTime.of(10, 20));
        life.sendToTheCommunity();
    }),

    HOME_BEFORE_THE_SERVICE((life, council) -> {
        LocalDate yesterday = life.today().minusDays(1);
        life.begin(yesterday);
        life.refer(life.today().plusDays(2));
        life.goOnTo(yesterday, LocalTime.of(10, 40));
        life.triage(EntryRoute.STEP_DOWN, life.services().usual());
        life.goOnTo(yesterday, LocalTime.of(15, 0));
        life.confirmDischarge(life.today().plusDays(2), life.today().plusDays(5));
    });

    private final BiConsumer<DemoLife, CouncilProfile> story;

    DemoStory(BiConsumer<DemoLife, CouncilProfile> story) {
        this.story = story;
    }

    void play(DemoLife life, CouncilProfile council) {
        story.accept(life, council);
        life.goOnUntilNow();
    }

    private static void comesHome(DemoLife life, ServiceDefinition service, LocalDate home) {
        life.begin(home.minusDays(3));
        life.refer(home);
        life.goOnTo(home.minusDays(3), LocalTime.of(10, 40));
        life.triage(EntryRoute.STEP_DOWN, service);
        life.goOnTo(home.minusDays(1), LocalTime.of(15, 0));
        life.confirmDischarge(home);
    }

    private static void stepsUp(DemoLife life, LocalDate referred, LocalDate startOn) {
        life.begin(referred);
        life.refer(null);
        life.goOnTo(referred, LocalTime.of(10, 20));
        life.triage(EntryRoute.STEP_UP, life.services().usual());
        life.goOnTo(referred, LocalTime.of(10, 45));
        life.confirmStepUp(startOn);
    }

    private static void starts(DemoLife life, ServiceDefinition service, LocalDate start) {
        starts(life, service, start, service.plannedDays());
    }

    private static void starts(DemoLife life, ServiceDefinition service, LocalDate start, int plannedDays) {
        if (life.comesFromHospital()) {
            comesHome(life, service, start);
        } else {
            stepsUp(life, start.minusDays(1), start);
        }
        life.goOnTo(start, LocalTime.of(11, 0));
        life.agreeGoals();
        life.goOnTo(start, LocalTime.of(13, 0));
        life.confirmStart(start, plannedDays);
    }

    private static void reviewCameUp(DemoLife life, CouncilProfile council, int daysAgo, LocalDate recordedUntil) {
        ServiceDefinition service = life.services().usual();
        int untilReview = service.plannedDays() - 1 - council.shortTermReview().leadDays();
        LocalDate start = life.today().minusDays(daysAgo).minusDays(untilReview);
        starts(life, service, start);
        life.recordWeeks(start, recordedUntil);
    }
}
