package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import uk.homeward.transition.TransitionFact.PeopleJoined;
import uk.homeward.transition.TransitionFact.PhaseOpened;

/**
 * The door to transitions. Whoever opens a phase first takes the lock of the transition, as whoever takes hours from the old
 * service does (KEN-22).
 */
@Service
@Transactional
public class TransitionService {

    private final Programmes programmes;
    private final OpenPhases phases;
    private final CapacityChangeService changes;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    TransitionService(
            Programmes programmes,
            OpenPhases phases,
            CapacityChangeService changes,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.programmes = programmes;
        this.phases = phases;
        this.changes = changes;
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
        BigDecimal amount = told.hours();
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
