package uk.homeward.sourcing;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.framework.ContractView;
import uk.homeward.framework.FrameworkService;
import uk.homeward.framework.ProviderStanding;
import uk.homeward.framework.ProviderTerms;
import uk.homeward.refusal.Refusal;

/** Whether a provider may have work, on which contract, and how much more of it. */
@Component
class OfferCheck {

    private final AwardedRequirements awarded;
    private final FrameworkService framework;

    OfferCheck(AwardedRequirements awarded, FrameworkService framework) {
        this.awarded = awarded;
        this.framework = framework;
    }

    /** @throws Refusal where it may not */
    void expectMayHave(String provider, RequirementTerms terms) {
        framework.refusal(provider, terms.model(), terms.clientGroup()).ifPresent(refused -> {
            throw refused;
        });
    }

    /** @throws Refusal where it would be more than the provider declared, or no rate holds */
    ContractView contract(String provider, BigDecimal hours) {
        ProviderTerms terms = framework
                .terms(provider)
                .orElseThrow(() -> new Refusal("You are on no framework of the council. Ask its commissioners."));
        BigDecimal left =
                terms.declared().hoursPerWeek().subtract(awarded.hoursAwardedSince(provider, terms.declaredAt()));
        if (hours.compareTo(left) > 0) {
            throw new Refusal(
                    "visits",
                    "This is %s hours a week, and you declared that you can give %s more. Offer fewer visits, or declare more hours first."
                            .formatted(hours, left.max(BigDecimal.ZERO)));
        }
        ContractView contract = terms.contract();
        if (contract == null) {
            throw new Refusal("Your contract has no rate that holds today. Ask the council’s commissioners.");
        }
        return contract;
    }

    boolean mayStart(String provider, Requirement requirement) {
        RequirementTerms terms = requirement.terms();
        return framework.refusal(provider, terms.model(), terms.clientGroup()).isEmpty()
                && framework.terms(provider).map(ProviderTerms::contract).isPresent();
    }

    /** Everybody who may, by their codes. */
    List<String> mayHave(RequirementTerms terms) {
        return framework.eligible(terms.model(), terms.clientGroup()).stream()
                .map(ProviderStanding::code)
                .toList();
    }
}
