package uk.homeward.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.audit.AuditTrail;
import uk.homeward.calendar.CountedDates.MovedDate;
import uk.homeward.calendar.WorkingHours;

/** Case S6: a bank holiday is announced while dates wait that were counted without it. */
class CountedAgainProcessTests extends ProcessTest {

    private static final LocalDate COMES_UP = TODAY.plusDays(41 - 7);
    private static final LocalDate REMINDED = LocalDate.of(2027, 3, 31);

    @Autowired
    private BankHolidayService holidays;

    @Autowired
    private AuditTrail trail;

    @Test
    void aReminderIsWaitedForAnewAndOnce() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        String episode = episodeOf(referral);
        agreeGoals(episode);
        confirmStart(episode, TODAY);
        travelTo(COMES_UP);
        String review = reviewOf(episode);

        HolidayChangeView added = holidays.add(REMINDED, "A day of thanks", "GOV.UK");
        HolidayChangeView other = holidays.add(LocalDate.of(2027, 6, 4), "A jubilee", "GOV.UK");

        assertThat(added.moved())
                .contains(new MovedDate(review, "Reminder of the review", REMINDED, REMINDED.plusDays(1)));
        assertThat(other.moved()).isEmpty();
        assertThat(trail.of(referral)).anyMatch(entry -> entry.what().equals("Reminder moved"));
        travelTo(REMINDED.plusDays(1));
        assertThat(firedAt("event_reminder")).containsExactly(morning(REMINDED.plusDays(1)));
        assertLife("review", review).hasPassed("event_reminderMoved").isWaitingAt("userTask_conductReview");
    }

    @Test
    void whoeverAgreesGoalsHasThemDueLater() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        String episode = episodeOf(referral);

        holidays.add(TODAY.plusDays(1), "A day of thanks", "GOV.UK");

        assertThat(goalsDue(episode)).isEqualTo(TODAY.plusDays(3));
        List<MovedDate> back = holidays.withdraw(TODAY.plusDays(1), "Put off").moved();
        assertThat(back).contains(new MovedDate(episode, "Goals due", TODAY.plusDays(3), TODAY.plusDays(2)));
        assertThat(goalsDue(episode)).isEqualTo(TODAY.plusDays(2));
    }

    private LocalDate goalsDue(String episode) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(episode)
                .taskDefinitionKey("userTask_agreeGoals")
                .singleResult();
        return task.getDueDate().toInstant().atZone(WorkingHours.ZONE).toLocalDate();
    }
}
