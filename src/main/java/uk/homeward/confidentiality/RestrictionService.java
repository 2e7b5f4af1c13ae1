package uk.homeward.confidentiality;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.access.StaffNames;
import uk.homeward.audit.Actor;
import uk.homeward.audit.Change;
import uk.homeward.confidentiality.ConfidentialityFact.RecordRestricted;
import uk.homeward.confidentiality.ConfidentialityFact.RestrictionLifted;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door to restricted records. */
@Service
@Transactional
public class RestrictionService {

    private final Restrictions restrictions;
    private final PeopleOnRecord people;
    private final ApplicationEventPublisher facts;
    private final StaffNames staff;
    private final Clock clock;

    RestrictionService(
            Restrictions restrictions,
            PeopleOnRecord people,
            ApplicationEventPublisher facts,
            StaffNames staff,
            Clock clock) {
        this.restrictions = restrictions;
        this.people = people;
        this.staff = staff;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Whoever restricts a record is named on it too.
     *
     * @throws uk.homeward.refusal.NotFound if nobody has the reference
     */
    public void restrict(String reference, RestrictionRequest asked) {
        String personReference = people.kept(reference);
        asked.readers().forEach(this::expectKnown);
        RestrictionRequest right = asked.alsoNaming(Actor.name());
        Optional<Restriction> known = inForce(personReference);
        Change change = new Change(
                "Who may open the record",
                known.map(restriction -> String.join(", ", restriction.view().readers()))
                        .orElse("Whoever needs to know"),
                right.ground().label() + ": " + String.join(", ", right.readers()));
        known.ifPresentOrElse(
                restriction -> restriction.again(right),
                () -> restrictions.saveAndFlush(
                        new Restriction(personReference, right, Actor.name(), clock.instant())));
        facts.publishEvent(new RecordRestricted(personReference, change, right.reason()));
    }

    private void expectKnown(String reader) {
        if (!staff.knows(reader)) {
            throw new Refusal(
                    "readers",
                    "Nobody has signed in as %s. Check the name, or leave it out until they have.".formatted(reader));
        }
    }

    /**
     * @throws Conflict where the record is not restricted
     * @throws uk.homeward.refusal.NotFound if nobody has the reference
     */
    public void lift(String reference, @Nullable String reason) {
        String personReference = people.kept(reference);
        String why = Wording.required("reason", "The reason", reason, "Say why the record is restricted no longer.");
        inForce(personReference)
                .orElseThrow(() -> new Conflict("This record is not restricted. There is nothing to lift."))
                .lift(Actor.name(), clock.instant(), why);
        facts.publishEvent(new RestrictionLifted(personReference, why));
    }

    private Optional<Restriction> inForce(String personReference) {
        return restrictions.findByPersonReferenceAndLiftedAtIsNull(personReference);
    }
}
