package uk.homeward.sourcing.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.engine.YesNo;
import uk.homeward.refusal.Wording;
import uk.homeward.sourcing.ProviderStartService;
import uk.homeward.sourcing.SourcingLookup;

@Component
class RecordProviderStartDelegate implements JavaDelegate {

    static final String FORM = "confirm-provider-start";

    private final ProviderStartService starts;
    private final SourcingLookup lookup;
    private final WorkingHours hours;

    RecordProviderStartDelegate(ProviderStartService starts, SourcingLookup lookup, WorkingHours hours) {
        this.starts = starts;
        this.lookup = lookup;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        FormAnswers answers = FormAnswers.take(execution, FORM);
        YesNo started = Wording.answered(
                "providerStarted",
                answers.choice("providerStarted", YesNo.class),
                "Say whether the provider has started.");
        @Nullable Integer award = answers.wholeNumber("awardNumber");
        @Nullable LocalDate startedOn = answers.date("startedOn");
        @Nullable String reason = answers.text("startReason");
        SourcingProcess.goOn(
                execution,
                started == YesNo.YES
                        ? starts.confirm(reference, award, startedOn)
                        : starts.notStarting(reference, award, reason),
                lookup,
                hours);
    }
}
