package uk.homeward.supportplan;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who took part in making a version of a plan. */
public enum TookPart {
    PERSON("the person"),
    REPRESENTATIVE("somebody who decides for them"),
    CARER("a carer"),
    ADVOCATE("an advocate");

    private final String label;

    TookPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Those of them that were ticked. */
    public static Set<TookPart> of(boolean person, boolean representative, boolean carer, boolean advocate) {
        Map<TookPart, Boolean> ticked =
                Map.of(PERSON, person, REPRESENTATIVE, representative, CARER, carer, ADVOCATE, advocate);
        return ticked.keySet().stream().filter(ticked::get).collect(Collectors.toSet());
    }
}
