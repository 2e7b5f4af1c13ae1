package uk.homeward.providerfailure;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Failures extends Repository<ProviderFailure, Long> {

    ProviderFailure saveAndFlush(ProviderFailure failure);

    Optional<ProviderFailure> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from ProviderFailure f where f.id = :id")
    Optional<ProviderFailure> findLocked(long id);

    @Query("select f from ProviderFailure f where f.providerCode = :provider and f.overOn is null")
    Optional<ProviderFailure> findRunning(String provider);

    Optional<ProviderFailure> findFirstByProviderCodeOrderByIdDesc(String provider);

    /** Those that go on first, then the newest. */
    @Query("select f from ProviderFailure f order by case when f.overOn is null then 0 else 1 end, f.id desc")
    Page<ProviderFailure> all(Pageable page);
}
