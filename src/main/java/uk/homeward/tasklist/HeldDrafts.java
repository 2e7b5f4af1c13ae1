package uk.homeward.tasklist;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;

/** Half-filled forms. */
@Component
class HeldDrafts implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                        "form_draft",
                        "Half-filled forms",
                        """
                        task_id in (select t.id_ from act_ru_task t
                        join act_ru_execution life on life.id_ = t.proc_inst_id_
                        where life.business_key_ in (:references))"""));
    }
}
