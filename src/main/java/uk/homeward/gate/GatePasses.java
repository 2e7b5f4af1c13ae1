package uk.homeward.gate;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GatePasses extends Repository<GatePass, String> {

    /** @return 1, or 0 where this start has passed already: who asks twice is counted once, whatever races */
    @Modifying
    @Query(
            value =
                    """
                    insert into short_term_passing (reference, person_reference, ground, passed_on, passed_by)
                    values (:reference, :person, :ground, :day, :by) on conflict do nothing""",
            nativeQuery = true)
    int pass(String reference, String person, String ground, LocalDate day, String by);

    @Query(
            """
            select year(p.passedOn) as year,
                   month(p.passedOn) as month,
                   count(p) as starts,
                   sum(case when p.ground = SHORT_TERM_COMPLETED then 1 else 0 end) as throughShortTerm,
                   sum(case when p.ground = OFFER_DECLINED then 1 else 0 end) as offerDeclined
            from GatePass p
            group by year(p.passedOn), month(p.passedOn)
            order by 1, 2
            """)
    List<MonthOfStarts> countByMonth();

    interface MonthOfStarts {

        int getYear();

        int getMonth();

        long getStarts();

        long getThroughShortTerm();

        long getOfferDeclined();
    }
}
