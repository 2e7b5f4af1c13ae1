package uk.homeward.framework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.refusal.Refusal;

/** Why a provider may not have new work: it does not stand for it, or it fails. Zones bar nobody (ELO-37). */
@Component
class WorkRefusals {

    private final Standings standings;
    private final FrameworkRules rules;
    private final FailingProviders failing;

    WorkRefusals(Standings standings, FrameworkRules rules, FailingProviders failing) {
        this.standings = standings;
        this.rules = rules;
        this.failing = failing;
    }

    /** Why this provider may not have such work; nothing where it may. */
    Optional<Refusal> of(String providerCode, DeliveryModel model, @Nullable ClientGroup group) {
        ProviderStanding standing = standings.standing(providerCode);
        if (!standing.onFramework()) {
            return Optional.of(new Refusal(
                    "provider",
                    "%s is not on the framework. Ask a commissioner to admit it, or choose another provider."
                            .formatted(standing.name())));
        }
        if (!standing.acceptsNewWork()) {
            return Optional.of(new Refusal(
                    "provider",
                    "%s gets no new work at present: it is suspended, or its grades fell. Choose another provider."
                            .formatted(standing.name())));
        }
        if (model == DeliveryModel.PERSONAL_BUDGET && !standing.mayPersonalBudget()) {
            return Optional.of(new Refusal(
                    "provider",
                    "%s works by Time and Task only: its last two grades are below those for Personal Budgets. Choose a provider with better grades."
                            .formatted(standing.name())));
        }
        if (!isFor(providerCode, group)) {
            return Optional.of(new Refusal(
                    "provider",
                    "The framework of %s is not for this client group. Choose a provider of the right framework."
                            .formatted(standing.name())));
        }
        return failing.failureOf(providerCode)
                .map(failure -> new Refusal(
                        "provider",
                        "%s makes no visits at present: its failure is on record as %s. Choose another provider."
                                .formatted(standing.name(), failure)));
    }

    /** Whether some framework that it stands on is for the group; for everybody where none is named. */
    boolean isFor(String providerCode, @Nullable ClientGroup group) {
        return standings.onFrameworks(providerCode).anyMatch(member -> isFor(member, group));
    }

    private boolean isFor(FrameworkMember member, @Nullable ClientGroup group) {
        return rules.framework(member.framework())
                .filter(framework -> framework.isFor(group))
                .isPresent();
    }
}
