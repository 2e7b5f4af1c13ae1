package uk.homeward.person;

import java.util.List;

/** What of a capability somebody's death has ended, and what goes on where the death is withdrawn. */
public interface EndedByDeath {

    /** In words, for whoever has to agree: "Enablement at Home (REF-000123)". */
    List<String> of(String personReference);
}
