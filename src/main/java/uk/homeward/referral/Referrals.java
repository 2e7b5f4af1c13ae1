package uk.homeward.referral;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface Referrals extends JpaRepository<Referral, Long> {

    List<Referral> findByPersonReference(String personReference);

    List<Referral> findByPersonReferenceAndStatusIn(String personReference, Collection<ReferralStatus> statuses);

    Page<Referral> findByPersonReferenceOrderByReceivedAtDescIdDesc(String personReference, Pageable page);

    Page<Referral> findAllByOrderByReceivedAtDescIdDesc(Pageable page);
}
