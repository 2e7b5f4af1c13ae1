package uk.homeward.transfer.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.refusal.Wording;
import uk.homeward.transfer.WaveService;

/** Not ready is an answer too: then the gaps of the market become work. */
@Component
class RecordMarketCapacityDelegate implements JavaDelegate {

    static final String FORM = "confirm-market-capacity";

    private final WaveService waves;
    private final WorkingHours hours;

    RecordMarketCapacityDelegate(WaveService waves, WorkingHours hours) {
        this.waves = waves;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        boolean ready = Wording.answered(
                "capacityConfirmed", answers.yesOrNo("capacityConfirmed"), "Say whether the market can take the work.");
        String wave = execution.getProcessBusinessKey();
        TransferWaveProcess.MARKET_READY.set(execution, ready);
        if (ready) {
            waves.open(wave);
        } else {
            TransferWaveProcess.LOOK_AGAIN_AT.set(execution, Date.from(hours.morningOf(waves.tellGaps(wave))));
        }
    }
}
