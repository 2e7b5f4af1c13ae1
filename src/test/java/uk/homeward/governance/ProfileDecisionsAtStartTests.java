package uk.homeward.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.Councils;

/** The start of one node, and of two at once. */
class ProfileDecisionsAtStartTests {

    private static final GovernanceRules RULES = Councils.named("demo").get(GovernanceRules.class);

    private final List<Object> facts = new ArrayList<>();

    @Test
    void theDecisionsOfTheProfileAreThereBeforeAnybodyCanSignIn() {
        ProfileDecisionsInitializer initializer = initializer(new KeptDecisions());
        assertThat(initializer.isRunning()).isFalse();

        initializer.start();

        assertThat(facts).hasSameSizeAs(RULES.decisions());
        assertThat(initializer.isRunning()).isTrue();
        assertThat(initializer.getPhase())
                .isPositive()
                .isLessThan(WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE);
        initializer.stop();
        assertThat(initializer.isRunning()).isFalse();
    }

    @Test
    void aNodeThatWasSlowerFindsWhatTheOtherHasTakenOver() {
        ProfileDecisionsInitializer slower = initializer(new KeptDecisions() {

            @Override
            public Decision saveAndFlush(Decision decision) {
                super.saveAndFlush(decision);
                throw new DataIntegrityViolationException("governance_decision_of_profile");
            }
        });

        slower.start();

        assertThat(slower.isRunning()).isTrue();
        assertThat(facts).isEmpty();
    }

    private ProfileDecisionsInitializer initializer(Decisions decisions) {
        return new ProfileDecisionsInitializer(
                RULES,
                new GovernanceService(
                        decisions, RULES, new WorkingDays(Jurisdiction.ENGLAND), Clock.systemUTC(), facts::add));
    }
}
