package uk.homeward.site;

import java.util.List;
import org.springframework.stereotype.Component;

/** The links at the top of each page: those that lead somewhere for whoever is signed in. */
@Component
class Navigation {
    private final List<NavigationSource> sources;

    Navigation(List<NavigationSource> sources) {
        this.sources = sources;
    }

    record Item(String label, String address, boolean current) {}

    List<Item> of(Visitor visitor, String path) {
        return sources.stream()
                .flatMap(source -> source.navigation().stream())
                .filter(entry -> visitor.signedIn() && entry.openTo().test(visitor))
                .map(entry ->
                        new Item(entry.label(), entry.address(), entry.address().equals(path)))
                .toList();
    }
}
