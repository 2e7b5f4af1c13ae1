package uk.homeward.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.commissioning.UpliftForecast.Forecast;

/** How far the new way has come, and what it costs. */
@Service
@Transactional(readOnly = true)
public class CommissioningReport {

    private final CommissioningRules rules;
    private final CommissioningRegister register;
    private final ModelOfCare modelOfCare;

    CommissioningReport(CommissioningRules rules, CommissioningRegister register, ModelOfCare modelOfCare) {
        this.rules = rules;
        this.register = register;
        this.modelOfCare = modelOfCare;
    }

    public Optional<LocalDate> modelAgreedOn() {
        return modelOfCare.agreedOn();
    }

    public List<GroupCost> groups() {
        BoughtCare bought = rules.bought();
        return bought == null
                ? List.of()
                : bought.hours().stream()
                        .map(group -> new GroupCost(group.group(), group.hoursAWeek(), bought.poundsAYear(group)))
                        .toList();
    }

    public List<Forecast> forecasts() {
        BoughtCare bought = rules.bought();
        return bought == null
                ? List.of()
                : rules.upliftScenarios().stream()
                        .map(scenario -> UpliftForecast.of(bought, scenario))
                        .toList();
    }

    /** Every point of the checklist, with what was found last. */
    public List<CheckedPoint> checklist() {
        List<CommissioningNoteView> notes = register.notes();
        return rules.checklist().stream()
                .map(item -> new CheckedPoint(item, last(notes, NoteKind.CHECK, item.code())))
                .toList();
    }

    /** Every outcome and aim that it was to bring, with what was found last. */
    public List<OutcomeFound> benefits() {
        List<CommissioningNoteView> notes = register.notes();
        return rules.measured().stream()
                .map(outcome -> new OutcomeFound(outcome, last(notes, NoteKind.OUTCOME, outcome)))
                .toList();
    }

    public Optional<CommissioningNoteView> impact() {
        return Optional.ofNullable(last(register.notes(), NoteKind.IMPACT, CommissioningRegister.MATTER));
    }

    public List<CommissioningNoteView> tenders() {
        return register.notes().stream()
                .filter(note -> note.kind() == NoteKind.TENDER)
                .toList();
    }

    public Optional<CostNow> costNow() {
        BoughtCare bought = rules.bought();
        CommissioningNoteView now = last(register.notes(), NoteKind.COST, CommissioningRegister.MATTER);
        return bought == null || now == null || now.pounds() == null
                ? Optional.empty()
                : Optional.of(new CostNow(now, bought.poundsAYear().subtract(now.pounds())));
    }

    private static @Nullable CommissioningNoteView last(
            List<CommissioningNoteView> notes, NoteKind kind, String subject) {
        return notes.stream()
                .filter(note -> note.kind() == kind && note.subject().equals(subject))
                .findFirst()
                .orElse(null);
    }
}
