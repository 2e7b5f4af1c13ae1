package uk.homeward.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The links at the top of each page: those that lead somewhere for whoever is signed in. */
@Component
class Navigation {
    private final List<NavigationSource> sources;

    Navigation(List<NavigationSource> sources) {
        this.sources = sources;
    }

    /**
     * @param within the links that stand under it, where it leads nowhere itself
     * @param current whether it, or one under it, is the page that is open
     */
    record Item(String label, String address, boolean current, List<Item> within) {}

    List<Item> of(Visitor visitor, String path) {
        List<NavigationEntry> open = sources.stream()
                .flatMap(source -> source.navigation().stream())
                .filter(entry -> visitor.signedIn() && entry.openTo().test(visitor))
                .toList();
        List<Item> items = new ArrayList<>();
        Arrays.stream(NavigationGroup.values()).forEach(group -> items.addAll(items(group, open, path)));
        return items;
    }

    /** A word that would open to a single link is that link. */
    private static List<Item> items(NavigationGroup group, List<NavigationEntry> open, String path) {
        List<Item> links = open.stream()
                .filter(entry -> entry.group() == group)
                .map(entry ->
                        new Item(entry.label(), entry.address(), entry.address().equals(path), List.of()))
                .toList();
        if (group == NavigationGroup.AT_HAND || links.size() < 2) {
            return links;
        }
        return List.of(new Item(group.label(), "", links.stream().anyMatch(Item::current), links));
    }
}
