package uk.homeward.carepackage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CarePackages extends Repository<CarePackage, Long> {

    CarePackage saveAndFlush(CarePackage carePackage);

    CarePackage save(CarePackage carePackage);

    Optional<CarePackage> findById(long id);

    @Query("select p.personReference from CarePackage p where p.personReference in :people and p.status <> ENDED")
    List<String> withOpen(Collection<String> people);

    @Query("select p from CarePackage p where p.personReference = :person and p.status <> ENDED")
    Optional<CarePackage> findOpen(String person);

    List<CarePackage> findByPersonReferenceOrderByIdDesc(String personReference);

    /** What a death has ended, if it was told by mistake and nothing came after it. */
    default Optional<CarePackage> endedByDeath(String personReference) {
        return findByPersonReferenceOrderByIdDesc(personReference).stream()
                .findFirst()
                .filter(CarePackage::endedByDeath);
    }
}
