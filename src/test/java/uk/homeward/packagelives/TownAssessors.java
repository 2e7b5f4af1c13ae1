package uk.homeward.packagelives;

import static uk.homeward.supportplan.LongTermTest.eligible;
import static uk.homeward.supportplan.LongTermTest.morning;
import static uk.homeward.supportplan.LongTermTest.need;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.NeedsService;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.packagelives.PackageStaff.Waiting;
import uk.homeward.supportplan.PlanDraftService;
import uk.homeward.supportplan.SupportPlanService;

/** Those who take somebody from the needs to a plan that is agreed. */
final class TownAssessors {

    private final PackageTown town;
    private final PackageStaff staff;

    TownAssessors(PackageTown town, PackageStaff staff) {
        this.town = town;
        this.staff = staff;
    }

    /** @return whether it was theirs */
    boolean see(Waiting waiting) {
        String assessment = waiting.reference();
        String today = town.today().toString();
        switch (waiting.task()) {
            case "assessNeeds" -> {
                town.act("social-worker", () -> notesNeeds(assessment));
                staff.complete("social-worker", assessment, waiting.task(), eligible(town.today()));
            }
            case "checkBudget" ->
                staff.complete("finance", assessment, waiting.task(), Map.of("figureRight", "YES", "personPays", "0"));
            case "verifyBudget" -> staff.complete("manager", assessment, waiting.task(), Map.of("figureRight", "YES"));
            case "tellOptions" ->
                staff.complete(
                        "social-worker",
                        assessment,
                        waiting.task(),
                        Map.of(
                                "toldOn", today,
                                "budgetAccepted", "YES",
                                "choiceMade", "YES",
                                "supportOption", "COUNCIL_ARRANGED",
                                "directPaymentEligible", "YES",
                                "deliveryModel", "TIME_AND_TASK"));
            case "writeSupportPlan" -> {
                town.act("social-worker", () -> writesMornings(assessment));
                staff.complete("social-worker", assessment, waiting.task(), Map.of("involvedPerson", true));
            }
            case "agreePlan" -> staff.complete("social-worker", assessment, waiting.task(), agreed(assessment, today));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void notesNeeds(String assessment) {
        NeedsService needs = town.its(NeedsService.class);
        needs.note(assessment, need(SpecifiedOutcome.PERSONAL_HYGIENE, "Keeping clean", "8.5", true));
        needs.note(assessment, need(SpecifiedOutcome.NUTRITION, "Eating well", "4", true));
    }

    private void writesMornings(String assessment) {
        String plan = town.its(SupportPlanService.class)
                .ofAssessment(assessment)
                .orElseThrow()
                .reference();
        town.its(PlanDraftService.class).replace(plan, List.of(morning(105, "Help to wash")), List.of());
    }

    private Map<String, Object> agreed(String assessment, String today) {
        Map<String, Object> answers = new HashMap<>(Map.of("planAgreed", "YES", "agreedOn", today));
        String carePackage = town.its(AssessmentService.class).find(assessment).packageReference();
        if (town.its(CarePackageService.class).find(carePackage).status() == PackageStatus.ACTIVE) {
            answers.put("countsFrom", town.today().plusDays(7).toString());
        }
        return answers;
    }
}
