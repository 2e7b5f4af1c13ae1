package uk.homeward.hospital;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;
import uk.homeward.hospital.StayCorrection.Asked;

/** Days of a stay that two people have agreed to put right. */
@Component
class StayCorrection implements Approvable<Asked> {

    static final String KIND = "stay-correction";

    private final StayCorrectionService corrections;

    StayCorrection(StayCorrectionService corrections) {
        this.corrections = corrections;
    }

    /** Kept until it is approved: nothing is counted anew yet. */
    record Asked(LocalDate admittedOn, @Nullable LocalDate returnedOn, boolean neverHappened, String reason) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Correct a stay in hospital";
    }

    @Override
    public Class<Asked> answers() {
        return Asked.class;
    }

    @Override
    public void carryOut(String subjectReference, Asked answers) {
        corrections.correct(subjectReference, answers);
    }
}
