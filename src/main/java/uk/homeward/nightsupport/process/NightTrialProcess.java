package uk.homeward.nightsupport.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code night-trial.bpmn} agree on. */
@Component
class NightTrialProcess implements RoutingFacts {

    static final String ID = "night-trial";

    static final String NIGHT_TRIAL_BEGUN = "NightTrialBegun";
    static final String NIGHT_TRIAL_FAILED = "NightTrialFailed";
    static final String NIGHT_TRIAL_STOPPED = "NightTrialStopped";

    static final ProcessVariable<Date> TRIAL_OVER_AT = ProcessVariable.of("trialOverAt", Date.class);
    static final ProcessVariable<Date> DECIDE_TRIAL_BY = ProcessVariable.of("decideTrialBy", Date.class);
}
