package uk.homeward.transfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.contribution.ContributionService;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementView;
import uk.homeward.delivery.VisitNeed;
import uk.homeward.refusal.Conflict;
import uk.homeward.supportplan.SupportPlanService;
import uk.homeward.supportplan.VisitTask;

/** What Direct Care gives somebody today. */
@Component
class CareOfToday {

    private final DeliveryService delivery;
    private final SupportPlanService plans;
    private final ContributionService contributions;
    private final TransferRules rules;

    CareOfToday(
            DeliveryService delivery,
            SupportPlanService plans,
            ContributionService contributions,
            TransferRules rules) {
        this.delivery = delivery;
        this.plans = plans;
        this.contributions = contributions;
        this.rules = rules;
    }

    /** @throws Conflict where Direct Care gives the person nothing any more */
    int part(String packageReference) {
        return delivery.find(packageReference)
                .map(view -> view.elements().stream())
                .orElseGet(Stream::empty)
                .filter(one -> one.endedAs() == null && rules.directCare().equals(one.providerCode()))
                .map(ElementView::number)
                .findFirst()
                .orElseThrow(() ->
                        new Conflict("Direct Care gives this person no care any more. Open the case to see who does."));
    }

    List<VisitNeed> visits(String packageReference) {
        return delivery.visitsOf(packageReference, part(packageReference));
    }

    /**
     * @param laterMinutes by which somebody else would begin each visit later
     * @param personPays as somebody typed it: where a financial assessment is on record, that holds
     */
    CareLevel level(
            String packageReference, int laterMinutes, @Nullable String preferences, @Nullable BigDecimal personPays) {
        return CareLevel.of(
                visits(packageReference),
                laterMinutes,
                tasks(packageReference),
                preferences,
                contributions.agreed(packageReference, personPays));
    }

    private List<String> tasks(String packageReference) {
        return plans.agreed(packageReference).visits().stream()
                .flatMap(visit -> visit.tasks().stream())
                .map(VisitTask::description)
                .toList();
    }
}
