package uk.homeward.delivery;

import java.util.Arrays;
import java.util.List;

/** What a part of a package is. */
public enum ElementKind {
    HOME_CARE("Home care", false),
    LIVE_IN_CARE("Live-in care", true),
    NIGHT_SUPPORT("Support at night", true),
    EQUIPMENT("Equipment", true),
    COMMUNITY_SERVICE("Community service", true),
    DIRECT_PAYMENT("Direct payment", false);

    private final String label;
    private final boolean besidePlan;

    ElementKind(String label, boolean besidePlan) {
        this.label = label;
        this.besidePlan = besidePlan;
    }

    public String label() {
        return label;
    }

    /** It goes on whatever visits the plan asks for, until it ends itself. */
    public boolean besidePlan() {
        return besidePlan;
    }

    /** Those that are added one by one. */
    public static List<ElementKind> added() {
        return Arrays.stream(values()).filter(ElementKind::besidePlan).toList();
    }

    /** Somebody is there: one provider at a time, and one who may have such work. */
    public boolean isCare() {
        return this == LIVE_IN_CARE || this == NIGHT_SUPPORT;
    }

    /** Whether what is needed is such a part, and no plan asks for it. */
    static boolean isBesidePlan(String planReference) {
        return added().stream().anyMatch(kind -> kind.name().equals(planReference));
    }
}
