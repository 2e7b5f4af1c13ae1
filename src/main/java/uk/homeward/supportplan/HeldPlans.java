package uk.homeward.supportplan;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** Plans go with the package that they are for. */
@Component
class HeldPlans implements RecordHolding {

    private static final String OURS = "package_reference in (:references) or person_reference in (:people)";
    private static final String OF_OURS = "plan_id in (select id from support_plan where %s)".formatted(OURS);

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                        "support_plan_task",
                        "Tasks of planned visits",
                        "visit_id in (select id from support_plan_visit where %s)".formatted(OF_OURS)),
                HeldTable.of("support_plan_visit", "Planned visits", OF_OURS),
                HeldTable.of("support_plan_element", "Parts of support plans", OF_OURS),
                HeldTable.of("support_plan", "Support plans", OURS).called(Reference.PLAN));
    }
}
