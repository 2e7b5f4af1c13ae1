package uk.homeward.confidentiality;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;

/** Keeps a restriction in step with the person: when the address is protected, or two records become one. */
@Service
@Transactional
public class RestrictionsOfPerson {

    private final RestrictionService service;
    private final Restrictions restrictions;
    private final RecordOpenings openings;
    private final Clock clock;

    RestrictionsOfPerson(RestrictionService service, Restrictions restrictions, RecordOpenings openings, Clock clock) {
        this.service = service;
        this.restrictions = restrictions;
        this.openings = openings;
        this.clock = clock;
    }

    /** A protected address restricts the record, and goes on doing so until it is protected no longer. */
    public void follow(String personReference, boolean protectedAddress, String reason) {
        Optional<Restriction> known = inForce(personReference);
        if (protectedAddress && known.isEmpty()) {
            service.restrict(personReference, RestrictionRequest.of(RestrictionGround.PROTECTED_ADDRESS, reason, null));
        }
        if (!protectedAddress
                && known.filter(one -> one.ground() == RestrictionGround.PROTECTED_ADDRESS)
                        .isPresent()) {
            service.lift(personReference, reason);
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

    private Optional<Restriction> inForce(String personReference) {
        return restrictions.findByPersonReferenceAndLiftedAtIsNull(personReference);
    }
}
