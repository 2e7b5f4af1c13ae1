package uk.homeward.shortterm.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.shortterm.ChargeDates;
import uk.homeward.shortterm.ChargeService;

/** What the charge waits for now, and until when. */
@Component
class TakeChargeDatesDelegate implements JavaDelegate {

    private final ChargeService charges;
    private final WorkingHours hours;

    TakeChargeDatesDelegate(ChargeService charges, WorkingHours hours) {
        this.charges = charges;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ChargeDates dates = charges.dates(execution.getProcessBusinessKey());
        ChargeProcess.CHARGE_STEP.set(execution, dates.step().name());
        ChargeProcess.TELL_AT.set(execution, Date.from(hours.morningOf(dates.tellOn())));
        ChargeProcess.CHARGE_FROM_AT.set(execution, Date.from(hours.morningOf(dates.from())));
    }
}
