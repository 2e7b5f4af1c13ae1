package uk.homeward.providerfailure;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.framework.FailingProviders;

/** Whose visits others make at present has no new work. */
@Component
class RunningFailures implements FailingProviders {

    private final Failures failures;

    RunningFailures(Failures failures) {
        this.failures = failures;
    }

    @Override
    public Optional<String> failureOf(String providerCode) {
        return failures.findRunning(providerCode).map(ProviderFailure::reference);
    }
}
