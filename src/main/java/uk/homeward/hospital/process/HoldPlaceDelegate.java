package uk.homeward.hospital.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.hospital.HospitalStayService;

@Component
class HoldPlaceDelegate implements JavaDelegate {

    private final HospitalStayService stays;
    private final WorkingHours hours;

    HoldPlaceDelegate(HospitalStayService stays, WorkingHours hours) {
        this.stays = stays;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        HospitalStayProcess.HOLD_UNTIL_AT.set(
                execution, Date.from(hours.eveningOf(stays.holdUntil(execution.getProcessBusinessKey()))));
    }
}
