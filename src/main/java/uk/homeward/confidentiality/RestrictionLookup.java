package uk.homeward.confidentiality;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;

/** Restrictions as they are read. */
@Service
@Transactional(readOnly = true)
public class RestrictionLookup {

    private final Restrictions restrictions;
    private final PeopleOnRecord people;

    RestrictionLookup(Restrictions restrictions, PeopleOnRecord people) {
        this.restrictions = restrictions;
        this.people = people;
    }

    /** @throws uk.homeward.refusal.NotFound if nobody has the reference */
    public Optional<RestrictionView> of(String personReference) {
        return restrictions
                .findByPersonReferenceAndLiftedAtIsNull(people.kept(personReference))
                .map(Restriction::view);
    }

    /** @param sought a reference, a ground, or somebody who restricted a record or is named on it; everything if empty */
    public Paged<RestrictionView> search(String sought, PageQuery page) {
        return Paged.of(restrictions
                .search(sought.strip().toLowerCase(Locale.ROOT), page.pageable())
                .map(Restriction::view));
    }
}
