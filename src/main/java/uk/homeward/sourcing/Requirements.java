package uk.homeward.sourcing;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.framework.ClientGroup;

interface Requirements extends Repository<Requirement, Long> {

    Requirement saveAndFlush(Requirement requirement);

    Optional<Requirement> findById(long id);

    /** Whoever acts on a requirement is alone with it, on all nodes: many offers at once become one award. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Requirement r where r.id = :id")
    Optional<Requirement> findLocked(long id);

    @Query("select r from Requirement r where r.terms.packageId = :packageId order by r.id desc")
    List<Requirement> ofPackage(long packageId);

    @Query(
            """
            select r from Requirement r
            where r.status in :statuses
            order by r.openedAt, r.id
            """)
    Slice<Requirement> in(Collection<RequirementStatus> statuses, Pageable page);

    @Query(
            """
            select count(*)
              from (select r.id as id from Requirement r
                     where r.status in :statuses
                     order by r.openedAt limit :most) as found
            """)
    long countIn(Collection<RequirementStatus> statuses, int most);

    /** What may still be answered by somebody who may have such work. */
    @Query(
            """
            select r from Requirement r
            where r.status in (PUBLISHED, WIDENED) and r.windowEndsAt > :now and r.terms.model in :models
              and (r.terms.clientGroup is null or r.terms.clientGroup in :groups)
            order by r.windowEndsAt, r.id
            """)
    Slice<Requirement> published(
            Instant now, Collection<DeliveryModel> models, Collection<ClientGroup> groups, Pageable page);

    @Query(
            """
            select count(*)
              from (select r.id as id from Requirement r
                     where r.status in (PUBLISHED, WIDENED) and r.windowEndsAt > :now and r.terms.model in :models
                       and (r.terms.clientGroup is null or r.terms.clientGroup in :groups)
                     order by r.windowEndsAt limit :most) as found
            """)
    long countPublished(Instant now, Collection<DeliveryModel> models, Collection<ClientGroup> groups, int most);

    /** Of packages that go on, and for which nobody was looked for since. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select requirement.package_id
                    from sourcing_requirement requirement
                    join care_package package on package.id = requirement.package_id
                    where requirement.status = 'START_CONFIRMED' and requirement.retention_reason is not null
                      and requirement.rebroker_on <= :day and not requirement.hand_over and package.status = 'ACTIVE'
                      and exists (select 1 from sourcing_award award
                                   where award.requirement_id = requirement.id and award.status = 'STARTED'
                                     and award.provider_code = :team)
                      and not exists (select 1 from sourcing_requirement later
                                       where later.package_id = requirement.package_id and later.id > requirement.id)
                    order by requirement.rebroker_on, requirement.id
                    """)
    List<Long> keptUntil(LocalDate day, String team);
}
