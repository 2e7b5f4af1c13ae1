package uk.homeward.provision.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code find-place.bpmn} agree on. */
@Component
class FindPlaceProcess implements RoutingFacts {

    static final String ID = "find-place";

    static final String PLACE_FOUND = "PlaceFound";
    static final String SPOT_ASKED = "SpotAsked";

    static final ProcessVariable<String> PLACE_ANSWER = ProcessVariable.of("placeAnswer", String.class);
    static final ProcessVariable<String> CARE_TEAM = ProcessVariable.of("careTeam", String.class);
    static final ProcessVariable<Date> PLANNED_START_AT = ProcessVariable.of("plannedStartAt", Date.class);
}
