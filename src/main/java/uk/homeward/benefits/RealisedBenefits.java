package uk.homeward.benefits;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RealisedBenefits extends Repository<RealisedBenefit, Long> {

    RealisedBenefit saveAndFlush(RealisedBenefit entry);

    @Query("select r from RealisedBenefit r where r.benefit = :benefit order by r.id")
    List<RealisedBenefit> ofBenefit(long benefit);

    @Query("select r from RealisedBenefit r order by r.id")
    List<RealisedBenefit> all();
}
