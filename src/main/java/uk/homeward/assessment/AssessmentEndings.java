package uk.homeward.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessmentFact.AssessmentDeclined;
import uk.homeward.assessment.AssessmentFact.AssessmentWithdrawn;
import uk.homeward.assessment.AssessmentFact.RefusalDoesNotStand;
import uk.homeward.assessment.RefusedAssessment.DutyStands;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.refusal.Wording;

/** Somebody ends an assessment otherwise than by what it found. */
@Service
@Transactional
public class AssessmentEndings {

    private final AssessmentStore store;
    private final DraftPackages drafts;

    AssessmentEndings(AssessmentStore store, DraftPackages drafts) {
        this.store = store;
        this.drafts = drafts;
    }

    /** @param dutyStands why the council assesses all the same; nothing where the refusal holds */
    public void refuse(
            String reference, @Nullable LocalDate refusedOn, @Nullable String why, @Nullable DutyStands dutyStands) {
        Assessment assessment = store.load(reference);
        RefusedAssessment told = RefusedAssessment.of(
                refusedOn, why, dutyStands, assessment.asking().askedOn(), store.today());
        boolean over = assessment.refuse(told);
        store.keep(assessment);
        if (over) {
            store.announce(
                    new AssessmentDeclined(reference, assessment.packageReference(), told.refusedOn(), told.why()));
            drafts.close(assessment.packageReference(), PackageEnd.ASSESSMENT_DECLINED, told.why());
        } else if (dutyStands != null) {
            store.announce(new RefusalDoesNotStand(reference, assessment.packageReference(), dutyStands, told.why()));
        }
    }

    /** It was asked for by mistake, or is not wanted any more. */
    public void withdraw(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why the assessment is not wanted any more.");
        Assessment assessment = store.load(reference);
        assessment.withdraw(why, store.today());
        store.keep(assessment);
        store.announce(new AssessmentWithdrawn(reference, assessment.packageReference(), why));
        drafts.close(assessment.packageReference(), PackageEnd.WITHDRAWN, why);
    }
}
