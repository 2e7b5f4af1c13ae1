package uk.homeward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.hospital.StayDates;
import uk.homeward.referral.ReferralStatus;

/** The first care package, from a hospital bed to its recorded outcome, with everything that may happen on the way. */
class WholeLifeTests extends ProcessTest {

    @Test
    @Tag("KEN-04")
    void sixWeeksAnExtensionAndAStayInHospitalEndWithAnOutcomeAndEachTimerFiresOnceOnItsDay() {
        LocalDate start = TODAY.plusDays(2);
        String referral = referFromHospital(start);
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, start);
        String episode = episodeOf(referral);
        travelTo(start);
        agreeGoals(episode);
        confirmStart(episode, start);

        tellAboutCharge(episode);
        for (int week = 1; week <= 4; week++) {
            travelTo(start.plusWeeks(week));
            Map<String, Object> report = new HashMap<>(week(10 - week, 3 + week));
            if (week == 2) {
                report.putAll(Map.of("concern", true, "concernNote", "Dizzy after getting up."));
            }
            complete("direct-care", episode, "reviewProgress", report);
        }
        complete("therapist", episode, "respondToConcern", Map.of("response", "Asked the GP to check her tablets."));

        // The six-week review, two days after it came up, asks for two more weeks.
        LocalDate firstReview = start.plusDays(41 - 7);
        travelTo(firstReview.plusDays(1));
        reportWeek(episode, 5, 7);
        travelTo(firstReview.plusDays(2));
        review(episode, firstReview.plusDays(2), extend(14));
        complete(
                "manager",
                episode,
                "approveExtension",
                Map.of("approval", "APPROVED", "approvalReason", "Nearly there."));

        // The free six weeks are over while support goes on.
        travelTo(start.plusDays(43));
        reportWeek(episode, 4, 8);

        // Four days in hospital move the end by four days.
        LocalDate admitted = start.plusDays(45);
        LocalDate home = start.plusDays(49);
        travelTo(admitted);
        act("direct-care", () -> admissions.admit(episode, StayDates.since(admitted)));
        travelTo(home);
        act("direct-care", () -> stays.returned(episode, home, null));

        LocalDate end = start.plusDays(41 + 14 + 4);
        assertThat(episodes.find(episode).plannedEndOn()).isEqualTo(end);
        travelTo(end.minusDays(7));
        review(
                episode,
                end.minusDays(7),
                Map.of(
                        "decision", "END_AS_PLANNED",
                        "sequel", "LONG_TERM_SUPPORT",
                        "planOfCare", "One call a day, in the morning."));
        agreeWhatFollows(episode);
        travelTo(end.plusDays(2));

        assertLife("referral", referral).isEnded().hasPassed("endEvent_outcomeRecorded");
        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.CONCLUDED);
        assertThat(referrals.find(referral).serviceOutcome()).isEqualTo("Progress to support planning or services");
        assertThat(episodes.find(episode).endedOn()).isEqualTo(end);
        assertThat(episodes.find(episode).chargedSince()).isEqualTo(start.plusDays(42));
        assertThat(fired())
                .containsExactly(
                        timer("event_progressDue", morning(start.plusWeeks(1))),
                        timer("event_progressDue", morning(start.plusWeeks(2))),
                        timer("event_progressDue", morning(start.plusWeeks(3))),
                        timer("event_progressDue", morning(start.plusWeeks(4))),
                        timer("event_reviewComesUp", morning(firstReview)),
                        timer("event_progressDue", morning(start.plusWeeks(5))),
                        timer("event_reminder", morning(firstReview.plusDays(2))),
                        timer("event_freePeriodEnds", morning(start.plusDays(42))),
                        timer("event_progressDue", morning(start.plusWeeks(6))),
                        timer("event_reviewComesUp", morning(end.minusDays(7))),
                        // The week in which the person was away has no progress; the next is counted from the return.
                        timer("event_progressDue", morning(home.plusWeeks(1))),
                        timer("event_plannedEnd", evening(end)));
    }

    private static Fired timer(String name, LocalDateTime at) {
        return new Fired(at, name);
    }
}
