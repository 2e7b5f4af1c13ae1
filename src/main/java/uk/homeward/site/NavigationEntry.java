package uk.homeward.site;

import java.util.function.Predicate;

/** @param openTo those for whom it leads somewhere */
public record NavigationEntry(String label, String address, Predicate<Visitor> openTo) {
    public NavigationEntry(String label, String address, Permission permission) {
        this(label, address, visitor -> visitor.may(permission));
    }
}
