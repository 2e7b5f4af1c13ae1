package uk.homeward.shortterm;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.shortterm.StartCorrection.Answers;

/** Puts the day of a start right, as two people have agreed. */
@Component
class StartCorrection extends Approvable<Answers> {
    static final String KIND = "start-correction";

    private final StartCorrectionService corrections;

    StartCorrection(StartCorrectionService corrections) {
        super(KIND, "Correct the start of support", Answers.class);
        this.corrections = corrections;
    }

    record Answers(LocalDate startedOn, String reason) {}

    @Override
    protected void carryOut(String subjectReference, Answers answers) {
        corrections.carryOut(subjectReference, answers);
    }
}
