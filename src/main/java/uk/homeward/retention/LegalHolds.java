package uk.homeward.retention;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LegalHolds extends Repository<LegalHold, Long> {

    LegalHold save(LegalHold hold);

    Optional<LegalHold> findById(Long id);

    List<LegalHold> findByReferenceInAndReleasedOnIsNullOrderById(List<String> references);

    /** Those that hold, then those that were released. */
    @Query(
            "select h from LegalHold h order by case when h.releasedOn is null then 0 else 1 end, h.placedOn desc, h.id desc")
    Page<LegalHold> all(Pageable page);
}
