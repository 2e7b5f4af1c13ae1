package uk.homeward.decommissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.decommissioning.DecommissioningFact.CapacityConfirmed;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;
import uk.homeward.transition.DepartureService;
import uk.homeward.transition.HoursRequest;
import uk.homeward.transition.TransitionService;
import uk.homeward.transition.TransitionView;

/** Phase by phase, as fast as people are recruited and trained (KEN-22). */
@Service
@Transactional
public class PhaseService {

    private final DecommissioningStore store;
    private final ClosingAuthority authority;
    private final PhaseQuestions questions;
    private final Workforce workforce;
    private final TransitionService transitions;
    private final DepartureService departures;

    PhaseService(
            DecommissioningStore store,
            ClosingAuthority authority,
            PhaseQuestions questions,
            Workforce workforce,
            TransitionService transitions,
            DepartureService departures) {
        this.store = store;
        this.authority = authority;
        this.questions = questions;
        this.workforce = workforce;
        this.transitions = transitions;
        this.departures = departures;
    }

    /**
     * Enough people are recruited and trained, so that so many hours a week move; or not yet.
     *
     * @param ready nothing: nobody said
     * @param hours a week that move
     * @param from the day from which they do
     * @throws uk.homeward.refusal.Refusal where more would move than can be deployed
     */
    public void confirm(
            String reference,
            @Nullable Boolean ready,
            @Nullable BigDecimal hours,
            @Nullable LocalDate from,
            @Nullable String note) {
        Decommissioning closing = store.take(reference);
        PhaseQuestion question = questions
                .open(closing.number())
                .orElseThrow(() -> new Conflict("No phase waits for an answer. Open the page of the service."));
        boolean enough = Wording.answered(
                "capacityReady", ready, "Say whether enough people are recruited and trained for this phase.");
        Plan plan = store.plan(closing);
        LocalDate today = store.today();
        String why = Wording.optional("capacityNote", "The note", note);
        BigDecimal moved = null;
        String decision = null;
        if (enough) {
            decision = authority.expect(plan, today);
            moved = Wording.answered("hoursToMove", hours, "Give the hours a week that move.");
            move(plan, question.phase(), moved, from == null ? today : from, why);
            closing.moveIn(question.phase());
            store.keep(closing);
        }
        BigDecimal deployable =
                workforce.deployable(store.transition(plan), plan.usual()).on(today);
        question.answer(moved, deployable, decision, why, today, Actor.name());
        questions.saveAndFlush(question);
        store.announce(new CapacityConfirmed(reference, question.phase(), moved, deployable));
    }

    private void move(Plan plan, int phase, BigDecimal hours, LocalDate from, @Nullable String why) {
        TransitionView now = transitions.find(plan.transition());
        if (now.phases().get(phase - 1).openedOn() == null) {
            transitions.open(plan.transition(), phase);
        }
        departures.move(
                plan.transition(),
                phase,
                new HoursRequest(hours, from, why == null ? "Confirmed for phase %d.".formatted(phase) : why));
    }
}
