package uk.homeward.provision.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.PlaceFact.PlaceFound;
import uk.homeward.capacity.PlaceFact.SpotAsked;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.provision.PlaceAnswer;

/**
 * Tells whoever waits in line what came of it, in the transaction of whoever freed the place: a life that no longer waits
 * is no reason to undo that.
 */
@Component
class FindPlaceTrigger {

    private final MessageCorrelator messages;
    private final CareTeamReader team;

    FindPlaceTrigger(MessageCorrelator messages, CareTeamReader team) {
        this.messages = messages;
        this.team = team;
    }

    @EventListener
    void on(PlaceFound fact) {
        answered(FindPlaceProcess.PLACE_FOUND, fact.reference(), PlaceAnswer.PLACED);
    }

    @EventListener
    void on(SpotAsked fact) {
        answered(FindPlaceProcess.SPOT_ASKED, fact.reference(), PlaceAnswer.SPOT_NEEDED);
    }

    private void answered(String message, String reference, PlaceAnswer answer) {
        messages.tellIfWaiting(
                message,
                reference,
                Map.of(
                        FindPlaceProcess.PLACE_ANSWER.name(),
                        answer.name(),
                        FindPlaceProcess.CARE_TEAM.name(),
                        team.of(reference)));
    }
}
