package uk.homeward.site;

import java.util.function.Predicate;

/** @param openTo those for whom it leads somewhere */
public record NavigationEntry(String label, String address, Predicate<Visitor> openTo, NavigationGroup group) {
    /** One that stands at hand. */
    public NavigationEntry(String label, String address, Predicate<Visitor> openTo) {
        this(label, address, openTo, NavigationGroup.AT_HAND);
    }

    public NavigationEntry(String label, String address, Permission permission) {
        this(label, address, visitor -> visitor.may(permission));
    }

    public NavigationEntry under(NavigationGroup other) {
        return new NavigationEntry(label, address, openTo, other);
    }
}
