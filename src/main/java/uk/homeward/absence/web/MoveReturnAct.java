package uk.homeward.absence.web;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.absence.AbsenceService;
import uk.homeward.absence.AbsenceStatus;
import uk.homeward.absence.ReturnMoveService;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

@Component
@Order(3)
class MoveReturnAct extends AbsenceAct {
    private final AbsenceService absences;
    private final ReturnMoveService returns;

    MoveReturnAct(AbsenceService absences, ReturnMoveService returns) {
        super(
                absences,
                Set.of(AbsenceStatus.AHEAD, AbsenceStatus.AWAY, AbsenceStatus.BACK, AbsenceStatus.NOT_BACK),
                "absence-return",
                "The day of return is recorded. Support goes on from it.");
        this.absences = absences;
        this.returns = returns;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Change the day of return")
                .explained("Only where the person comes back, or came back, on another day than was planned.")
                .asking(
                        chosen(file),
                        FormField.date("backOn", "Day of return"),
                        FormField.words("reason", "Why is it another day?")
                                .hint("Needed where the day lies some days back. It is kept with your name."))
                .button("Record the day of return");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String absence = choice(file, answers);
        LocalDate backOn = answers.neededDate("backOn", "Day of return");
        String reason = answers.text("reason");
        return () -> returns.move(absence, backOn, reason);
    }
}
