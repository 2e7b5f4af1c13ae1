package uk.homeward.referral;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface Referrals extends JpaRepository<Referral, Long> {

    List<Referral> findByPersonReferenceOrderByReceivedAtDescIdDesc(String personReference);

    List<Referral> findByPersonReferenceAndStatusIn(String personReference, Collection<ReferralStatus> statuses);

    List<Referral> findAllByOrderByReceivedAtDescIdDesc(Limit limit);
}
