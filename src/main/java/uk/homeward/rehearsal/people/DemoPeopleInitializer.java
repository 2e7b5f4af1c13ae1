package uk.homeward.rehearsal.people;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** When the engine knows its models and before anybody can sign in, so that nobody sees the clock of the past. */
@Component
@Profile("demo & !production")
@ConditionalOnProperty(name = "homeward.demo-people", matchIfMissing = true)
class DemoPeopleInitializer implements SmartLifecycle {

    private final DemoPeople people;
    private final DemoLongTerm longTerm;
    private final DemoTransfers transfers;
    private final DemoClosing closing;
    private boolean running;

    DemoPeopleInitializer(DemoPeople people, DemoLongTerm longTerm, DemoTransfers transfers, DemoClosing closing) {
        this.people = people;
        this.longTerm = longTerm;
        this.transfers = transfers;
        this.closing = closing;
    }

    @Override
    public void start() {
        people.moveIn();
        longTerm.moveIn();
        transfers.moveIn();
        closing.begin();
        running = true;
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
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 8192;
    }
}
