package uk.homeward.capacity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;

/** Who can give a place instead of the provider that does: of those bought beforehand, or anybody on the market. */
@Component
class ProviderCandidates {

    private final ProviderChoice choice;
    private final Providers providers;

    ProviderCandidates(ProviderChoice choice, Providers providers) {
        this.choice = choice;
        this.providers = providers;
    }

    List<Provider> insteadFrom(LocalDate day, Place place) {
        List<String> named = choice.named(place.service(), place.source(), day);
        boolean open = choice.open(place.service(), place.source(), day);
        return providers.outside().stream()
                .filter(provider -> open || named.contains(provider.code()))
                .filter(provider -> !provider.code().equals(place.provider()))
                .toList();
    }
}
