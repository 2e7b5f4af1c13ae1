package uk.homeward.community.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code community-connection.bpmn} agree on. */
@Component
class CommunityConnectionProcess implements RoutingFacts {

    static final String ID = "community-connection";

    static final ProcessVariable<Date> CONNECTION_DUE_AT = ProcessVariable.of("connectionDueAt", Date.class);
    static final ProcessVariable<Boolean> CONNECTED = ProcessVariable.of("connected", Boolean.class);
    static final ProcessVariable<Date> LOOK_AGAIN_AT = ProcessVariable.of("lookAgainAt", Date.class);
    static final ProcessVariable<Date> LOOK_AGAIN_BY_AT = ProcessVariable.of("lookAgainByAt", Date.class);

    /** @param day on which a coordinator looks at it again; none where there is no connection any more */
    static void lookAgain(DelegateExecution execution, Optional<LocalDate> day, WorkingHours hours) {
        CONNECTED.set(execution, day.isPresent());
        day.ifPresent(again -> {
            LOOK_AGAIN_AT.set(execution, Date.from(hours.morningOf(again)));
            LOOK_AGAIN_BY_AT.set(execution, Date.from(hours.eveningOf(again)));
        });
    }
}
