package uk.homeward.assessment.web;

import java.util.Optional;
import java.util.Set;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentStatus;
import uk.homeward.assessment.AssessmentView;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.Permission;

/** Something that may be done with the last assessment of a case, while it stands as it must. */
abstract class AssessmentAct extends CaseAct {
    private final AssessmentService assessments;
    private final Set<AssessmentStatus> during;

    AssessmentAct(AssessmentService assessments, Set<AssessmentStatus> during, String path, String done) {
        super(path, Permission.ASSESS_NEEDS, done);
        this.assessments = assessments;
        this.during = during;
    }

    @Override
    public final boolean appliesTo(CaseFile file) {
        return found(file)
                .filter(last -> during.contains(last.status()))
                .filter(this::isDue)
                .isPresent();
    }

    /** Whether there is anything to do, while it stands as it must. */
    boolean isDue(AssessmentView last) {
        return true;
    }

    AssessmentView last(CaseFile file) {
        return found(file).orElseThrow();
    }

    private Optional<AssessmentView> found(CaseFile file) {
        return AssessmentCase.found(assessments, file).stream().findFirst();
    }
}
