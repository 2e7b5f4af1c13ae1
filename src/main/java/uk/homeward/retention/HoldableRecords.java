package uk.homeward.retention;

import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralService;
import uk.homeward.refusal.Refusal;

/** What a legal hold can keep: a person, or a case. */
@Component
class HoldableRecords {

    private final PersonService people;
    private final ReferralService referrals;
    private final CarePackageService packages;

    HoldableRecords(PersonService people, ReferralService referrals, CarePackageService packages) {
        this.people = people;
        this.referrals = referrals;
        this.packages = packages;
    }

    /** A person who was joined with another is held under the reference that stays. */
    String known(String reference) {
        Reference kind = Reference.kindOf(reference).orElse(null);
        if (kind == Reference.PERSON) {
            return people.find(reference).reference();
        }
        if (kind == Reference.REFERRAL) {
            return referrals.find(reference).reference();
        }
        if (kind == Reference.PACKAGE) {
            return packages.find(reference).reference();
        }
        throw new Refusal(
                "reference",
                "Only a person or a case can be held. Give a reference like %s or %s."
                        .formatted(Reference.PERSON.of(123), Reference.REFERRAL.of(123)));
    }
}
