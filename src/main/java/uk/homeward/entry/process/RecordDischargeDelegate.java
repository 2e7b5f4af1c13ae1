package uk.homeward.entry.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.entry.BridgingService;
import uk.homeward.entry.CareInsteadService;
import uk.homeward.entry.DischargeMoveService;
import uk.homeward.entry.EntryService;

@Component
class RecordDischargeDelegate implements JavaDelegate {

    static final String FORM = "confirm-discharge";

    /** The options of the form. */
    enum GoingHome {
        YES,
        LATER,
        NO
    }

    private final EntryService entries;
    private final CareInsteadService instead;
    private final DischargeMoveService moves;
    private final BridgingService bridging;
    private final WorkingHours hours;

    RecordDischargeDelegate(
            EntryService entries,
            CareInsteadService instead,
            DischargeMoveService moves,
            BridgingService bridging,
            WorkingHours hours) {
        this.entries = entries;
        this.instead = instead;
        this.moves = moves;
        this.bridging = bridging;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        @Nullable GoingHome goingHome = answers.choice("goingHome", GoingHome.class);
        StepDownProcess.PUT_OFF.set(execution, goingHome == GoingHome.LATER);
        StepDownProcess.GOING_AHEAD.set(execution, false);
        StepDownProcess.OFFER_DECLINED.set(execution, false);
        if (goingHome == GoingHome.LATER) {
            LocalDate day =
                    moves.putOff(execution.getProcessBusinessKey(), answers.date("putOffUntil"), answers.text("note"));
            StepDownProcess.EXPECTED_DISCHARGE_AT.set(execution, Date.from(hours.morningOf(day)));
            return;
        }
        Optional<String> episode =
                entries.confirmDischarge(execution.getProcessBusinessKey(), DischargeFormReader.of(answers, goingHome));
        StepDownProcess.OFFER_DECLINED.set(
                execution, instead.of(execution.getProcessBusinessKey()).isPresent());
        StepDownProcess.GOING_AHEAD.set(execution, episode.isPresent());
        episode.ifPresent(reference -> goAhead(execution, reference));
    }

    private void goAhead(DelegateExecution execution, String episode) {
        StepDownProcess.EPISODE_REFERENCE.set(execution, episode);
        Optional<LocalDate> bridged = bridging.neededFrom(execution.getProcessBusinessKey());
        StepDownProcess.BRIDGING_NEEDED.set(execution, bridged.isPresent());
        bridged.ifPresent(
                day -> StepDownProcess.BRIDGING_DUE_AT.set(execution, Date.from(hours.eveningOf(day.minusDays(1)))));
    }
}
