package uk.homeward.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.reference.Reference;

/** Which capability a reference belongs to. */
@Component
public class CaseReferences {

    private final Map<Reference, CaseContributor> owners = new HashMap<>();

    CaseReferences(List<CaseContributor> contributors) {
        for (CaseContributor contributor : contributors) {
            for (Reference kind : contributor.kinds()) {
                if (owners.put(kind, contributor) != null) {
                    throw new IllegalStateException("Two capabilities claim the references of kind " + kind);
                }
            }
        }
    }

    public Optional<CaseContributor> ownerOf(String reference) {
        return Reference.kindOf(reference).map(owners::get);
    }

    /** Whether it looks like the reference of anything within a person's case: a programme is nobody's case. */
    public boolean isWithinCase(@Nullable String reference) {
        return reference != null
                && ownerOf(reference).filter(CaseContributor::aboutPeople).isPresent();
    }
}
