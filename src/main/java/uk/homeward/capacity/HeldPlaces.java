package uk.homeward.capacity;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** A place counts on as used; whose it was goes. */
@Component
class HeldPlaces implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                                "capacity_booking",
                                "Places booked",
                                "place_id in (select id from capacity_place where reference in (:references))")
                        .countingOn(),
                HeldTable.of("capacity_place", "Places", "reference in (:references)")
                        .without(
                                """
                                reference = 'DELETED-' || id, case_reference = 'DELETED-' || id, move_reason = null,
                                spot_reason = case when spot_reason is not null then 'Deleted' end"""));
    }
}
