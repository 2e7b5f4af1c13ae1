package uk.homeward.assessment;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** Assessments go with their package. */
@Component
class HeldAssessments implements RecordHolding {

    private static final String MINE = "package_reference in (:cases)";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                                "assessment_need",
                                "Needs",
                                "assessment_id in (select id from assessment where %s)".formatted(MINE))
                        .naming("others_do"),
                HeldTable.of("assessment", "Assessments of long-term needs", MINE)
                        .called(Reference.ASSESSMENT)
                        .naming("appropriate_person"));
    }
}
