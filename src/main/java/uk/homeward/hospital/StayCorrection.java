package uk.homeward.hospital;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.hospital.StayCorrection.Asked;

/** Days of a stay that two people have agreed to put right. */
@Component
class StayCorrection extends Approvable<Asked> {

    static final String KIND = "stay-correction";

    private final StayCorrectionService corrections;

    StayCorrection(StayCorrectionService corrections) {
        super(KIND, "Correct a stay in hospital", Asked.class);
        this.corrections = corrections;
    }

    /** Kept until it is approved: nothing is counted anew yet. */
    record Asked(LocalDate admittedOn, @Nullable LocalDate returnedOn, boolean neverHappened, String reason) {}

    @Override
    protected void carryOut(String subjectReference, Asked answers) {
        corrections.correct(subjectReference, answers);
    }
}
