package uk.homeward.benefits;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RealisedBenefits extends Repository<RealisedBenefit, Long> {

    RealisedBenefit saveAndFlush(RealisedBenefit entry);

    @Query("select r from RealisedBenefit r where r.benefit in :benefits order by r.id")
    List<RealisedBenefit> ofBenefits(Collection<Long> benefits);

    /** Those that no other has taken the place of. */
    @Query(
            "select r from RealisedBenefit r where not exists (select c from RealisedBenefit c where c.replaces = r.id) order by r.id")
    List<RealisedBenefit> standing();
}
