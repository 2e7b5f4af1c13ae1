package uk.homeward.site;

import java.util.ArrayList;
import java.util.List;

/** The links at the top of each page: those that lead somewhere for whoever is signed in. */
public final class Navigation {
    public static final String TASKLIST = "/camunda/app/tasklist/default/";
    public static final String COCKPIT = "/camunda/app/cockpit/default/";

    private Navigation() {}

    public record Item(String label, String address, boolean current) {}

    public static List<Item> of(Visitor visitor, boolean rehearsing, String path) {
        List<Item> items = new ArrayList<>();
        if (visitor.signedIn()) {
            items.add(item("Home", "/", path));
            items.add(item("Tasklist", TASKLIST, path));
            addIf(visitor.may(Permission.SEE_PEOPLE), items, item("Search", "/search", path));
            addIf(visitor.may(Permission.SEE_BOARD), items, item("Week six", "/week-six", path));
            addIf(visitor.may(Permission.SEE_BOARD), items, item("Reviews", "/reviews", path));
            addIf(visitor.may(Permission.SEE_CAPACITY), items, item("Capacity", "/capacity", path));
            addIf(visitor.may(Permission.SEE_FUNDING), items, item("Funding", "/funding", path));
            addIf(visitor.may(Permission.SEE_DECISIONS), items, item("Decisions", "/decisions", path));
            addIf(visitor.may(Permission.SEE_COMMUNITY), items, item("Community", "/community", path));
            addIf(visitor.may(Permission.SEE_REPORTS), items, item("Reports", "/reports", path));
            addIf(visitor.may(Permission.SEE_TIMERS), items, item("Timers", "/timers", path));
            addIf(visitor.may(Permission.SEE_TIMERS), items, item("Cockpit", COCKPIT, path));
            addIf(rehearsing && visitor.staff(), items, item("Rehearsal", "/rehearsal", path));
        }
        return items;
    }

    private static void addIf(boolean wanted, List<Item> items, Item item) {
        if (wanted) {
            items.add(item);
        }
    }

    private static Item item(String label, String address, String path) {
        return new Item(label, address, address.equals(path));
    }
}
