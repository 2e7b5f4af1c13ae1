package uk.homeward.referral;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralFact.ReferralJoined;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Two referrals ask for the same: one goes on, and the other is part of it. */
@Service
@Transactional
public class ReferralJoinService {

    private static final Set<ReferralStatus> OPEN = EnumSet.of(ReferralStatus.RECEIVED, ReferralStatus.TRIAGED);

    private final Referrals referrals;
    private final ReferralService service;
    private final ApplicationEventPublisher facts;

    ReferralJoinService(Referrals referrals, ReferralService service, ApplicationEventPublisher facts) {
        this.referrals = referrals;
        this.service = service;
        this.facts = facts;
    }

    /** The other referrals of the same person of which something can still come. */
    @Transactional(readOnly = true)
    public List<ReferralView> others(String reference) {
        return referrals.findByPersonReferenceAndStatusIn(load(reference).personReference(), OPEN).stream()
                .map(Referral::view)
                .filter(other -> !other.reference().equals(reference))
                .toList();
    }

    /**
     * All work on the first ends, and it is not counted twice in the national return.
     *
     * @param into the referral that goes on
     */
    public void join(String reference, @Nullable String into, @Nullable String reason) {
        String kept = Wording.answered("into", into, "Say with which referral this one is joined.");
        Referral referral = load(reference);
        Referral other = load(kept);
        if (kept.equals(reference)) {
            throw new Refusal("into", "This is the referral itself. Give the other one.");
        }
        if (!other.personReference().equals(referral.personReference())) {
            throw new Refusal(
                    "into", "%s is for somebody else. If both are one person, join the people first.".formatted(kept));
        }
        if (!OPEN.contains(other.status())) {
            throw new Conflict("%s is over. Leave this referral open, or withdraw it.".formatted(kept));
        }
        if (referral.request().urgent() && !other.request().urgent()) {
            throw new Refusal(
                    "into",
                    "This referral is urgent, and %s is not. Join that one with this one instead, so that it stays urgent."
                            .formatted(kept));
        }
        String why = Wording.optional("reason", "The reason", reason);
        service.withdraw(reference, "Joined with %s.%s".formatted(kept, why == null ? "" : " " + why));
        facts.publishEvent(new ReferralJoined(kept, reference, why));
    }

    private Referral load(String reference) {
        return referrals.findById(Reference.REFERRAL.id(reference)).orElseThrow(Reference.REFERRAL::unknown);
    }
}
