package uk.homeward.referral;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Refusal;

/** Referrals go with whoever they are for. */
@Component
class ReferralsOfPerson implements PersonHolding {

    private final Referrals referrals;
    private final HandoverTable tables;

    ReferralsOfPerson(Referrals referrals, HandoverTable tables) {
        this.referrals = referrals;
        this.tables = tables;
    }

    @Override
    public void expectCases(String person, Set<String> cases) {
        for (String reference : cases) {
            if (Reference.kindOf(reference).filter(Reference.PACKAGE::equals).isPresent()) {
                continue;
            }
            boolean theirs = referrals
                    .findById(Reference.REFERRAL.id(reference))
                    .filter(referral -> referral.personReference().equals(person))
                    .isPresent();
            if (!theirs) {
                throw new Refusal(
                        "cases", "%s is no case of %s. Check the two references.".formatted(reference, person));
            }
        }
    }

    @Override
    public void handOver(Handover handover) {
        // As Reference.REFERRAL writes it.
        tables.handOver(
                handover, "referral", "'REF-' || lpad(cast(id as text), greatest(6, length(cast(id as text))), '0')");
    }
}
