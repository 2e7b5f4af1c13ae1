package uk.homeward.benefits;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExpectedBenefits extends Repository<ExpectedBenefit, Long> {

    ExpectedBenefit saveAndFlush(ExpectedBenefit entry);

    /** Their numbers, the latest first. */
    @Query("select b.id from ExpectedBenefit b where b.benefit is null order by b.id desc")
    Page<Long> benefits(Pageable page);

    /** All entries of these, the first one first. */
    @Query(
            "select b from ExpectedBenefit b where b.id in :benefits and b.benefit is null or b.benefit in :benefits order by b.id")
    List<ExpectedBenefit> ofBenefits(Collection<Long> benefits);

    /** Those that no other has taken the place of. */
    @Query(
            "select b from ExpectedBenefit b where not exists (select c from ExpectedBenefit c where c.replaces = b.id) order by b.id")
    List<ExpectedBenefit> standing();
}
