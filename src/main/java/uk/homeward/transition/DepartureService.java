package uk.homeward.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.capacity.CapacityChangeService;
import uk.homeward.capacity.ChangeKind;
import uk.homeward.capacity.ChangeRequest;
import uk.homeward.transition.TransitionFact.ActivityMoved;
import uk.homeward.transition.TransitionFact.ProviderShrank;

/**
 * Hours leave the old service: they move to the new one, or its provider loses them. Whoever takes them first takes the lock
 * of the transition, so that two commissioners together never move more than was recruited (KEN-22).
 */
@Service
@Transactional
public class DepartureService {
    private final Programmes programmes;
    private final Departures departures;
    private final CapacityChangeService changes;
    private final List<MoveCheck> checks;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    DepartureService(
            Programmes programmes,
            Departures departures,
            CapacityChangeService changes,
            List<MoveCheck> checks,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.programmes = programmes;
        this.departures = departures;
        this.changes = changes;
        this.checks = checks;
        this.clock = clock;
        this.facts = facts;
    }

    /** The old service then takes fewer new people; nobody who has a place in it loses that. */
    public void move(String code, int phase, HoursRequest asked) {
        Transition plan = programmes.plan(code);
        Programme programme = programmes.locked(plan);
        programme.phase(phase).expectOpen();
        Departure move = Departure.moved(code, phase, asked, Actor.name(), today());
        programme.expectMayMove(phase, move.amount(), move.firstDay());
        checks.forEach(check -> check.expectMayMove(code, programme.movedWith(move.amount()), move.firstDay()));
        depart(plan, programme, move, changes::change);
        facts.publishEvent(new ActivityMoved(code, phase, move.amount(), move.firstDay(), move.reason()));
    }

    /** What has happened is told (KEN-23): {@link TransitionWatch} finds whether it is a risk. */
    public void lose(String code, HoursRequest told) {
        Transition plan = programmes.plan(code);
        Programme programme = programmes.locked(plan);
        Departure loss = Departure.lost(code, told, Actor.name(), today());
        depart(plan, programme, loss, changes::lose);
        facts.publishEvent(new ProviderShrank(code, loss.amount(), loss.firstDay(), loss.reason()));
    }

    private void depart(
            Transition plan, Programme programme, Departure departure, BiConsumer<String, ChangeRequest> change) {
        departures.saveAndFlush(departure);
        for (HoursCut cut : programme.course().cutsBy(departure, programmes.unit(plan))) {
            change.accept(
                    plan.from(),
                    new ChangeRequest(
                            plan.source(),
                            ChangeKind.VARIED,
                            cut.amount().negate(),
                            cut.first(),
                            cut.last(),
                            departure.reason()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
