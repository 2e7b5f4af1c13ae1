package uk.homeward.providerfailure;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.framework.ProviderOutage;

/** Whose visits others make at present has no new work. */
@Component
class RunningFailures implements ProviderOutage {

    private final Failures failures;

    RunningFailures(Failures failures) {
        this.failures = failures;
    }

    @Override
    public Optional<String> of(String providerCode) {
        return failures.findRunning(providerCode).map(ProviderFailure::reference);
    }
}
