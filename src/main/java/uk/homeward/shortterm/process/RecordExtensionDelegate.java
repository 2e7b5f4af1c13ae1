package uk.homeward.shortterm.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.engine.FormAnswers;
import uk.homeward.shortterm.ExtensionAnswer;
import uk.homeward.shortterm.ExtensionService;
import uk.homeward.shortterm.SupportDates;
import uk.homeward.shortterm.WhatFollows;

@Component
class RecordExtensionDelegate implements JavaDelegate {

    static final String FORM = "approve-extension";

    /** The options of the form. */
    enum Approval {
        APPROVED,
        REFUSED
    }

    private final ExtensionService extensions;
    private final WhatFollows follows;
    private final WorkingHours hours;

    RecordExtensionDelegate(ExtensionService extensions, WhatFollows follows, WorkingHours hours) {
        this.extensions = extensions;
        this.follows = follows;
        this.hours = hours;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = FormAnswers.take(execution, FORM);
        @Nullable Approval approval = answers.choice("approval", Approval.class);
        Optional<SupportDates> dates = extensions.answer(
                execution.getProcessBusinessKey(),
                new ExtensionAnswer(
                        approval == null ? null : approval == Approval.APPROVED,
                        answers.wholeNumber("approvedDays"),
                        answers.text("approvalReason"),
                        answers.text("exitPlan")));
        SupportAtHomeProcess.EXTENDED.set(execution, dates.isPresent());
        dates.ifPresentOrElse(
                support -> SupportAtHomeProcess.hand(support, execution, hours), () -> endAhead(execution));
    }

    private void endAhead(DelegateExecution execution) {
        String episode = execution.getProcessBusinessKey();
        SupportAtHomeProcess.route(follows.decision(episode), follows.waits(episode), execution);
    }
}
