package uk.homeward.commissioning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.commissioning.CommissioningRules.DirectionDefinition;
import uk.homeward.commissioning.DirectionFact.DirectionEnded;
import uk.homeward.commissioning.DirectionFact.DirectionIssued;
import uk.homeward.commissioning.DirectionFact.DirectionMet;
import uk.homeward.commissioning.DirectionFact.DirectionOverdue;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;

/** The door to directions: one revision of each is in force. */
@Service
@Transactional
public class DirectionService {

    private final Directions directions;
    private final ModelOfCare modelOfCare;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DirectionService(Directions directions, ModelOfCare modelOfCare, ApplicationEventPublisher facts, Clock clock) {
        this.directions = directions;
        this.modelOfCare = modelOfCare;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Issues a direction. One that revises another takes its place, and needs the agreed model of care (ELO-02).
     *
     * @return the reference, for example {@code DIR-000123}
     */
    public String issue(DirectionRequest asked) {
        Optional<Direction> before = directions.findByCodeOrderByRevisionDesc(asked.checkedCode()).stream()
                .findFirst();
        Direction issued = new Direction(asked, before.map(Direction::revision).orElse(0) + 1, today());
        if (before.isPresent()) {
            modelOfCare.expectAgreed("A revised direction");
        }
        before.filter(Direction::inForce).ifPresent(earlier -> {
            earlier.supersede(issued);
            directions.saveAndFlush(earlier);
            facts.publishEvent(
                    new DirectionEnded(earlier.reference(), DirectionStatus.SUPERSEDED, "A revision takes its place."));
        });
        return keep(issued);
    }

    /** Takes over a direction that the profile brings with it, once. */
    void takeOver(DirectionDefinition definition) {
        if (!directions.existsByCode(definition.code())) {
            keep(new Direction(
                    new DirectionRequest(
                            definition.code(),
                            definition.issuedBy(),
                            definition.issuedTo(),
                            definition.issuedOn(),
                            definition.dueOn(),
                            definition.wording()),
                    1,
                    definition.issuedOn()));
        }
    }

    private String keep(Direction issued) {
        directions.saveAndFlush(issued);
        facts.publishEvent(new DirectionIssued(issued.reference(), issued.dueOn()));
        return issued.reference();
    }

    /** What it asks for is in place since this day. */
    public void met(String reference, @Nullable LocalDate metOn, @Nullable String how) {
        LocalDate on = Wording.answered("metOn", metOn, "Give the day since which it is in place.");
        String what = Wording.required("howMet", "What is in place", how, "Say what is in place now.");
        Direction direction = load(reference);
        direction.meet(on, what, today());
        directions.saveAndFlush(direction);
        facts.publishEvent(new DirectionMet(reference, on, what));
    }

    /** It was recorded by mistake. */
    public void withdraw(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why it does not hold.");
        Direction direction = load(reference);
        direction.withdraw(why, today());
        directions.saveAndFlush(direction);
        facts.publishEvent(new DirectionEnded(reference, DirectionStatus.WITHDRAWN, why));
    }

    /** Its deadline has come: whoever has not met it is shown to have missed it (ELO-03). */
    public void deadlinePassed(String reference) {
        Direction direction = load(reference);
        if (direction.passDeadline(today())) {
            directions.saveAndFlush(direction);
            facts.publishEvent(new DirectionOverdue(reference, direction.dueOn()));
        }
    }

    @Transactional(readOnly = true)
    public DirectionView find(String reference) {
        return load(reference).view();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<DirectionView> all() {
        return directions.findAllByOrderByIdDesc().stream().map(Direction::view).toList();
    }

    private Direction load(String reference) {
        return directions.findById(Reference.DIRECTION.id(reference)).orElseThrow(Reference.DIRECTION::unknown);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
