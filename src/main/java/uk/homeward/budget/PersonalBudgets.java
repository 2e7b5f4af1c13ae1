package uk.homeward.budget;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonalBudgets extends Repository<PersonalBudget, Long> {

    PersonalBudget saveAndFlush(PersonalBudget budget);

    Optional<PersonalBudget> findFirstByAssessmentReferenceOrderByRevisionDesc(String assessmentReference);

    List<PersonalBudget> findByPackageReferenceOrderById(String packageReference);

    @Query(
            value =
                    """
                    select new uk.homeward.budget.BudgetSpread(
                        b.figure.ruleVersion, b.figure.hoursPerWeek, count(b), min(b.figure.indicative),
                        max(b.figure.indicative), count(case when b.status = AGREED then 1 end),
                        min(case when b.status = AGREED then b.plan.cost end),
                        max(case when b.status = AGREED then b.plan.cost end))
                      from PersonalBudget b
                     group by b.figure.ruleVersion, b.figure.hoursPerWeek
                     order by b.figure.ruleVersion desc, b.figure.hoursPerWeek""",
            countQuery =
                    """
                    select count(distinct concat(b.figure.ruleVersion, ' ', cast(b.figure.hoursPerWeek as string)))
                      from PersonalBudget b""")
    Page<BudgetSpread> spread(Pageable page);
}
