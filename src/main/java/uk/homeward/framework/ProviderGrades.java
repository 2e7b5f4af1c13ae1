package uk.homeward.framework;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.council.CouncilProfile;
import uk.homeward.framework.EntryDecision.Entry;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What the grades of a provider's last inspections allow. */
@Component
class ProviderGrades {

    private final Inspections inspections;
    private final FrameworkRules rules;
    private final GradeDecisions decisions;
    private final Jurisdiction jurisdiction;

    ProviderGrades(Inspections inspections, FrameworkRules rules, GradeDecisions decisions, CouncilProfile council) {
        this.inspections = inspections;
        this.rules = rules;
        this.decisions = decisions;
        this.jurisdiction = council.jurisdiction();
    }

    LastGrades last(String provider) {
        return LastGrades.of(inspections.findByProviderCodeOrderByInspectedOnDescIdDesc(provider).stream()
                .filter(Inspection::counts)
                .map(inspection -> inspection.grade(rules.gradeThatCounts()))
                .toList());
    }

    Entry entry(String provider) {
        return decisions.entry(jurisdiction, last(provider));
    }

    /** @throws Refusal below the grades of the entry, or where somebody has to decide and gave no reason (ELO-41) */
    void expectEntry(String provider, @Nullable String reason) {
        switch (entry(provider)) {
            case ADMITTED -> {}
            case MANUAL ->
                Wording.answered(
                        "reason",
                        reason,
                        "Only one inspection is known. Decide yourself whether it joins, and say why, or wait for the next inspection.");
            case REFUSED ->
                throw new Refusal(
                        "provider",
                        "The last two inspections do not reach the grade for entry. Record a newer inspection, or choose another provider.");
        }
    }

    boolean personalBudget(LastGrades grades) {
        return decisions.personalBudget(jurisdiction, grades);
    }

    boolean uplift(LastGrades grades) {
        return decisions.uplift(jurisdiction, grades);
    }

    String regulator() {
        return jurisdiction.regulator();
    }

    int best() {
        return scale().best();
    }

    GradeScale scale() {
        return GradeScale.of(jurisdiction);
    }
}
