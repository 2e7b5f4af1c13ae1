package uk.homeward.referral;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.person.PersonFact.DeathWithdrawn;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralFact.ReferralGoesOn;

/** Referrals that were ended by mistake, for a death or at triage, go on where they were. */
@Service
@Transactional
public class ReferralReturn {

    private static final String DEATH = "The death was told by mistake.";

    private final Referrals referrals;
    private final ApplicationEventPublisher facts;

    ReferralReturn(Referrals referrals, ApplicationEventPublisher facts) {
        this.referrals = referrals;
        this.facts = facts;
    }

    /** Those that were withdrawn because of the death: no service had accepted the person. */
    @EventListener
    public void on(DeathWithdrawn mistake) {
        List<Referral> withdrawn =
                referrals.findByPersonReferenceAndStatusIn(mistake.reference(), EnumSet.of(ReferralStatus.WITHDRAWN));
        withdrawn.stream()
                .filter(referral -> referral.isWithdrawnBecause(ReferralService.PERSON_DIED))
                .forEach(referral -> goOn(referral, null, DEATH));
    }

    /**
     * Announces {@link ReferralGoesOn}.
     *
     * @param service that goes on; nothing where none had begun: then the referral is triaged anew
     */
    public void goOn(String reference, @Nullable String service) {
        goOn(
                referrals.findById(Reference.REFERRAL.id(reference)).orElseThrow(Reference.REFERRAL::unknown),
                service,
                DEATH);
    }

    /** It was closed by mistake. */
    void triageAnew(Referral referral, String why) {
        goOn(referral, null, why);
    }

    private void goOn(Referral referral, @Nullable String service, String why) {
        facts.publishEvent(new ReferralGoesOn(referral.reference(), service, why));
        if (service == null) {
            referral.askedAnew();
            facts.publishEvent(referral.received());
        } else {
            referral.servedAgain();
        }
    }
}
