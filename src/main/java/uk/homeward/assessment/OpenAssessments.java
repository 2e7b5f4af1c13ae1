package uk.homeward.assessment;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.OpenThing;
import uk.homeward.carepackage.OpenThings;

/** Assessments that are not over. */
@Component
class OpenAssessments implements OpenThings {

    private final Assessments assessments;

    OpenAssessments(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public List<OpenThing> of(String packageReference) {
        return assessments.findByPackageReferenceOrderByIdDesc(packageReference).stream()
                .filter(assessment -> assessment.status().open())
                .map(assessment -> new OpenThing("An assessment", assessment.reference()))
                .toList();
    }
}
