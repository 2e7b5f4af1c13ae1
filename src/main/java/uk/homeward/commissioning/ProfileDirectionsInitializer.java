package uk.homeward.commissioning;

import org.springframework.stereotype.Component;
import uk.homeward.council.ProfileInitializer;

/** The directions of the profile. */
@Component
class ProfileDirectionsInitializer extends ProfileInitializer<CommissioningRules.DirectionDefinition> {

    private final DirectionService directions;

    ProfileDirectionsInitializer(CommissioningRules rules, DirectionService directions) {
        super(rules.directions());
        this.directions = directions;
    }

    @Override
    protected void takeOver(CommissioningRules.DirectionDefinition entry) {
        directions.takeOver(entry);
    }
}
