package uk.homeward.circumstances;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** How a person lives, and who is around them. */
@Component
@Order(2)
class HeldCircumstances implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("person_temporary_address", "Temporary addresses", "person_reference in (:people)"),
                HeldTable.of("person_carer", "Carers", "owner_reference in (:people)")
                        .naming("person_reference", "relationship"),
                HeldTable.of("person_advocate", "Advocates", "person_reference in (:people)")
                        .naming("name", "telephone"),
                HeldTable.of("person_capacity_decision", "Decisions about capacity", "person_reference in (:people)"),
                HeldTable.of("person_consent", "Consent", "person_reference in (:people)"),
                HeldTable.of("person_return_value", "For the national return", "person_reference in (:people)"),
                HeldTable.of("person_circumstances", "Circumstances", "person_reference in (:people)"));
    }
}
