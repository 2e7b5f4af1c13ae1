package uk.homeward.assessment;

import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;
import uk.homeward.refusal.Conflict;

/** Assessments go with the package that they belong to. */
@Component
class AssessmentsOfPerson implements PersonHolding {

    private final Assessments assessments;
    private final HandoverTable tables;

    AssessmentsOfPerson(Assessments assessments, HandoverTable tables) {
        this.assessments = assessments;
        this.tables = tables;
    }

    @Override
    public void expectJoinable(String former, String kept) {
        if (assessments.findOpen(former).isPresent()
                && assessments.findOpen(kept).isPresent()) {
            throw new Conflict(
                    "Both records have an assessment that is open. Withdraw the one that was asked for by mistake, then"
                            + " join the records.");
        }
    }

    @Override
    public void handOver(Handover handover) {
        tables.handOver(handover, "assessment", "package_reference");
    }
}
