package uk.homeward.confidentiality;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.access.StaffNames;
import uk.homeward.audit.Actor;
import uk.homeward.audit.Change;
import uk.homeward.confidentiality.ConfidentialityFact.RecordRestricted;
import uk.homeward.confidentiality.ConfidentialityFact.RestrictionLifted;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door to restricted records. */
@Service
@Transactional
public class RestrictionService {

    private final Restrictions restrictions;
    private final RecordOpenings openings;
    private final PeopleOnRecord people;
    private final ApplicationEventPublisher facts;
    private final StaffNames staff;
    private final Clock clock;

    RestrictionService(
            Restrictions restrictions,
            RecordOpenings openings,
            PeopleOnRecord people,
            ApplicationEventPublisher facts,
            StaffNames staff,
            Clock clock) {
        this.restrictions = restrictions;
        this.openings = openings;
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
        Set<String> readers = new TreeSet<>(asked.readers());
        readers.add(Actor.name());
        RestrictionRequest right = new RestrictionRequest(asked.ground(), asked.reason(), readers);
        Optional<Restriction> known = inForce(personReference);
        Change change = new Change(
                "Who may open the record",
                known.map(restriction -> String.join(", ", restriction.view().readers()))
                        .orElse("Whoever needs to know"),
                right.ground().label() + ": " + String.join(", ", readers));
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

    /** A protected address restricts the record, and goes on doing so until it is protected no longer. */
    public void follow(String personReference, boolean protectedAddress, String reason) {
        Optional<Restriction> known = inForce(personReference);
        if (protectedAddress && known.isEmpty()) {
            restrict(personReference, RestrictionRequest.of(RestrictionGround.PROTECTED_ADDRESS, reason, null));
        }
        if (!protectedAddress
                && known.filter(one -> one.ground() == RestrictionGround.PROTECTED_ADDRESS)
                        .isPresent()) {
            lift(personReference, reason);
        }
    }

    /** Two records become one: it is as closed as either was. */
    public void join(String former, String kept) {
        openings.handOver(former, kept);
        inForce(former).ifPresent(goes -> inForce(kept)
                .ifPresentOrElse(
                        stays -> {
                            stays.alsoName(goes);
                            goes.lift(Actor.name(), clock.instant(), "Joined with " + kept);
                        },
                        () -> goes.belongTo(kept)));
    }

    /** @throws uk.homeward.refusal.NotFound if nobody has the reference */
    @Transactional(readOnly = true)
    public Optional<RestrictionView> of(String personReference) {
        return inForce(people.kept(personReference)).map(Restriction::view);
    }

    /** @param sought a reference, a ground, or somebody who restricted a record or is named on it; everything if empty */
    @Transactional(readOnly = true)
    public Paged<RestrictionView> search(String sought, PageQuery page) {
        return Paged.of(restrictions
                .search(sought.strip().toLowerCase(Locale.ROOT), page.pageable())
                .map(Restriction::view));
    }

    private Optional<Restriction> inForce(String personReference) {
        return restrictions.findByPersonReferenceAndLiftedAtIsNull(personReference);
    }
}
