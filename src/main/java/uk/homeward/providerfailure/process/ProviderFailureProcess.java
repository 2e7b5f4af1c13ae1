package uk.homeward.providerfailure.process;

import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code provider-failure.bpmn} agree on. */
@Component
class ProviderFailureProcess implements RoutingFacts {

    static final String ID = "provider-failure";

    static final String PROVIDER_FAILED = "ProviderFailed";
    static final String PERSON_AFFECTED = "PersonAffected";
    static final String FAILURE_OVER = "FailureOver";

    static final ProcessVariable<String> PACKAGE_REFERENCE = ProcessVariable.of("packageReference", String.class);
}
