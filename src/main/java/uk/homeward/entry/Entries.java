package uk.homeward.entry;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Entries extends JpaRepository<Entry, Long> {

    /** Of those who went home, also without a service: a discharge that was cancelled is none. */
    @Query(
            """
            select year(e.confirmation.dischargeOn) as year,
                   month(e.confirmation.dischargeOn) as month,
                   count(e) as discharges,
                   sum(case when e.confirmation.delayDays > 0 then 1 else 0 end) as delayed,
                   avg(e.confirmation.delayDays) as averageDelayDays
            from Entry e
            where e.confirmation.dischargeOn is not null
              and e.status <> uk.homeward.entry.EntryStatus.CANCELLED
            group by year(e.confirmation.dischargeOn), month(e.confirmation.dischargeOn)
            order by 1, 2
            """)
    List<MonthOfDischarges> countDischargesByMonth();

    /** Packages that lapsed in hospital and came back this way, and what the person said to the offer (KEN-06). */
    @Query(
            """
            select year(e.confirmation.dischargeOn) as year,
                   month(e.confirmation.dischargeOn) as month,
                   count(e) as restarts,
                   sum(case when e.confirmation.offer = uk.homeward.entry.OfferAnswer.ACCEPTED then 1 else 0 end) as accepted,
                   sum(case when e.confirmation.offer = uk.homeward.entry.OfferAnswer.DECLINED then 1 else 0 end) as declined,
                   sum(case when e.confirmation.bridgingNeeded = true then 1 else 0 end) as bridged
            from Entry e, Referral r
            where r.id = e.referralId
              and r.request.formerPackage is not null
              and e.confirmation.dischargeOn is not null
              and e.status <> uk.homeward.entry.EntryStatus.CANCELLED
            group by year(e.confirmation.dischargeOn), month(e.confirmation.dischargeOn)
            order by 1, 2
            """)
    List<MonthOfRestarts> countRestartsByMonth();
}
