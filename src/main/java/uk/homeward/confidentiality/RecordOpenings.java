package uk.homeward.confidentiality;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecordOpenings extends Repository<RecordOpening, Long> {

    RecordOpening save(RecordOpening opening);

    Optional<RecordOpening> findById(long id);

    @Query(
            "select o.personReference from RecordOpening o where o.personReference in :people and o.openedBy = :staff and o.openUntil > :now")
    List<String> inForce(Collection<String> people, String staff, Instant now);

    @Modifying
    @Query("update RecordOpening o set o.personReference = :kept where o.personReference = :former")
    void handOver(String former, String kept);

    long countByLookedIntoAtIsNull();

    /** Those that nobody has looked into first, the oldest of them first. */
    @Query(
            "select o from RecordOpening o order by case when o.lookedIntoAt is null then 0 else 1 end, o.openedAt, o.id")
    Page<RecordOpening> all(Pageable page);
}
