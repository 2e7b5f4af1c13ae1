package uk.homeward.funding;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** What was paid counts on; for whom it was paid goes. */
@Component
class HeldCommitments implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                                "commitment_actual_part",
                                "Who pays a payment",
                                "actual_id in (select a.id from commitment_actual a join commitment c on c.id = a.commitment_id where c.reference in (:references))")
                        .countingOn(),
                HeldTable.of(
                                "commitment_actual",
                                "Payments",
                                "commitment_id in (select id from commitment where reference in (:references))")
                        .without(
                                """
                                document = 'DELETED-' || id, document_key = 'DELETED-' || id,
                                beyond_because = case when beyond_because is not null then 'Deleted' end,
                                reversal_reason = case when reversal_reason is not null then 'Deleted' end"""),
                HeldTable.of(
                                "commitment_part",
                                "Who pays",
                                "commitment_id in (select id from commitment where reference in (:references))")
                        .countingOn(),
                HeldTable.of("funding_escalation", "Shortages of money", "case_reference in (:cases)"),
                HeldTable.of("commitment", "Money", "reference in (:references)")
                        .without(
                                """
                                reference = 'DELETED-' || id, case_reference = 'DELETED-' || id,
                                reason = case when reason is not null then 'Deleted' end,
                                approved_by = case when approved_by is not null then 'Deleted' end,
                                exit_plan = case when exit_plan is not null then 'Deleted' end"""));
    }
}
