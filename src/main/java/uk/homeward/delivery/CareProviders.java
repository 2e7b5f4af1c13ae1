package uk.homeward.delivery;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.framework.FrameworkService;
import uk.homeward.framework.ProviderStanding;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Who is chosen to give care, and at what rate: never somebody who may not have the work. */
@Component
class CareProviders {

    private final Providers providers;
    private final FrameworkService framework;

    CareProviders(Providers providers, FrameworkService framework) {
        this.providers = providers;
        this.framework = framework;
    }

    /** Own teams as well as those that may have such work today. */
    List<Provider> able(@Nullable DeliveryModel model) {
        List<String> outside = framework.eligible(agreed(model)).stream()
                .map(ProviderStanding::code)
                .toList();
        return providers.all().stream()
                .filter(one -> providers.isOwnTeam(one.code()) || outside.contains(one.code()))
                .toList();
    }

    private static DeliveryModel agreed(@Nullable DeliveryModel model) {
        return model == null ? DeliveryModel.TIME_AND_TASK : model;
    }

    /**
     * @param missing what is said where nobody was chosen
     * @param model as the package is agreed; nothing before
     * @throws Refusal where there is no such provider, or it may not have the work
     */
    Provider chosen(@Nullable String code, String missing, @Nullable DeliveryModel model) {
        String chosen = Wording.answered("provider", code, missing);
        Provider provider = providers
                .find(chosen)
                .orElseThrow(() -> new Refusal("provider", "This council has no provider with that code."));
        if (!providers.isOwnTeam(chosen)) {
            framework.refusal(chosen, agreed(model), null).ifPresent(refusal -> {
                throw refusal;
            });
        }
        return provider;
    }

    /** Pounds an hour, of the contract that holds; nothing for own teams. */
    @Nullable
    BigDecimal rate(String code) {
        return providers.isOwnTeam(code) ? null : framework.standing(code).ratePerHour();
    }
}
