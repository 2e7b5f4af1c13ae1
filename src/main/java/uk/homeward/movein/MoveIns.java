package uk.homeward.movein;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MoveIns extends Repository<MoveIn, Long> {

    MoveIn saveAndFlush(MoveIn move);

    /** The newest first. */
    List<MoveIn> findByPackageIdOrderByIdDesc(long packageId);

    @Query("select m from MoveIn m where m.packageId = :packageId and m.status in (EXPECTED, MET)")
    Optional<MoveIn> findOpen(long packageId);
}
