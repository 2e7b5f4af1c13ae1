package uk.homeward.circumstances.web;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.circumstances.CapacityDecision;
import uk.homeward.circumstances.CapacityOutcome;
import uk.homeward.circumstances.CircumstancesView;
import uk.homeward.circumstances.EntryKind;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;

@Component
class CapacityPage extends EntryPage<CapacityDecision> {
    CapacityPage() {
        super(EntryKind.CAPACITY);
    }

    @Override
    String path() {
        return "capacity";
    }

    @Override
    List<CapacityDecision> of(CircumstancesView known) {
        return known.capacityDecisions();
    }

    @Override
    List<FormField> fields() {
        return List.of(
                FormField.line("decision", "Which decision is it about?"),
                FormField.date("assessedOn", "Assessed on"),
                FormField.line("assessedBy", "Assessed by").hint("Name and role"),
                FormField.choice(
                        "outcome",
                        "What was found?",
                        FormField.choices(List.of(CapacityOutcome.values()), Enum::name, CapacityOutcome::label)));
    }

    @Override
    CapacityDecision read(Form form) {
        return new CapacityDecision(
                form.text("decision"),
                form.date("assessedOn", "The day of the assessment"),
                form.text("assessedBy"),
                form.choice("outcome", CapacityOutcome.class));
    }

    @Override
    void fill(Form form, CapacityDecision entry) {
        fill(form, "decision", entry.decision());
        fillDay(form, "assessedOn", entry.assessedOn());
        fill(form, "assessedBy", entry.assessedBy());
        fill(form, "outcome", String.valueOf(entry.outcome()));
    }
}
