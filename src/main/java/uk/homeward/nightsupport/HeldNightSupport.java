package uk.homeward.nightsupport;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** Nights go with their package. */
@Component
class HeldNightSupport implements RecordHolding {

    private static final String MINE = "package_reference in (:cases)";
    private static final String OF_MINE =
            "assessment_reference in (select assessment_reference from night_support where %s)".formatted(MINE);

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("night_log", "Nights written down", OF_MINE).naming("responded_by"),
                HeldTable.of("night_rejected", "Options at night that are not enough", OF_MINE),
                HeldTable.of("night_incident", "Incidents at night", OF_MINE),
                HeldTable.of("night_support", "Support at night", MINE));
    }
}
