package uk.homeward.decommissioning;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.TimePassed;
import uk.homeward.decommissioning.DecommissioningFact.DecisionOverspent;

/** Looks every day how each closing stands: phases that come up, the day on which it will be empty, the money. */
@Component
class DecommissioningWatch {

    private final DecommissioningStore store;
    private final DecommissioningService closings;
    private final PhaseWatch phases;
    private final ClosingStand stands;
    private final ClosingRisk risk;
    private final ClosingMoney money;
    private final DailyStands days;

    DecommissioningWatch(
            DecommissioningStore store,
            DecommissioningService closings,
            PhaseWatch phases,
            ClosingStand stands,
            ClosingRisk risk,
            ClosingMoney money,
            DailyStands days) {
        this.store = store;
        this.closings = closings;
        this.phases = phases;
        this.stands = stands;
        this.risk = risk;
        this.money = money;
        this.days = days;
    }

    @EventListener(TimePassed.class)
    @Transactional
    public void look() {
        store.all().stream()
                .filter(closing -> !closing.status().isOver())
                .map(Decommissioning::reference)
                .forEach(this::look);
    }

    private void look(String reference) {
        if (store.today().isAfter(closings.lastSafeStart(reference))) {
            closings.closeToNew(reference);
        }
        closings.count(reference);
        Decommissioning closing = store.take(reference);
        ClosingStand.Today today = stands.of(closing);
        days.keep(
                closing.number(),
                store.today(),
                today.people(),
                today.deployable(),
                today.activity().moved(),
                today.projection().emptyOn());
        risk.look(closing, today.projection());
        phases.ask(closing);
        tellMoney(closing);
    }

    private void tellMoney(Decommissioning closing) {
        DecommissioningView.Money stand = money.against(store.plan(closing), store.today());
        if (stand.isOver() && closing.tellMoney(store.today())) {
            store.keep(closing);
            store.announce(new DecisionOverspent(closing.reference(), stand.beyond()));
        }
    }
}
