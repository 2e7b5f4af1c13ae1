package uk.homeward.absence.web;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.absence.AbsenceService;
import uk.homeward.absence.AbsenceStatus;
import uk.homeward.absence.AbsenceWithdrawalService;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

@Component
@Order(4)
class WithdrawAbsenceAct extends AbsenceAct {
    private final AbsenceService absences;
    private final AbsenceWithdrawalService withdrawals;

    WithdrawAbsenceAct(AbsenceService absences, AbsenceWithdrawalService withdrawals) {
        super(
                absences,
                Set.of(AbsenceStatus.AHEAD, AbsenceStatus.AWAY, AbsenceStatus.BACK, AbsenceStatus.NOT_BACK),
                "absence-withdrawal",
                "It is recorded that the person was not away. The days that were told stay in the timeline.");
        this.absences = absences;
        this.withdrawals = withdrawals;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Take days away off the record")
                .explained("Only where they never happened, or were told twice.")
                .asking(chosen(file), FormField.words("reason", "What was wrong?"))
                .button("Take them off");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String absence = choice(file, answers);
        String reason = answers.neededText("reason", "Enter what was wrong.");
        return () -> withdrawals.withdraw(absence, reason);
    }
}
