package uk.homeward.framework;

import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Takes over who stands on the frameworks of the profile, before anybody can sign in. */
@Component
class ProfileFrameworkInitializer implements SmartLifecycle {

    private final FrameworkRules rules;
    private final ProfileMembers members;
    private boolean running;

    ProfileFrameworkInitializer(FrameworkRules rules, ProfileMembers members) {
        this.rules = rules;
        this.members = members;
    }

    @Override
    public void start() {
        rules.members().forEach(this::takeOver);
        running = true;
    }

    private void takeOver(FrameworkRules.Member member) {
        try {
            members.takeOver(member);
        } catch (DataIntegrityViolationException anotherNodeWasQuicker) {
            members.takeOver(member);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 10_240;
    }
}
