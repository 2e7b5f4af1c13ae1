package uk.homeward.budget.process;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.council.Providers;
import uk.homeward.engine.FormOptions;

/** Whom care is bought from. Which of them may work by personal budgets today is asked when one is chosen. */
@Component
class PlanningProviderOptions implements FormOptions {

    private final Providers providers;

    PlanningProviderOptions(Providers providers) {
        this.providers = providers;
    }

    @Override
    public String name() {
        return "planningProviders";
    }

    @Override
    public List<Option> options() {
        return providers.outside().stream()
                .map(provider -> new Option(provider.name(), provider.code()))
                .toList();
    }
}
