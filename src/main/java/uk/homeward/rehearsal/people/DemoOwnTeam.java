package uk.homeward.rehearsal.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.homeward.council.Providers;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.ElementTerms;
import uk.homeward.delivery.VisitNeed;
import uk.homeward.sourcing.RequirementEndings;
import uk.homeward.supportplan.AgreedPlan;
import uk.homeward.supportplan.PlannedVisit;
import uk.homeward.transfer.TransferRules;

/** Lets the council's own team give the care for which nobody else was found in time. */
@Component
@Profile("demo & !production")
class DemoOwnTeam {

    private final TransferRules rules;
    private final RequirementEndings searches;
    private final DeliveryService delivery;
    private final Providers providers;

    DemoOwnTeam(TransferRules rules, RequirementEndings searches, DeliveryService delivery, Providers providers) {
        this.rules = rules;
        this.searches = searches;
        this.delivery = delivery;
        this.providers = providers;
    }

    void give(String requirement, AgreedPlan plan, LocalDate today) {
        searches.stop(requirement, "The council’s own team gives it.");
        delivery.begin(
                plan.packageReference(),
                new ElementTerms(
                        ElementKind.HOME_CARE,
                        rules.directCare(),
                        providers.name(rules.directCare()),
                        BigDecimal.ONE,
                        null,
                        visits(plan),
                        today,
                        true));
    }

    private static List<VisitNeed> visits(AgreedPlan plan) {
        List<VisitNeed> visits = new ArrayList<>();
        for (PlannedVisit visit : plan.visits()) {
            visits.add(new VisitNeed(
                    plan.reference(),
                    visits.size() + 1,
                    visit.day(),
                    visit.earliestStart(),
                    visit.latestStart(),
                    visit.minutes(),
                    visit.workers(),
                    visit.timeCritical()));
        }
        return visits;
    }
}
