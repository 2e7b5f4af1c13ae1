package uk.homeward.frameworkmove.process;

import java.util.Date;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.MessageCorrelator;
import uk.homeward.frameworkmove.FrameworkMoveFact.FrameworkMoveOpened;
import uk.homeward.frameworkmove.FrameworkMoveFact.FrameworkMoveOver;
import uk.homeward.frameworkmove.FrameworkMoveFact.MoveEnded;
import uk.homeward.frameworkmove.FrameworkMoveFact.PersonToMove;

/** Begins the life of a move, and one for each person in it. */
@Component
class FrameworkMoveTrigger {

    private final MessageCorrelator messages;
    private final WorkingHours hours;

    FrameworkMoveTrigger(MessageCorrelator messages, WorkingHours hours) {
        this.messages = messages;
        this.hours = hours;
    }

    @EventListener
    void on(FrameworkMoveOpened fact) {
        messages.begin(
                FrameworkMoveProcess.FRAMEWORK_MOVE_OPENED,
                fact.reference(),
                Map.of(FrameworkMoveProcess.MOVES_AT.name(), Date.from(hours.morningOf(fact.movesOn()))));
    }

    @EventListener
    void on(PersonToMove fact) {
        messages.beginBeside(
                FrameworkMoveProcess.PERSON_TO_MOVE,
                fact.reference(),
                Map.of(FrameworkMoveProcess.PACKAGE_REFERENCE.name(), fact.caseReference()));
    }

    /** The person's own life may not have begun: then it finds nothing to do. */
    @EventListener
    void on(MoveEnded fact) {
        messages.tellIfWaiting(ProviderChoiceProcess.MOVE_ENDED, fact.caseReference());
    }

    @EventListener
    void on(FrameworkMoveOver fact) {
        messages.tell(FrameworkMoveProcess.FRAMEWORK_MOVE_OVER, fact.reference());
    }
}
