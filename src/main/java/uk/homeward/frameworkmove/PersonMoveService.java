package uk.homeward.frameworkmove;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementView;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.Successor;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.framework.FrameworkService;
import uk.homeward.frameworkmove.FrameworkMoveFact.ChoiceRecorded;
import uk.homeward.frameworkmove.FrameworkMoveFact.MoveLate;
import uk.homeward.frameworkmove.FrameworkMoveFact.MoveStepped;
import uk.homeward.frameworkmove.FrameworkMoveFact.PersonToMove;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** One person on the way: whoever gives their care goes on until somebody else has come. */
@Service
@Transactional
public class PersonMoveService {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final MovingPeople people;
    private final FrameworkMoves moves;
    private final MovingProviders providers;
    private final MoveSettlement settlement;
    private final DeliveryService delivery;
    private final HandOverService handOvers;
    private final DirectPaymentService payments;
    private final FrameworkService framework;
    private final ProviderChoiceLetter letter;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PersonMoveService(
            MovingPeople people,
            FrameworkMoves moves,
            MovingProviders providers,
            MoveSettlement settlement,
            DeliveryService delivery,
            HandOverService handOvers,
            DirectPaymentService payments,
            FrameworkService framework,
            ProviderChoiceLetter letter,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.people = people;
        this.moves = moves;
        this.providers = providers;
        this.settlement = settlement;
        this.delivery = delivery;
        this.handOvers = handOvers;
        this.payments = payments;
        this.framework = framework;
        this.letter = letter;
        this.facts = facts;
        this.clock = clock;
    }

    /** The person's own life begins: whoever has to choose has a letter. @return how they stand */
    public MoveStatus begin(String packageReference) {
        MovingPerson person = take(packageReference);
        if (person.status() == MoveStatus.TO_CHOOSE) {
            letter.write(packageReference, person.provider(), move(person).movesOn());
        }
        return person.status();
    }

    /**
     * @return how the person stands now
     * @throws Refusal where the new provider may not have the work, or something is missing
     */
    public MoveStatus choose(String packageReference, ChoiceAnswers told) {
        MovingPerson person = take(packageReference);
        ChoiceAnswers answers = told.checked();
        person.choose(answers, today(), Actor.name());
        String provider = answers.provider();
        if (provider != null) {
            expectMayFollow(person, provider);
        }
        if (answers.choice() == MoveChoice.DIRECT_PAYMENT) {
            payments.choose(packageReference);
        }
        facts.publishEvent(new ChoiceRecorded(
                reference(person),
                packageReference,
                Objects.requireNonNull(answers.choice()),
                String.valueOf(answers.words())));
        return stepped(person, null);
    }

    /**
     * The new provider came, and the old one is not needed after its last visit; or it did not, and the person chooses anew. One
     * that comes before the new framework holds is paid by the old one until then.
     */
    public MoveStatus confirm(String packageReference, @Nullable Boolean came, @Nullable String reason) {
        MovingPerson person = take(packageReference);
        if (Wording.answered("newProviderCame", came, "Say whether the new provider came.")) {
            Successor follower = new Successor(person.chosenProvider(), person.lastVisit(), person.firstVisit());
            int before = part(person).number();
            person.move(today());
            int part = handOvers.handOver(packageReference, before, follower);
            delivery.confirm(packageReference, part, person.firstVisit().toLocalDate());
            if (person.waitForDay(move(person).movesOn(), today())) {
                facts.publishEvent(new PersonToMove(reference(person), packageReference));
            }
            return stepped(person, null);
        }
        String why =
                Wording.required("stayedAwayBecause", "The reason", reason, "Say why the new provider does not come.");
        person.chooseAnew(today());
        return stepped(person, why);
    }

    /** Off the framework care is bought with a reason and an approver (ELO-11). */
    public MoveStatus decideStay(String packageReference, @Nullable Boolean approved, @Nullable String reason) {
        MovingPerson person = take(packageReference);
        if (Wording.answered("stayApproved", approved, "Say whether the person may stay.")) {
            person.approveStay(today(), Actor.name());
            return stepped(person, Wording.optional("stayReason", "The reason", reason));
        }
        String why = Wording.required(
                "stayReason", "The reason", reason, "Say why the person cannot stay with the provider.");
        person.chooseAnew(today());
        return stepped(person, why);
    }

    /** The new framework holds: who stays has its provider under the new contract version from this day on. */
    public void renew(String packageReference) {
        MovingPerson person = take(packageReference);
        if (person.status() == MoveStatus.STAYS) {
            LocalDate day = move(person).movesOn();
            handOvers.renew(
                    packageReference, part(person).number(), day.minusDays(1).atTime(END_OF_DAY), day.atStartOfDay());
            person.renew(today());
            var unused = stepped(person, null);
        }
    }

    /** The day has come, and the person is not settled: managers see it, and care goes on. */
    public void tellLate(String packageReference) {
        MovingPerson person = take(packageReference);
        if (person.late(today())) {
            people.saveAndFlush(person);
            facts.publishEvent(new MoveLate(reference(person), packageReference, person.status()));
        }
    }

    /** It is on the new framework, and may have new work today. */
    private void expectMayFollow(MovingPerson person, String provider) {
        if (!providers.isSuccessful(person.move(), provider)) {
            throw new Refusal(
                    "newProvider",
                    "This provider is not on the new framework. Choose one that was successful in the tender.");
        }
        framework.refusal(provider, DeliveryModel.TIME_AND_TASK, null).ifPresent(refused -> {
            throw new Refusal("newProvider", refused.sentence());
        });
    }

    private MoveStatus stepped(MovingPerson person, @Nullable String reason) {
        people.saveAndFlush(person);
        facts.publishEvent(new MoveStepped(reference(person), person.packageReference(), person.status(), reason));
        settlement.closeIfNobodyIsLeft(person.move());
        return person.status();
    }

    private ElementView part(MovingPerson person) {
        return delivery.find(person.packageReference()).stream()
                .flatMap(care -> care.elements().stream())
                .filter(one -> one.endedAs() == null && person.giver().equals(one.providerCode()))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(
                                "The provider gives no part of this care any more. Open the case to see who does, and choose there."));
    }

    private FrameworkMove move(MovingPerson person) {
        return moves.findById(person.move()).orElseThrow();
    }

    private static String reference(MovingPerson person) {
        return Reference.FRAMEWORK_MOVE.of(person.move());
    }

    private MovingPerson take(String packageReference) {
        return people.findLocked(Reference.PACKAGE.id(packageReference)).orElseThrow(Reference.PACKAGE::unknown);
    }

    private LocalDate today() {
        return WorkingHours.dayOf(clock.instant());
    }
}
