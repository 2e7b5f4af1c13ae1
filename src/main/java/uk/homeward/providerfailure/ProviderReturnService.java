package uk.homeward.providerfailure;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.Providers;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.HandOverService;
import uk.homeward.providerfailure.FailureFact.ProviderCameBack;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;

/** A provider that failed makes its visits again. */
@Service
@Transactional
public class ProviderReturnService {

    private final Failures failures;
    private final AffectedPeople affected;
    private final FailureSettlement settlement;
    private final DeliveryService delivery;
    private final HandOverService handOvers;
    private final Providers providers;
    private final ApplicationEventPublisher facts;

    ProviderReturnService(
            Failures failures,
            AffectedPeople affected,
            FailureSettlement settlement,
            DeliveryService delivery,
            HandOverService handOvers,
            Providers providers,
            ApplicationEventPublisher facts) {
        this.failures = failures;
        this.affected = affected;
        this.settlement = settlement;
        this.delivery = delivery;
        this.handOvers = handOvers;
        this.providers = providers;
        this.facts = facts;
    }

    /** Whoever is not covered yet has their provider again; the others stay where they are. */
    public void cameBack(String reference, @Nullable LocalDateTime firstVisit, @Nullable String reason) {
        ProviderFailure failure =
                failures.findById(Reference.FAILURE.id(reference)).orElseThrow(Reference.FAILURE::unknown);
        LocalDateTime first = Wording.answered(
                "firstVisit", firstVisit, "Give the day and the time of the first visit that it makes again.");
        failure.expectRunning();
        for (long packageId : affected.toCover(failure.number())) {
            String carePackage = Reference.PACKAGE.of(packageId);
            settlement.settle(carePackage, CoverStatus.PROVIDER_BACK, providers.name(failure.providerCode()), null);
            if (delivery.hasNobody(carePackage)) {
                handOvers.restore(carePackage, failure.providerCode(), first);
            }
        }
        facts.publishEvent(new ProviderCameBack(reference, reference, failure.providerCode(), reason));
    }
}
