package uk.homeward.shortterm.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.shortterm.OversightLookup;

class OversightProcessTests extends ProcessTest {

    private static final LocalDate FIRST_LOOK = TODAY.plusDays(28);

    @Autowired
    private OversightLookup oversight;

    @Test
    @Tag("KEN-18")
    void aLookComesUpIsRemindedEscalatedAndLeadsToTheNext() {
        String referral = referFromCommunity();
        Map<String, Object> stepUp =
                new HashMap<>(Map.of("destination", "STEP_UP", "service", "LIVEIN", "purpose", "REABLEMENT"));
        stepUp.putAll(Map.of("lessRestrictiveOption", "Visits", "serviceChoiceReason", "Nights"));
        complete("access-team", referral, "triageReferral", stepUp);
        confirmStepUp(referral, TODAY);
        String episode = episodeOf(referral);
        Map<String, Object> long84 = new HashMap<>(start(TODAY));
        long84.put("plannedDays", 84);
        complete("direct-care", episode, "confirmStart", long84);

        travelTo(FIRST_LOOK.plusDays(8));

        assertThat(firedAt("event_oversightComesUp")).containsExactly(morning(FIRST_LOOK));
        assertThat(open(episode)).contains("userTask_overseeSupport");
        assertLife("oversight", episode).hasPassed("serviceTask_remindTherapist", "serviceTask_escalateOversight");
        complete(
                "therapist",
                episode,
                "overseeSupport",
                Map.of("oversightFinding", "ON_COURSE", "oversightNote", "Stairs alone."));
        assertThat(oversight.dates(episode).orElseThrow().comesUpOn()).isEqualTo(FIRST_LOOK.plusDays(8 + 28));
        assertThat(open(episode)).doesNotContain("userTask_overseeSupport");
        assertLife("support-at-home", episode).isWaitingAt("callActivity_oversight");
    }
}
