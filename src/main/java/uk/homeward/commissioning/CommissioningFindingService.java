package uk.homeward.commissioning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What somebody found on the way to a new framework, each time that they looked. */
@Service
@Transactional
public class CommissioningFindingService {

    private final CommissioningRegister register;
    private final CommissioningRules rules;

    CommissioningFindingService(CommissioningRegister register, CommissioningRules rules) {
        this.register = register;
        this.rules = rules;
    }

    /** Where a point of the delivery checklist stands (ELO-48). */
    public void check(
            @Nullable String code, @Nullable Boolean inPlace, @Nullable LocalDate on, @Nullable String evidence) {
        String point = rules.checklist().stream()
                .map(CommissioningRules.ChecklistItem::code)
                .filter(known -> known.equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("point", "Choose one of the points of the checklist."));
        boolean stands = Wording.answered("inPlace", inPlace, "Say whether it is in place.");
        LocalDate day = register.day("onDay", on, "Give the day on which somebody looked.");
        String what = Wording.required("evidence", "The evidence", evidence, "Say what shows it, or what is missing.");
        register.keep(new CommissioningNote(NoteKind.CHECK, point, day, stands ? "In place" : "Not in place", what));
    }

    /** What one of the outcomes that it was to bring has come to (ELO-46). */
    public void outcome(@Nullable String outcome, @Nullable LocalDate on, @Nullable String found) {
        String which = rules.measured().stream()
                .filter(known -> known.equals(outcome))
                .findFirst()
                .orElseThrow(() -> new Refusal("outcome", "Choose one of the outcomes that stand here."));
        LocalDate day = register.day("onDay", on, "Give the day on which it was looked at.");
        String what = Wording.required("found", "What was found", found, "Say what it has come to, with figures.");
        register.keep(new CommissioningNote(NoteKind.OUTCOME, which, day, "Found", what));
    }

    /** What the integrated impact assessment found (ELO-49). */
    public void assessImpact(@Nullable ImpactOutcome outcome, @Nullable LocalDate on, @Nullable String findings) {
        ImpactOutcome found = Wording.answered("outcome", outcome, "Choose what was found.");
        LocalDate day = register.day("onDay", on, "Give the day on which it was done.");
        String what = Wording.required(
                "findings",
                "The findings",
                findings,
                found == ImpactOutcome.NO_NEGATIVE_IMPACT ? "Say who was looked at." : "Say which, and what is done.");
        register.keep(new CommissioningNote(NoteKind.IMPACT, CommissioningRegister.MATTER, day, found.label(), what));
    }
}
