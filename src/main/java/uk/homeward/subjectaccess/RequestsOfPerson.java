package uk.homeward.subjectaccess;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.person.PersonHolding;
import uk.homeward.reference.Reference;

/** Requests follow the person who asked. */
@Component
class RequestsOfPerson implements PersonHolding, RecordHolding {

    private final AccessRequests requests;

    RequestsOfPerson(AccessRequests requests) {
        this.requests = requests;
    }

    @Override
    public void handOver(Handover handover) {
        if (handover.isWhole()) {
            requests.findByPersonReference(handover.from()).forEach(request -> request.isOf(handover.to()));
        }
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                        "subject_access_mark",
                        "What was marked",
                        "subject_access_id in (select id from subject_access where person_reference in (:people))"),
                HeldTable.of("subject_access", "Requests for access", "person_reference in (:people)")
                        .called(Reference.SUBJECT_ACCESS));
    }
}
