package uk.homeward.entry.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.entry.DischargeMove;
import uk.homeward.entry.DischargeMoveService;
import uk.homeward.reference.Reference;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** The ward says Wednesday in place of Monday. */
@Component
@Order(4)
class MoveDischargeAct extends CaseAct {
    private final DischargeMoveService moves;

    MoveDischargeAct(DischargeMoveService moves) {
        super("move-discharge", Permission.MOVE_DISCHARGE, "The discharge is moved, and all that waits for it.");
        this.moves = moves;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return file.beginsWith(Reference.REFERRAL) && moves.isExpected(file.reference());
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Move the discharge")
                .explained(
                        "Use this when the person goes home later or sooner than planned. Place, planned start and care"
                                + " before the start move with the discharge, and whoever waits keeps their turn.")
                .asking(
                        FormField.date("dischargeOn", "New day of discharge")
                                .hint("The true day, also if the person is at home already."),
                        FormField.date("plannedStartOn", "First day of support (optional)")
                                .hint("Only where it does not move with the discharge. If it is later, a broker is"
                                        + " asked to arrange care until then."),
                        FormField.words("reason", "Why is it moved, and who told you?"),
                        FormField.words("exitPlan", "Exit plan (optional)")
                                .hint("Only where support now ends after the contract of the service: what follows"
                                        + " then."))
                .button("Move the discharge");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate day = answers.neededDate("dischargeOn", "New day of discharge");
        LocalDate start = answers.date("plannedStartOn", "First day of support");
        String reason = answers.neededText("reason", "Enter why it is moved, and who told you.");
        String exitPlan = answers.text("exitPlan");
        return () -> moves.move(file.reference(), new DischargeMove(day, start, reason, exitPlan));
    }
}
