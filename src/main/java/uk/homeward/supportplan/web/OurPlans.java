package uk.homeward.supportplan.web;

import org.springframework.stereotype.Component;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.NotFound;
import uk.homeward.site.Visitor;
import uk.homeward.supportplan.PlanView;
import uk.homeward.supportplan.SupportPlanService;

/** The plans of whoever asks: those that their own provider makes, and no other. */
@Component
class OurPlans {

    private static final String UNKNOWN =
            "Your provider makes no plan under this reference now. Choose one from the list of plans to make.";

    private final SupportPlanService plans;

    OurPlans(SupportPlanService plans) {
        this.plans = plans;
    }

    Paged<PlanView> toMake(PageQuery page) {
        return plans.plannedBy(provider(), page);
    }

    /** Only as long as it is theirs to write: then the council has it. */
    PlanView find(String reference) {
        String provider = provider();
        PlanView plan = plans.find(reference);
        if (!provider.equals(plan.provider()) || !plan.draft()) {
            throw new NotFound(UNKNOWN);
        }
        return plan;
    }

    private static String provider() {
        return Visitor.current()
                .provider()
                .orElseThrow(() -> new NotFound("Your sign-in does not say which provider you work for."
                        + " Ask your council's service desk to put it right."));
    }
}
