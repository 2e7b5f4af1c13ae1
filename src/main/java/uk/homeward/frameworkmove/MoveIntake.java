package uk.homeward.frameworkmove;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.TimePassed;
import uk.homeward.frameworkmove.FrameworkMoveFact.PersonToMove;
import uk.homeward.frameworkmove.MoveJoiners.Joiner;
import uk.homeward.reference.Reference;

/**
 * Takes in everybody who has care of a provider that is decided: when it is, and whoever joins it later, until the new framework
 * holds and the move is over.
 */
@Component
class MoveIntake {

    private final FrameworkMoveRules rules;
    private final FrameworkMoves moves;
    private final MoveJoiners joiners;
    private final MovingPeople people;
    private final MoveSettlement settlement;
    private final ApplicationEventPublisher facts;

    MoveIntake(
            FrameworkMoveRules rules,
            FrameworkMoves moves,
            MoveJoiners joiners,
            MovingPeople people,
            MoveSettlement settlement,
            ApplicationEventPublisher facts) {
        this.rules = rules;
        this.moves = moves;
        this.joiners = joiners;
        this.people = people;
        this.settlement = settlement;
        this.facts = facts;
    }

    @EventListener
    @Transactional
    public void on(TimePassed time) {
        if (rules.run()) {
            moves.findLast()
                    .filter(move -> move.takesIn(time.today()))
                    .map(FrameworkMove::number)
                    .filter(move -> !joiners.of(move).isEmpty())
                    .ifPresent(move -> takeIn(move, time.today()));
        }
    }

    /** Whoever looks at the same time waits, and finds nobody then. */
    void takeIn(long move, LocalDate today) {
        var unused = moves.findLocked(move).orElseThrow();
        joiners.of(move).forEach(joiner -> takeIn(move, joiner, today));
    }

    private void takeIn(long move, Joiner joiner, LocalDate today) {
        MovingPerson person = people.findByMoveIdAndPackageId(move, joiner.carePackage())
                .map(known -> known.joins(joiner.provider(), joiner.successful(), today))
                .orElseGet(() ->
                        new MovingPerson(move, joiner.carePackage(), joiner.provider(), joiner.successful(), today));
        people.saveAndFlush(person);
        settlement.goOn(move);
        facts.publishEvent(new PersonToMove(Reference.FRAMEWORK_MOVE.of(move), person.packageReference()));
    }
}
