package uk.homeward.framework;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.refusal.Refusal;

/** The door to how providers stand. Zones bar nobody (ELO-37). */
@Service
@Transactional(readOnly = true)
public class FrameworkService {

    private final Standings standings;
    private final WorkRefusals refusals;
    private final ProviderGrades grades;
    private final Providers providers;

    FrameworkService(Standings standings, WorkRefusals refusals, ProviderGrades grades, Providers providers) {
        this.standings = standings;
        this.refusals = refusals;
        this.grades = grades;
        this.providers = providers;
    }

    public ProviderStanding standing(String providerCode) {
        return standings.standing(providerCode);
    }

    /** Those that may have new work of this model, whoever it is for. */
    public List<ProviderStanding> eligible(DeliveryModel model) {
        return eligible(model, null);
    }

    /** @param group whom the work is for: an old framework is for its own alone (ELO-08, ELO-09, ELO-13) */
    public List<ProviderStanding> eligible(DeliveryModel model, @Nullable ClientGroup group) {
        return providers.outside().stream()
                .map(Provider::code)
                .filter(code -> refusals.of(code, model, group).isEmpty())
                .map(standings::standing)
                .sorted(Comparator.comparing(ProviderStanding::name))
                .toList();
    }

    /** Why this provider may not have such work; nothing where it may. */
    public Optional<Refusal> refusal(String providerCode, DeliveryModel model, @Nullable ClientGroup group) {
        return refusals.of(providerCode, model, group);
    }

    /**
     * Whoever takes care over is registered with the regulator of the country (DER-23).
     *
     * @throws Refusal naming the regulator
     */
    public void expectRegistered(String providerCode) {
        boolean registered = providers
                .find(providerCode)
                .filter(one -> one.registration() != null)
                .isPresent();
        if (!registered) {
            throw new Refusal(
                    "provider",
                    "%s is not registered with the %s. Choose a provider that is."
                            .formatted(providers.name(providerCode), grades.regulator()));
        }
    }

    /** Which work a provider may have today: none of a model where the set is empty. */
    public Work mayHave(String providerCode) {
        Set<DeliveryModel> models = EnumSet.noneOf(DeliveryModel.class);
        Set<ClientGroup> groups = EnumSet.noneOf(ClientGroup.class);
        for (DeliveryModel model : DeliveryModel.values()) {
            if (refusals.of(providerCode, model, null).isEmpty()) {
                models.add(model);
            }
        }
        for (ClientGroup group : ClientGroup.values()) {
            if (refusals.isFor(providerCode, group)) {
                groups.add(group);
            }
        }
        return new Work(models, groups);
    }

    public record Work(Set<DeliveryModel> models, Set<ClientGroup> groups) {}

    /** @throws Refusal unless it may write and cost a plan (ELO-17, ELO-43) */
    public void expectMayPlan(String providerCode) {
        refusals.of(providerCode, DeliveryModel.PERSONAL_BUDGET, null).ifPresent(refused -> {
            throw new Refusal("planningProvider", refused.sentence());
        });
    }

    /** On what terms it would give care today; nothing where it is on no framework. */
    public Optional<ProviderTerms> terms(String providerCode) {
        return standings.member(providerCode).map(member -> {
            return new ProviderTerms(
                    standings.contract(member).orElse(null),
                    grades.last(providerCode).lowest(),
                    grades.best(),
                    member.declared(),
                    member.declaredAt());
        });
    }
}
