package uk.homeward.delivery;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;

/** What somebody gives who takes over a part of a package, or covers what nobody makes. */
@Component
class SuccessorTerms {

    private final DeliveryService delivery;
    private final CarePackageService packages;
    private final Providers providers;
    private final CareProviders careProviders;

    SuccessorTerms(
            DeliveryService delivery, CarePackageService packages, Providers providers, CareProviders careProviders) {
        this.delivery = delivery;
        this.packages = packages;
        this.providers = providers;
        this.careProviders = careProviders;
    }

    /** Of whoever follows in one part: it stays of its kind. */
    ElementTerms chosen(String packageReference, int element, Successor successor, LocalDateTime first) {
        return chosen(
                packageReference,
                successor,
                first,
                part(packageReference, element).kind());
    }

    /** Of whoever makes what nobody makes. */
    ElementTerms chosen(String packageReference, Successor successor, LocalDateTime first) {
        return chosen(packageReference, successor, first, kindOfAll(packageReference));
    }

    /** Of whoever stopped and makes the visits again. */
    ElementTerms again(String packageReference, String provider, LocalDateTime first) {
        return given(kindOfAll(packageReference), provider, providers.name(provider), first);
    }

    ElementView part(String packageReference, int element) {
        return delivery.find(packageReference).stream()
                .flatMap(care -> care.elements().stream())
                .filter(one -> one.number() == element)
                .findFirst()
                .orElseThrow();
    }

    /** Whoever covers live-in care gives live-in care; where a package has parts of several kinds, its visits are home care. */
    private ElementKind kindOfAll(String packageReference) {
        Set<ElementKind> kinds = delivery.find(packageReference).stream()
                .flatMap(care -> care.elements().stream())
                .map(ElementView::kind)
                .collect(Collectors.toSet());
        return kinds.size() == 1 ? kinds.iterator().next() : ElementKind.HOME_CARE;
    }

    private ElementTerms chosen(String packageReference, Successor successor, LocalDateTime first, ElementKind kind) {
        Provider provider = careProviders.chosen(
                successor.provider(),
                "Choose who makes the visits.",
                packages.find(packageReference).model());
        return given(kind, provider.code(), provider.name(), first);
    }

    /** What is needed stands in the package already. */
    ElementTerms given(ElementKind kind, String code, String name, LocalDateTime first) {
        return new ElementTerms(
                kind, code, name, BigDecimal.ZERO, careProviders.rate(code), List.of(), first.toLocalDate(), false);
    }
}
