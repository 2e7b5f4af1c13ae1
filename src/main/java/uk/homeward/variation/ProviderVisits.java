package uk.homeward.variation;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.council.Providers;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.VisitView;
import uk.homeward.refusal.NotFound;

/** The visits of a package that a provider makes. */
@Component
class ProviderVisits {

    private final DeliveryService delivery;
    private final Providers providers;

    ProviderVisits(DeliveryService delivery, Providers providers) {
        this.delivery = delivery;
        this.providers = providers;
    }

    /** @throws NotFound also where others make them, and never this provider */
    List<VisitView> of(String provider, String packageReference) {
        DeliveryView care = delivery.find(packageReference)
                .filter(view -> view.elements().stream()
                        .anyMatch(one -> one.endedAs() == null && provider.equals(one.providerCode())))
                .orElseThrow(() -> new NotFound(
                        "You make no visits under this reference. Choose one of the packages you are told of."));
        String name = providers.name(provider);
        return care.visits().stream()
                .filter(visit -> name.equals(visit.madeBy()))
                .toList();
    }
}
