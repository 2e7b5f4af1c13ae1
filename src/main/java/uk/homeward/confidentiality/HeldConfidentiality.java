package uk.homeward.confidentiality;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** Who may open a record, and who did, go with the record. */
@Component
class HeldConfidentiality implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                        "restriction_reader",
                        "Who may open the record",
                        "restriction_id in (select id from restriction where person_reference in (:people))"),
                HeldTable.of("restriction", "Restrictions of the record", "person_reference in (:people)"),
                HeldTable.of(
                        "record_opening", "Openings of the record with a reason", "person_reference in (:people)"));
    }
}
