package uk.homeward.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Change;
import uk.homeward.calendar.CountedDates;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.governance.DecisionFact.InForceDateMoved;
import uk.homeward.refusal.Wording;

/** A signed key decision is in force after some clear working days (DER-42). */
@Component
class CallInDates implements CountedDates {

    private final Decisions decisions;
    private final GovernanceRules rules;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    CallInDates(
            Decisions decisions,
            GovernanceRules rules,
            WorkingDays workingDays,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.decisions = decisions;
        this.rules = rules;
        this.workingDays = workingDays;
        this.clock = clock;
        this.facts = facts;
    }

    @Override
    public List<MovedDate> countAgain() {
        return decisions.findByCourseStatusOrderById(DecisionStatus.SIGNED).stream()
                .flatMap(this::countAgain)
                .toList();
    }

    private Stream<MovedDate> countAgain(Decision decision) {
        LocalDate was = Objects.requireNonNull(decision.course().inForceOn());
        return decision.course().countCallInAgain(workingDays, rules.callInWorkingDays(), LocalDate.now(clock)).stream()
                .map(became -> {
                    decisions.saveAndFlush(decision);
                    facts.publishEvent(new InForceDateMoved(
                            decision.reference(),
                            became,
                            new Change("In force on", Wording.day(was), Wording.day(became))));
                    return new MovedDate(decision.reference(), "In force after its call-in", was, became);
                });
    }
}
