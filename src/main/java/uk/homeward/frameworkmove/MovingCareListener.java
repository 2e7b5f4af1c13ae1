package uk.homeward.frameworkmove;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.delivery.DeliveryFact;
import uk.homeward.delivery.DeliveryFact.DeliveryGoesOn;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.frameworkmove.FrameworkMoveFact.MoveEnded;
import uk.homeward.frameworkmove.FrameworkMoveFact.PersonToMove;
import uk.homeward.reference.Reference;

/** Whoever has nothing of the provider any more has nothing to choose: what takes its place is found as for everybody. */
@Component
@Transactional
class MovingCareListener {

    private final FrameworkMoveRules rules;
    private final MovingPeople people;
    private final MovingProviders providers;
    private final MoveSettlement settlement;
    private final DeliveryService delivery;
    private final ProviderChoiceLetter letter;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MovingCareListener(
            FrameworkMoveRules rules,
            MovingPeople people,
            MovingProviders providers,
            MoveSettlement settlement,
            DeliveryService delivery,
            ProviderChoiceLetter letter,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.rules = rules;
        this.people = people;
        this.providers = providers;
        this.settlement = settlement;
        this.delivery = delivery;
        this.letter = letter;
        this.facts = facts;
        this.clock = clock;
    }

    /** Before the package itself ends in the engine. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void on(PackageClosed fact) {
        moving(fact.reference()).ifPresent(person -> end(person, "The package is over."));
    }

    /** Also where it was handed back, stopped, or failed. */
    @EventListener
    public void on(DeliveryFact fact) {
        moving(fact.reference())
                .filter(person -> !isGiven(person))
                .ifPresent(person -> end(person, "The provider gives no care here any more."));
    }

    /** What had ended it was a mistake: the person is asked again, and the move is open until they are settled. */
    @EventListener
    public void on(DeliveryGoesOn fact) {
        moving(fact.reference())
                .filter(this::isGiven)
                .filter(person -> person.goOn(
                        providers.isSuccessful(person.move(), person.provider()), WorkingHours.dayOf(clock.instant())))
                .ifPresent(person -> {
                    people.saveAndFlush(person);
                    settlement.goOn(person.move());
                    facts.publishEvent(new PersonToMove(Reference.FRAMEWORK_MOVE.of(person.move()), fact.reference()));
                });
    }

    private void end(MovingPerson person, String why) {
        if (person.end(WorkingHours.dayOf(clock.instant()))) {
            people.saveAndFlush(person);
            letter.keepBack(person.packageReference(), why);
            facts.publishEvent(new MoveEnded(Reference.FRAMEWORK_MOVE.of(person.move()), person.packageReference()));
            settlement.closeIfNobodyIsLeft(person.move());
        }
    }

    private boolean isGiven(MovingPerson person) {
        return delivery.find(person.packageReference()).stream()
                .flatMap(care -> care.elements().stream())
                .anyMatch(part -> part.endedAs() == null && person.giver().equals(part.providerCode()));
    }

    private Optional<MovingPerson> moving(String packageReference) {
        return rules.run() ? people.findLocked(Reference.PACKAGE.id(packageReference)) : Optional.empty();
    }
}
