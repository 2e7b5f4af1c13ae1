package uk.homeward.hospital.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.hospital.LapseAnswer;
import uk.homeward.hospital.LapseAnswer.LapseDecision;
import uk.homeward.hospital.LapseService;

/** Nothing lapses by itself: a broker has asked. */
@Component
class RecordLapseDelegate implements JavaDelegate {

    static final String FORM = "confirm-lapse";

    private final HospitalStayService stays;
    private final LapseService lapses;
    private final WorkingHours hours;

    RecordLapseDelegate(HospitalStayService stays, LapseService lapses, WorkingHours hours) {
        this.stays = stays;
        this.lapses = lapses;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        String stay = execution.getProcessBusinessKey();
        LapseDecision decision = lapses.confirm(
                stay,
                new LapseAnswer(
                        answers.choice("lapseAnswer", LapseDecision.class),
                        answers.text("asked"),
                        answers.date("keepUntil"),
                        answers.date("returnedOn")));
        HospitalStayProcess.LAPSE_DECISION.set(execution, decision.name());
        HospitalStayProcess.HOLD_UNTIL_AT.set(execution, Date.from(hours.eveningOf(stays.holdUntil(stay))));
    }
}
