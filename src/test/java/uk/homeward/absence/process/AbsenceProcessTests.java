package uk.homeward.absence.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.absence.AbsenceDates;
import uk.homeward.absence.AbsenceReason;
import uk.homeward.absence.AbsenceService;
import uk.homeward.absence.AbsenceStatus;
import uk.homeward.absence.MissedReturnService;
import uk.homeward.absence.ReturnMoveService;

class AbsenceProcessTests extends ProcessTest {

    private static final LocalDate BACK = TODAY.plusDays(2);

    @Autowired
    private AbsenceService absences;

    @Autowired
    private ReturnMoveService returns;

    @Autowired
    private MissedReturnService missed;

    private String episode = "";
    private String absence = "";

    @BeforeEach
    void away() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        episode = episodeOf(referral);
        confirmStart(episode, TODAY);
        absence = begin(
                "direct-care",
                () -> absences.tell(episode, new AbsenceDates(AbsenceReason.FAMILY, TODAY, BACK, null, null)));
    }

    @Test
    void whoeverIsBackAsPlannedNeedsNobody() {
        travelTo(BACK);

        assertThat(open(absence)).isEmpty();
        assertThat(absences.find(absence).status()).isEqualTo(AbsenceStatus.BACK);
    }

    @Test
    void whoeverIsNotBackIsLookedForUntilFound() {
        travelTo(BACK);
        act("direct-care", () -> missed.tell(absence, "The flat is dark."));
        travelTo(BACK.plusDays(1));

        assertLife("absence", absence).hasPassed("serviceTask_escalateAbsence").isWaitingAt("userTask_findThePerson");
        complete(
                "social-worker",
                absence,
                "findThePerson",
                Map.of(
                        "whereabouts", "AWAY_LONGER",
                        "whereaboutsOn", BACK.plusDays(5).toString(),
                        "asked", "Her daughter: the train was cancelled."));
        assertLife("absence", absence).isEnded().hasPassed("endEvent_personFound");
        assertThat(absences.find(absence).days().backOn()).isEqualTo(BACK.plusDays(5));
    }

    @Test
    void nobodyIsLookedForAnyMoreWhoCameHome() {
        travelTo(BACK);
        act("direct-care", () -> missed.tell(absence, "The flat is dark."));
        travelTo(BACK.plusDays(1));

        act("direct-care", () -> returns.move(absence, BACK.plusDays(1), null));

        assertLife("absence", absence).isEnded().hasPassed("endEvent_foundOtherwise");
        assertThat(open(episode)).doesNotContain("userTask_findThePerson");
    }
}
