package uk.homeward.frameworkmove;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.frameworkmove.FrameworkMoveFact.FrameworkMoveOpened;
import uk.homeward.frameworkmove.FrameworkMoveFact.FrameworkMoveOver;

/** A move is over with the last who is settled. */
@Component
class MoveSettlement {

    private final FrameworkMoves moves;
    private final MovingPeople people;
    private final MovingProviders providers;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MoveSettlement(
            FrameworkMoves moves,
            MovingPeople people,
            MovingProviders providers,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.moves = moves;
        this.people = people;
        this.providers = providers;
        this.facts = facts;
        this.clock = clock;
    }

    /** Somebody is waited for again. */
    void goOn(long number) {
        FrameworkMove move = moves.findLocked(number).orElseThrow();
        if (move.goOn()) {
            moves.saveAndFlush(move);
            facts.publishEvent(new FrameworkMoveOpened(move.reference(), move.reference(), move.movesOn()));
        }
    }

    void closeIfNobodyIsLeft(long number) {
        FrameworkMove move = moves.findLocked(number).orElseThrow();
        LocalDate today = WorkingHours.dayOf(clock.instant());
        if (move.close(people.countOpen(number) + providers.undecided(number), today)) {
            moves.saveAndFlush(move);
            facts.publishEvent(new FrameworkMoveOver(move.reference(), move.reference()));
        }
    }
}
