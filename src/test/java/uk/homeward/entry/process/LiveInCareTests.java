package uk.homeward.entry.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.council.EntryRoute;
import uk.homeward.entry.UrgentCase;
import uk.homeward.entry.UrgentCase.Step;
import uk.homeward.entry.UrgentCases;
import uk.homeward.hospital.StayDates;
import uk.homeward.paging.PageQuery;
import uk.homeward.shortterm.AssessmentOutcome;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.EpisodeWatch;

/** Live-in care from the referral to its end: one service, two ways in, and an assessment at home. */
class LiveInCareTests extends ProcessTest {

    @Autowired
    private EpisodeWatch watch;

    @Autowired
    private UrgentCases urgent;

    @Autowired
    private AuditTrail trail;

    private String begun(EntryRoute route) {
        String referral = route == EntryRoute.STEP_DOWN ? referFromHospital() : referFromCommunity();
        complete("access-team", referral, "triageReferral", triage(route, "LIVEIN", "ASSESSMENT_AT_HOME"));
        if (route == EntryRoute.STEP_DOWN) {
            confirmDischarge(referral, TODAY);
        } else {
            confirmStepUp(referral, TODAY);
        }
        agreeGoals(episodeOf(referral));
        confirmStart(episodeOf(referral), TODAY);
        return referral;
    }

    private static Map<String, Object> triage(EntryRoute route, String service, String purpose) {
        return Map.of(
                "destination",
                route.name(),
                "service",
                service,
                "purpose",
                purpose,
                "lessRestrictiveOption",
                "Four visits a day: the nights would not be covered.",
                "serviceChoiceReason",
                "She wants to be at home, and falls at night.");
    }

    private List<String> told(String referral, String what) {
        return trail.of(referral).stream()
                .map(AuditEntry::what)
                .filter(what::equals)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HAM-07")
    @Tag("HAM-04")
    @Tag("COV-15")
    void takesStepUpAsItTakesStepDownByTheSameFormsAndRules(EntryRoute route) {
        String referral = begun(route);

        EpisodeView episode = episodes.find(episodeOf(referral));
        assertThat(episode.service()).isEqualTo("LIVEIN");
        assertThat(episode.route()).isEqualTo(route);
        assertThat(episode.plannedEndOn()).isEqualTo(TODAY.plusDays(27));
        assertThat(episode.reviewComesUpOn()).isEqualTo(TODAY.plusDays(20));
        travelTo(TODAY.plusDays(21));
        assertThat(open(reviewOf(episode.reference()))).containsExactly("userTask_conductReview");
    }

    @Test
    @Tag("HAM-13")
    void isNotChosenWithoutSayingWhyLessIsNotEnough() {
        String referral = referFromCommunity();
        Map<String, Object> answers = new LinkedHashMap<>(triage(EntryRoute.STEP_UP, "LIVEIN", "REABLEMENT"));
        answers.remove("lessRestrictiveOption");

        assertThat(refused("access-team", referral, "triageReferral", answers))
                .isEqualTo(
                        "Live-in Care takes more from a person than visits at home. Say which less restrictive option you"
                                + " considered, and why it is not enough.");
        complete("access-team", referral, "triageReferral", triage(EntryRoute.STEP_UP, "LIVEIN", "REABLEMENT"));
        assertThat(referrals.find(referral).lessRestrictiveOption()).startsWith("Four visits a day");
        assertThat(referrals.find(referral).serviceChoiceReason()).startsWith("She wants to be at home");
    }

    @Test
    @Tag("HAM-11")
    void endsWithWhatTheAssessmentAtHomeFound() {
        String episode = episodeOf(begun(EntryRoute.STEP_UP));
        travelTo(TODAY.plusDays(21));
        LocalDate today = TODAY.plusDays(21);

        assertThat(refused("social-worker", reviewOf(episode), "conductReview", findings(today, endAsPlanned())))
                .isEqualTo("This service is an assessment at home. Say what the assessment found.");
        Map<String, Object> found = new LinkedHashMap<>(endAsPlanned());
        found.put("assessmentOutcome", "NO_ELIGIBLE_NEEDS");
        review(episode, today, found);
        travelTo(TODAY.plusDays(28));

        assertThat(episodes.find(episode))
                .extracting(EpisodeView::endedOn, EpisodeView::assessmentOutcome)
                .containsExactly(TODAY.plusDays(27), AssessmentOutcome.NO_ELIGIBLE_NEEDS);
    }

    @Test
    @Tag("HAM-14")
    void thatGoesOnPastItsPlannedEndIsFoundOnItsDayAndToldOnce() {
        String referral = begun(EntryRoute.STEP_UP);
        travelTo(TODAY.plusDays(27), LocalTime.of(23, 59));
        watch.look();
        assertThat(told(referral, "Drift found")).isEmpty();

        travelTo(TODAY.plusDays(28), LocalTime.of(0, 1));
        watch.look();
        watch.look();
        travelTo(TODAY.plusDays(30));
        watch.look();

        assertThat(told(referral, "Drift found")).hasSize(1);
    }

    /** Support at home that outlasts its plan is on the board; only what restricts more is an alarm of its own. */
    @Test
    @Tag("HAM-14")
    void supportAtHomeThatOutlastsItsPlanIsNoDrift() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        confirmStart(episodeOf(referral), TODAY);
        travelTo(TODAY.plusDays(44));
        watch.look();

        assertThat(episodes.find(episodeOf(referral)).plannedEndOn()).isBefore(TODAY.plusDays(44));
        assertThat(episodes.find(episodeOf(referral)).status()).isEqualTo(EpisodeStatus.ACTIVE);
        assertThat(told(referral, "Drift found")).isEmpty();
    }

    /** A stay that was given more days can drift past those too; one that was decided does not drift. */
    @Test
    @Tag("HAM-14")
    void driftsUntilItIsDecidedAndAgainOnlyPastAnotherEnd() {
        String referral = begun(EntryRoute.STEP_UP);
        String episode = episodeOf(referral);
        travelTo(TODAY.plusDays(28));
        Map<String, Object> more = new LinkedHashMap<>(extend(7));
        more.put("assessmentOutcome", "NOT_COMPLETED");
        review(episode, TODAY.plusDays(28), more);
        watch.look();
        assertThat(told(referral, "Drift found")).hasSize(1);

        complete(
                "manager",
                episode,
                "approveExtension",
                Map.of("approval", "APPROVED", "approvedDays", 7, "approvalReason", "Nearly there."));
        watch.look();
        assertThat(told(referral, "Drift found")).hasSize(1);
        travelTo(TODAY.plusDays(35));
        watch.look();

        assertThat(told(referral, "Drift found")).hasSize(2);
    }

    /** The target is 28 days: the 29th day of support is over it, and days in hospital are none of support. */
    @Test
    @Tag("HAM-18")
    void overItsTargetIsToldOnceWithoutTheDaysInHospital() {
        String referral = begun(EntryRoute.STEP_UP);
        String episode = episodeOf(referral);
        travelTo(TODAY.plusDays(3));
        act("social-worker", () -> admissions.admit(episode, StayDates.since(TODAY.plusDays(3))));
        travelTo(TODAY.plusDays(5));
        act("social-worker", () -> stays.returned(episode, TODAY.plusDays(5), null));
        travelTo(TODAY.plusDays(29), LocalTime.of(23, 0));
        watch.look();
        assertThat(told(referral, "Target passed")).isEmpty();

        travelTo(TODAY.plusDays(30), LocalTime.of(1, 0));
        watch.look();
        watch.look();

        assertThat(told(referral, "Target passed")).hasSize(1);
    }

    /** The clock of an urgent request runs from its receipt, through triage, until the step-up is confirmed. */
    @Test
    @Tag("HAM-04")
    @Tag("COV-15")
    void anUrgentRequestIsOnTheBoardUntilItsStepUpIsConfirmed() {
        String referral = referFromCommunity();
        Instant due = referrals.find(referral).receivedAt().plusSeconds(2 * 60 * 60);

        assertThat(waiting(referral))
                .containsExactly(new UrgentCase(
                        referral, Step.TRIAGE, referrals.find(referral).receivedAt(), due, null));
        complete("access-team", referral, "triageReferral", triage(EntryRoute.STEP_UP, "LIVEIN", "REABLEMENT"));
        assertThat(waiting(referral))
                .extracting(UrgentCase::waitsFor, UrgentCase::dueAt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Step.STEP_UP, due));
        travelTo(TODAY, LocalTime.of(16, 0));
        assertThat(waiting(referral)).singleElement().satisfies(late -> {
            assertThat(late.late(clock.instant())).isTrue();
            assertThat(late.escalatedAt()).isNotNull();
        });
        assertThat(told(referral, "Step up escalated")).hasSize(1);

        confirmStepUp(referral, TODAY);

        assertThat(waiting(referral)).isEmpty();
    }

    /** Nobody looked at it at all: managers hear when the response was due, once. */
    @Test
    @Tag("HAM-04")
    void anUrgentRequestThatNobodyTriagedIsEscalatedWhenItsResponseIsDue() {
        String referral = referFromCommunity();
        travelTo(TODAY.plusDays(1));

        assertThat(firedAt("event_triageDue")).containsExactly(TODAY.atTime(14, 0));
        assertThat(told(referral, "Triage escalated")).hasSize(1);
        assertThat(waiting(referral)).extracting(UrgentCase::waitsFor).containsExactly(Step.TRIAGE);
    }

    private List<UrgentCase> waiting(String referral) {
        return urgent.waiting(PageQuery.first(200)).items().stream()
                .filter(waiting -> waiting.referralReference().equals(referral))
                .toList();
    }
}
