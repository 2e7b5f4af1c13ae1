package uk.homeward.directpayment.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.directpayment.PaidVisit;
import uk.homeward.engine.FormAnswers;
import uk.homeward.refusal.Wording;

/** From this visit on the person arranges the care. */
@Component
class RecordFirstPaidVisitDelegate implements JavaDelegate {

    static final String FORM = "confirm-first-paid-visit";

    private final DirectPaymentService payments;

    RecordFirstPaidVisitDelegate(DirectPaymentService payments) {
        this.payments = payments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        @Nullable LocalDate day = answers.date("firstPaidOn");
        @Nullable String time = answers.text("firstPaidTime");
        payments.visited(
                execution.getProcessBusinessKey(),
                new PaidVisit(
                        day == null || time == null ? null : day.atTime(Wording.timeOfDay("firstPaidTime", time)),
                        answers.text("evidence")));
    }
}
