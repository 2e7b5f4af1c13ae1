package uk.homeward.gate;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** Exemptions go with the person; a long-term start counts on without them. */
@Component
class HeldGateRecords implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                        "short_term_exemption", "Exemptions from short-term first", "person_reference in (:people)"),
                HeldTable.of("short_term_passing", "Long-term starts", "person_reference in (:people)")
                        .without(
                                """
                                reference = 'DELETED-' || nextval('short_term_exemption_seq'),
                                person_reference = 'DELETED'"""));
    }
}
