package uk.homeward.person;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** Who they are, and who speaks for them. */
@Component
@Order(1)
class HeldPeople implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("person_representative", "Representatives", "person_id in (:personNumbers)")
                        .naming("name", "telephone"),
                HeldTable.of("person", "The person", "id in (:personNumbers)").naming("unpaid_carer_name"));
    }
}
