package uk.homeward.confidentiality;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Restrictions extends Repository<Restriction, Long> {

    Restriction saveAndFlush(Restriction restriction);

    Optional<Restriction> findByPersonReferenceAndLiftedAtIsNull(String personReference);

    List<Restriction> findByPersonReferenceInAndLiftedAtIsNull(Collection<String> personReferences);

    /** @param sought a reference, a ground or somebody who restricted it or may open it; everything where it is empty */
    @Query(
            """
            select r from Restriction r
            where r.liftedAt is null
              and (:sought = '' or lower(r.personReference) = :sought or lower(r.restrictedBy) = :sought
                   or lower(cast(r.ground as string)) = :sought or :sought in (select lower(one) from r.readers one))
            order by r.restrictedAt desc, r.id desc
            """)
    Page<Restriction> search(String sought, Pageable page);
}
