package uk.homeward.community.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.community.ConnectionOpening;
import uk.homeward.engine.ProcessVariable;

/** Stands in the referral, so that the life of the connection can be called by its own reference. */
@Component
class OpenConnectionDelegate implements JavaDelegate {

    private static final ProcessVariable<String> CONNECTION_REFERENCE =
            ProcessVariable.of("connectionReference", String.class);

    private final ConnectionOpening opening;
    private final WorkingHours hours;

    OpenConnectionDelegate(ConnectionOpening opening, WorkingHours hours) {
        this.opening = opening;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CONNECTION_REFERENCE.set(execution, opening.open(execution.getProcessBusinessKey()));
        CommunityConnectionProcess.CONNECTION_DUE_AT.set(execution, Date.from(hours.eveningOf(opening.connectBy())));
    }
}
