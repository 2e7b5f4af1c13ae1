package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.capacity.CapacityChangeService;
import uk.homeward.capacity.ChangeKind;
import uk.homeward.capacity.ChangeRequest;
import uk.homeward.capacity.ContractSource;
import uk.homeward.refusal.Wording;
import uk.homeward.transition.TransitionFact.ActivityMoved;
import uk.homeward.transition.TransitionFact.PeopleJoined;
import uk.homeward.transition.TransitionFact.PhaseOpened;
import uk.homeward.transition.TransitionFact.ProviderShrank;

/**
 * The door to transitions. Whoever opens a phase or takes hours from the old service first takes the lock of the transition,
 * so that two commissioners together never move more than was recruited (KEN-22).
 */
@Service
@Transactional
public class TransitionService {

    private final Programmes programmes;
    private final OpenPhases phases;
    private final Departures departures;
    private final CapacityChangeService changes;
    private final List<MoveCheck> checks;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    TransitionService(
            Programmes programmes,
            OpenPhases phases,
            Departures departures,
            CapacityChangeService changes,
            List<MoveCheck> checks,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.programmes = programmes;
        this.phases = phases;
        this.departures = departures;
        this.changes = changes;
        this.checks = checks;
        this.clock = clock;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public List<TransitionView> all() {
        return programmes.plans().stream().map(this::view).toList();
    }

    @Transactional(readOnly = true)
    public TransitionView find(String code) {
        return view(programmes.plan(code));
    }

    private TransitionView view(Transition plan) {
        return programmes.of(plan).view(programmes.name(plan.from()), programmes.name(plan.to()), today());
    }

    /** The capacity of the new service is where it is kept, and where it is refused, whoever records it there. */
    public void recruit(String code, @Nullable JoiningKind how, HoursRequest told) {
        Transition plan = programmes.plan(code);
        JoiningKind kind =
                Wording.answered("kind", how, "Say whether they were recruited or came over from the old provider.");
        BigDecimal amount = Departure.hours(told.amount());
        LocalDate from = Wording.answered("from", told.from(), "Give the day from which they can work.");
        String reason = Wording.required("reason", "The reason", told.reason(), "Say who joined, without names.");
        Programme.expectMayJoin(plan, programmes.name(plan.from()), kind);
        changes.change(
                plan.to(),
                new ChangeRequest(ContractSource.IN_HOUSE, ChangeKind.RECRUITED, amount, from, null, reason));
        facts.publishEvent(new PeopleJoined(code, kind, amount, from, reason));
    }

    public void open(String code, int phase) {
        Programme programme = programmes.locked(programmes.plan(code));
        programme.expectAgreed();
        programme.phase(phase).expectMayOpen(today());
        phases.saveAndFlush(new OpenPhase(code, phase, today(), Actor.name()));
        facts.publishEvent(new PhaseOpened(code, phase));
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
        for (HoursLeaving.Cut cut : programme.course().cutsBy(departure, programmes.unit(plan))) {
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
