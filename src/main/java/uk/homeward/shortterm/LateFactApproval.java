package uk.homeward.shortterm;

import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;

/** A second person looks at what was told late: it is on record already, and only the charge has waited. */
@Component
class LateFactApproval extends Approvable<LateFact> {
    static final String KIND = "late-fact";

    private final LateFactSettlement settlement;

    LateFactApproval(LateFactSettlement settlement) {
        super(KIND, "Something told late", LateFact.class);
        this.settlement = settlement;
    }

    @Override
    protected String title(LateFact fact) {
        return fact.kind().title();
    }

    @Override
    public String consequence() {
        return "It is on record already, and care and money follow it. Approved, its charge can begin on its day. Declined,"
                + " it stays on record until somebody has found out what is right.";
    }

    @Override
    protected void carryOut(String subjectReference, LateFact fact) {
        settlement.settle(fact);
    }

    @Override
    protected void notApproved(String subjectReference, LateFact fact) {
        settlement.declined(fact);
    }
}
