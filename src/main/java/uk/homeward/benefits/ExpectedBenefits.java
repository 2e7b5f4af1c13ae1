package uk.homeward.benefits;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExpectedBenefits extends Repository<ExpectedBenefit, Long> {

    ExpectedBenefit saveAndFlush(ExpectedBenefit entry);

    /** All entries of one benefit, the first one first. */
    @Query(
            "select b from ExpectedBenefit b where b.id = :benefit and b.benefit is null or b.benefit = :benefit order by b.id")
    List<ExpectedBenefit> ofBenefit(long benefit);

    @Query("select b from ExpectedBenefit b order by b.id")
    List<ExpectedBenefit> all();
}
