package uk.homeward.entry;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.entry.DischargeCorrection.Answers;

/** Puts the day of a discharge right, as two people have agreed. */
@Component
class DischargeCorrection extends Approvable<Answers> {
    static final String KIND = "discharge-correction";

    private final DischargeCorrectionService corrections;

    DischargeCorrection(DischargeCorrectionService corrections) {
        super(KIND, "Correct the day of discharge", Answers.class);
        this.corrections = corrections;
    }

    record Answers(LocalDate dischargeOn, String reason) {}

    @Override
    protected void carryOut(String subjectReference, Answers answers) {
        corrections.carryOut(subjectReference, answers);
    }
}
