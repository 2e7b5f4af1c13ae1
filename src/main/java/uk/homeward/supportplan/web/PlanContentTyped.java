package uk.homeward.supportplan.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.supportplan.PlanElementTyped;
import uk.homeward.supportplan.VisitTyped;

/**
 * A plan as another system sends it.
 *
 * @param visits of a week; none where they are left out
 * @param parts what meets an outcome without visits, or what a part of a personal budget costs
 */
record PlanContentTyped(@Schema @Nullable List<VisitTyped> visits, @Schema @Nullable List<PlanElementTyped> parts) {

    List<VisitTyped> visitsGiven() {
        return visits == null ? List.of() : visits;
    }

    List<PlanElementTyped> partsGiven() {
        return parts == null ? List.of() : parts;
    }
}
