package uk.homeward.decommissioning;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Decommissionings extends Repository<Decommissioning, Long> {

    Decommissioning saveAndFlush(Decommissioning decommissioning);

    Optional<Decommissioning> findById(Long id);

    Optional<Decommissioning> findByCode(String code);

    Optional<Decommissioning> findByService(String service);

    List<Decommissioning> findAllByOrderById();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Decommissioning d where d.id = :id")
    Optional<Decommissioning> findLocked(long id);
}
