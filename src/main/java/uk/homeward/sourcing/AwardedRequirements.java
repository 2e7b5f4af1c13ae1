package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Requirements by what was awarded, and to whom. */
interface AwardedRequirements extends Repository<Requirement, Long> {

    /** What the provider is to give, or gives, of what was awarded since a moment. */
    @Query(
            """
            select coalesce(sum(a.hours), 0) from Requirement r join r.awards.awards a
            where a.providerCode = :provider and a.status <> VOID and a.awardedAt > :since
            """)
    BigDecimal hoursAwardedSince(String provider, Instant since);

    /** Those with something of the provider that is live. */
    @Query(
            """
            select r from Requirement r
            where exists (select 1 from Requirement o join o.awards.awards a
                          where o.id = r.id and a.providerCode = :provider and a.status <> VOID)
            order by r.openedAt desc, r.id desc
            """)
    Slice<Requirement> givenBy(String provider, Pageable page);

    @Query(
            """
            select count(*)
              from (select r.id as id from Requirement r
                     where exists (select 1 from Requirement o join o.awards.awards a
                                   where o.id = r.id and a.providerCode = :provider and a.status <> VOID)
                     order by r.openedAt desc limit :most) as found
            """)
    long countGivenBy(String provider, int most);

    @Query(
            """
            select r from Requirement r
            where exists (select 1 from Requirement o join o.awards.awards a
                          where o.id = r.id and a.providerCode = :provider and a.status = STARTED)
            """)
    List<Requirement> startedBy(String provider);

    /** Whether the provider has given care to the person before. */
    @Query(
            """
            select count(r) from Requirement r join r.awards.awards a
            where r.terms.personReference = :person and a.providerCode = :provider and a.status = STARTED
            """)
    long countStarts(String person, String provider);

    /** Where the people live to whom the provider gives care. */
    @Query(
            """
            select r.terms.district from Requirement r join r.awards.awards a
            where a.providerCode = :provider and a.status <> VOID and r.terms.district is not null
            """)
    List<String> districtsOf(String provider);

    /** Of packages that are not over. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select client_group as "clientGroup", off_framework as "offFramework",
                           count(distinct requirement) as requirements, sum(hours) as hours,
                           sum(hours * rate_per_hour) as cost
                    from sourcing_bought
                    group by client_group, off_framework
                    order by client_group, off_framework
                    """)
    List<BoughtHours> bought();
}
