package uk.homeward.referral.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.engine.FormAnswers;
import uk.homeward.referral.Destination;
import uk.homeward.referral.LiveServiceChoice;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralView;
import uk.homeward.referral.TriageDecision;

@Component
class RecordTriageDelegate implements JavaDelegate {

    static final String FORM = "triage-referral";

    private final ReferralService referrals;
    private final WorkingHours hours;
    private final Clock clock;

    RecordTriageDelegate(ReferralService referrals, WorkingHours hours, Clock clock) {
        this.referrals = referrals;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        FormAnswers answers = FormAnswers.take(execution, FORM);
        Destination destination = referrals.triage(
                reference,
                new TriageDecision(
                        answers.choice("destination", Destination.class),
                        answers.text("service"),
                        answers.choice("purpose", ShortTermPurpose.class),
                        answers.text("overrideReason"),
                        answers.choice("liveServiceChoice", LiveServiceChoice.class),
                        answers.text("note"),
                        answers.text("lessRestrictiveOption"),
                        answers.text("serviceChoiceReason")));
        ReferralView referral = referrals.find(reference);
        LocalDate expected = Objects.requireNonNullElse(referral.expectedDischargeOn(), LocalDate.now(clock));
        ReferralProcess.AGREED_DESTINATION.set(execution, destination.name());
        ReferralProcess.EXPECTED_DISCHARGE_AT.set(execution, Date.from(hours.morningOf(expected)));
        ReferralProcess.URGENT_RESPONSE_AT.set(execution, Date.from(referral.urgentResponseAt()));
    }
}
