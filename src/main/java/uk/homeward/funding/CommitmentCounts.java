package uk.homeward.funding;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is counted over all commitments: never one of them. */
interface CommitmentCounts extends Repository<Commitment, Long> {

    /** What was released never began; what costs nothing more draws on no line. */
    @Query(
            value =
                    """
                    select line, count(*) as starts, sum(days) as days, cast(sum(pence) as bigint) as pence
                    from (
                        select split_part(p.budget_id, '/', 1) as line, c.ends_on - c.starts_on + 1 as days,
                               sum(p.amount) as pence
                        from commitment c join commitment_part p on p.commitment_id = c.id
                        where c.kind = 'SUPPORT' and c.state <> 'RELEASED' and p.amount > 0
                          and c.starts_on between :first and :last
                        group by c.id, 1, 2) as begun
                    group by line
                    """,
            nativeQuery = true)
    List<StartsSeen> startsBetween(LocalDate first, LocalDate last);

    /** What was released was never bought. */
    @Query(
            """
            select year(c.startsOn) as year, month(c.startsOn) as month,
                   count(c) as bought, sum(c.amount) as pence,
                   sum(case when c.source = SPOT then 1 else 0 end) as spotBought,
                   sum(case when c.source = SPOT then c.amount else 0 end) as spotPence
            from Commitment c where c.state <> RELEASED and c.kind = SUPPORT
            group by year(c.startsOn), month(c.startsOn)
            order by 1, 2
            """)
    List<MonthBought> boughtByMonth();
}
