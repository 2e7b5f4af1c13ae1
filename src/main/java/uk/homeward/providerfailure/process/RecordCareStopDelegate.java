package uk.homeward.providerfailure.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.providerfailure.CrisisCoverService;

/** Due with the first visit that nobody makes. */
@Component
class RecordCareStopDelegate implements JavaDelegate {

    private final CrisisCoverService cover;

    RecordCareStopDelegate(CrisisCoverService cover) {
        this.cover = cover;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Instant> due = cover.recordStop(execution.getProcessBusinessKey());
        CrisisCoverProcess.TO_COVER.set(execution, due.isPresent());
        due.ifPresent(first -> CrisisCoverProcess.COVER_DUE_AT.set(execution, Date.from(first)));
    }
}
