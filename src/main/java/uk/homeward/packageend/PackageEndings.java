package uk.homeward.packageend;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PackageEndings extends Repository<PackageEnding, Long> {

    PackageEnding saveAndFlush(PackageEnding ending);

    Optional<PackageEnding> findById(long id);

    /** The newest first. */
    List<PackageEnding> findByPackageIdOrderByIdDesc(long packageId);

    @Query("select e from PackageEnding e where e.packageId = :packageId and e.status in (DECIDED, CLOSED)")
    Optional<PackageEnding> findStanding(long packageId);
}
