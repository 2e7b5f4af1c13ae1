package uk.homeward.referral;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Referrals a page at a time, the most recent first. */
@Service
@Transactional(readOnly = true)
public class ReferralLists {
    private final Referrals referrals;

    ReferralLists(Referrals referrals) {
        this.referrals = referrals;
    }

    public Paged<ReferralView> all(PageQuery page) {
        return Paged.of(
                referrals.findAllByOrderByReceivedAtDescIdDesc(page.pageable()).map(Referral::view));
    }

    public Paged<ReferralView> ofPerson(String personReference, PageQuery page) {
        return Paged.of(referrals
                .findByPersonReferenceOrderByReceivedAtDescIdDesc(personReference, page.pageable())
                .map(Referral::view));
    }

    /** Of all cases of a person. */
    public List<String> referencesOf(String personReference) {
        return referrals.findByPersonReference(personReference).stream()
                .map(Referral::reference)
                .toList();
    }
}
