package uk.homeward.rehearsal.people;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.council.Providers;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.supportplan.AgreedPlan;
import uk.homeward.supportplan.PlanDraftService;
import uk.homeward.supportplan.SupportPlanService;
import uk.homeward.supportplan.VisitTyped;

/** What is done outside Tasklist once needs are known: the week of a plan, offers. */
@Component
@Profile("demo & !production")
class DemoArranging {
    private final AssessmentService assessments;
    private final SupportPlanService plans;
    private final PlanDraftService drafts;
    private final SourcingLookup sourcing;
    private final OfferService offers;
    private final Providers providers;

    DemoArranging(
            AssessmentService assessments,
            SupportPlanService plans,
            PlanDraftService drafts,
            SourcingLookup sourcing,
            OfferService offers,
            Providers providers) {
        this.assessments = assessments;
        this.plans = plans;
        this.drafts = drafts;
        this.sourcing = sourcing;
        this.offers = offers;
        this.providers = providers;
    }

    String packageOf(String assessment) {
        return assessments.find(assessment).packageReference();
    }

    String requirementOf(String assessment) {
        return sourcing.referencesOfPackage(packageOf(assessment)).get(0);
    }

    AgreedPlan agreedPlan(String assessment) {
        return plans.agreed(packageOf(assessment));
    }

    void fillPlan(String assessment, List<VisitTyped> week) {
        drafts.replace(plans.ofAssessment(assessment).orElseThrow().reference(), week, List.of());
    }

    /** @param login of the provider's worker: the first or the second of the outside providers */
    void offer(String login, String assessment, LocalDate start) {
        offers.offer(provider(login), requirementOf(assessment), new OfferRequest(List.of(), start, null));
    }

    /** Whom the demo's login works for. */
    String provider(String login) {
        return providers.outside().get(login.equals("provider-a") ? 0 : 1).code();
    }
}
