package uk.homeward.delivery;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Deliveries extends Repository<Delivery, Long> {

    Delivery saveAndFlush(Delivery delivery);

    Delivery save(Delivery delivery);

    Optional<Delivery> findByPackageId(long packageId);

    /** Whoever changes who gives care is alone with the package, on all nodes. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Delivery d where d.packageId = :packageId")
    Optional<Delivery> findLocked(long packageId);

    /** Those in which the provider has a part that is not over. */
    @Query(
            """
            select d from Delivery d
            where exists (select 1 from Delivery o join o.elements.elements e
                          where o.id = d.id and e.providerCode = :provider and e.endedAs is null)
            order by d.id
            """)
    Page<Delivery> givenBy(String provider, Pageable page);

    @Query(
            """
            select d.packageId from Delivery d join d.elements.elements e
            where e.providerCode = :provider
              and (e.endedAs is null or e.endedAs in :arranged and e.endsOn >= :day)
            group by d.packageId order by d.packageId
            """)
    List<Long> packagesOf(String provider, Set<ElementEnd> arranged, LocalDate day);
}
