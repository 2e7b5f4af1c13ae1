package uk.homeward.holidays;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** Which dates of somebody a bank holiday has moved. */
@Component
class HeldMovedDates implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("holiday_moved_date", "Dates that a bank holiday moved", "reference in (:references)"));
    }
}
