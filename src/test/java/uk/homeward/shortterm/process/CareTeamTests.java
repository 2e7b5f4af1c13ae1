package uk.homeward.shortterm.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import uk.homeward.ProcessTest;
import uk.homeward.calendar.TimePassed;
import uk.homeward.capacity.PlaceProviderLookup;
import uk.homeward.capacity.PlaceProviderService;
import uk.homeward.council.Provider;

/** Whose staff are asked about a place: those of the provider that gives it, beside direct care. */
class CareTeamTests extends ProcessTest {

    private static final String HOMEWARD_BOUND = "provider-homeward-bound";

    @Autowired
    private PlaceProviderService places;

    @Autowired
    private PlaceProviderLookup lookup;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void aProvidersOwnStaffConfirmTheStartAndTellOfTheWeek() {
        String episode = accepted("D2A");
        assertThat(groups(episode, "confirmStart")).containsExactlyInAnyOrder("direct-care", HOMEWARD_BOUND);

        complete("provider-a", episode, "confirmStart", start(TODAY));
        travelTo(TODAY.plusDays(7));

        assertThat(groups(episode, "reviewProgress")).containsExactlyInAnyOrder("direct-care", HOMEWARD_BOUND);
        complete("provider-a", episode, "reviewProgress", week(9, 4));
    }

    @Test
    void inHouseDirectCareAloneIsAsked() {
        String episode = accepted("ENABLE");

        assertThat(groups(episode, "confirmStart")).containsExactly("direct-care");
        assertThat(lookup.others(episode)).isEmpty();
    }

    /** What is open goes along, and whoever had taken it gives it up. */
    @Test
    void aPlaceThatMovesTakesItsTasksAlong() {
        String episode = accepted("D2A");
        boughtOnTheSpot(episode);
        assertThat(lookup.others(episode))
                .extracting(Provider::code)
                .containsExactly("harbour-live-in", "saltmarsh-homecare", "millbrook-house");
        act("provider-a", () -> tasks.claim(task(episode, "confirmStart").getId(), "provider-a"));

        act("broker", () -> places.move(episode, "harbour-live-in", null, "They have someone in Millbrook."));

        assertThat(groups(episode, "confirmStart"))
                .containsExactlyInAnyOrder("direct-care", "provider-harbour-live-in");
        assertThat(task(episode, "confirmStart").getAssignee()).isNull();
        complete("provider-b", episode, "confirmStart", start(TODAY));
        travelTo(TODAY.plusDays(7));
        assertThat(groups(episode, "reviewProgress"))
                .containsExactlyInAnyOrder("direct-care", "provider-harbour-live-in");
        act("broker", () -> places.move(episode, "homeward-bound", TODAY.plusDays(9), "Nearer to her home."));
        assertThat(groups(episode, "reviewProgress"))
                .containsExactlyInAnyOrder("direct-care", "provider-harbour-live-in");
        assertThat(lookup.outsideProvider(episode)).isEqualTo("harbour-live-in");
        travelTo(TODAY.plusDays(9));
        events.publishEvent(new TimePassed(TODAY.plusDays(9)));
        assertThat(lookup.outsideProvider(episode)).isEqualTo("homeward-bound");
        assertThat(groups(episode, "reviewProgress")).containsExactlyInAnyOrder("direct-care", HOMEWARD_BOUND);
        assertLife("support-at-home", episode).hasPassed("serviceTask_changeCareTeam");
        assertLife("short-term-service", episode).hasPassed("serviceTask_changeCareTeam");
    }

    private void boughtOnTheSpot(String episode) {
        database.update(
                "update capacity_place set source = 'SPOT', spot_reason = 'Full.', spot_approver = 'manager' where reference = ?",
                episode);
    }

    private String accepted(String service) {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", service, "DISCHARGE_TO_ASSESS");
        confirmDischarge(referral, TODAY);
        agreeGoals(episodeOf(referral));
        return episodeOf(referral);
    }

    private Task task(String episode, String task) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(episode)
                .taskDefinitionKey("userTask_" + task)
                .singleResult();
    }

    private List<String> groups(String episode, String task) {
        return tasks.getIdentityLinksForTask(task(episode, task).getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList();
    }
}
