package uk.homeward.delivery.process;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.engine.FormOptions;

/** Own teams first, then whom care is bought from. Which of them may have new work today is asked when one is chosen. */
@Component
class CareProviderOptions implements FormOptions {

    private final Providers providers;

    CareProviderOptions(Providers providers) {
        this.providers = providers;
    }

    @Override
    public String name() {
        return "careProviders";
    }

    @Override
    public List<Option> options() {
        return providers.all().stream()
                .sorted(Comparator.comparing((Provider one) -> !providers.isOwnTeam(one.code())))
                .map(provider -> new Option(provider.name(), provider.code()))
                .toList();
    }
}
