package uk.homeward.sourcing;

import org.springframework.stereotype.Component;
import uk.homeward.framework.FrameworkService;
import uk.homeward.refusal.Refusal;

/** Asked again on the day of the award: whoever offered may have been suspended or have left the framework since (DER-23). */
@Component
class AwardCheck {

    private final FrameworkService framework;

    AwardCheck(FrameworkService framework) {
        this.framework = framework;
    }

    /** @throws Refusal naming the provider, where it may not have the work today */
    void expectMayHave(Requirement requirement, Choice choice) {
        RequirementTerms terms = requirement.terms();
        requirement.offers().open().stream()
                .filter(offer -> choice.offers().contains(offer.number()))
                .map(Offer::providerCode)
                .forEach(provider -> {
                    framework
                            .refusal(provider, terms.model(), terms.clientGroup())
                            .ifPresent(refused -> {
                                throw refused;
                            });
                    if (requirement.handOver()) {
                        framework.expectRegistered(provider);
                    }
                });
    }
}
