package uk.homeward.capacity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Places extends Repository<Place, Long> {

    Place saveAndFlush(Place place);

    Optional<Place> findByReference(String reference);

    /** Without loading the place: what is read before the lock may be old behind it. */
    @Query(
            "select new uk.homeward.capacity.PlaceTerms(p.id, p.reference, p.service, p.status, p.days) from Place p where p.reference = :reference")
    Optional<PlaceTerms> terms(String reference);

    @Query(
            "select p.provider as provider, sum(p.amount) as amount from Place p where p.service = :service and p.source = :source and p.status = PLACED and p.provider is not null group by p.provider")
    List<GivenByProvider> given(String service, ContractSource source);

    @Query("select p from Place p where p.provider = :provider and p.status = PLACED order by p.days.first, p.id")
    Page<Place> ofProvider(String provider, Pageable page);

    /** Who gives any place at this moment. */
    @Query(
            "select distinct p.service as service, p.source as source, p.provider as provider from Place p where p.status = PLACED and p.provider is not null")
    List<ProviderInUse> inUse();

    /** @param gone service, source and provider that give none any more */
    @Query(
            "select p from Place p where p.status = PLACED and (p.provider is null and p.source <> IN_HOUSE or concat(p.service, ' ', p.source, ' ', p.provider) in :gone) order by p.days.first, p.id")
    Page<Place> withoutProvider(Collection<String> gone, Pageable page);

    @Query(
            "select count(p) from Place p where p.status = PLACED and (p.provider is null and p.source <> IN_HOUSE or concat(p.service, ' ', p.source, ' ', p.provider) in :gone)")
    long countWithoutProvider(Collection<String> gone);

    /** Those that another provider gives from this day, or one before it. */
    @Query("select p.reference from Place p where p.plannedMove.on <= :today and p.status = PLACED order by p.id")
    List<String> toMove(LocalDate today);

    @Query("select distinct p.service from Place p where p.reference in :references")
    Set<String> servicesOf(Collection<String> references);

    @Query(
            "select p from Place p where p.service = :service and p.status in (WAITING, SPOT_ASKED) order by p.urgent desc, p.askedAt, p.id")
    List<Place> line(String service);

    @Query(
            "select new uk.homeward.capacity.WaitingCount(count(p), coalesce(sum(case when p.urgent then 1L else 0L end), 0L), min(p.askedAt)) from Place p where p.service = :service and p.status in (WAITING, SPOT_ASKED)")
    WaitingCount waiting(String service);

    @Query("select count(p) > 0 from Place p where p.service = :service and p.status in (WAITING, SPOT_ASKED)")
    boolean anybodyWaits(String service);

    @Query("select p from Place p where p.status in (WAITING, SPOT_ASKED) order by p.urgent desc, p.askedAt, p.id")
    Page<Place> waiting(Pageable page);

    @Query("select distinct p.service from Place p where p.status in (WAITING, SPOT_ASKED)")
    List<String> servicesWithALine();

    /** One row a service: whoever holds it is alone with the capacity of that service, on all nodes. */
    @Query(value = "select service from capacity_gate where service = :service for update", nativeQuery = true)
    Optional<String> lock(String service);

    /** Keeps out whoever wants to be alone with the capacity, and nobody else who shares it. */
    @Query(value = "select service from capacity_gate where service = :service for share", nativeQuery = true)
    Optional<String> share(String service);

    /** Whose turn it is to serve the line, among those who share the capacity. */
    @Query(
            value = "select 1 from (select pg_advisory_xact_lock(hashtextextended('capacity ' || :service, 0))) turn",
            nativeQuery = true)
    int lockTurn(String service);

    @Modifying
    @Query(value = "insert into capacity_gate (service) values (:service) on conflict do nothing", nativeQuery = true)
    void makeGate(String service);
}
