package uk.homeward.shortterm;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.shortterm.StartCorrection.Answers;

/** Puts the day of a start right, as two people have agreed. */
@Component
class StartCorrection implements Approvable<Answers> {
    static final String KIND = "start-correction";

    private final StartCorrectionService corrections;

    StartCorrection(StartCorrectionService corrections) {
        this.corrections = corrections;
    }

    record Answers(LocalDate startedOn, String reason) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Correct the start of support";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public void carryOut(String subjectReference, Answers answers) {
        corrections.carryOut(subjectReference, answers);
    }
}
