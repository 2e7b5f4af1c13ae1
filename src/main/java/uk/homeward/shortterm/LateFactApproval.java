package uk.homeward.shortterm;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.approval.Approvable;

/** A second person looks at what was told late: it is on record already, and only the charge has waited. */
class LateFactApproval extends Approvable<LateFact> {

    private final LateFactKind kind;
    private final LateFactService facts;

    LateFactApproval(LateFactKind kind, LateFactService facts) {
        super(kind.code(), kind.title(), LateFact.class);
        this.kind = kind;
        this.facts = facts;
    }

    @Override
    public String consequence() {
        return "It is on record already, and care and money follow it. Approved, its charge can begin on its day. Declined,"
                + " it stays on record until somebody has found out what is right.";
    }

    @Override
    protected void carryOut(String subjectReference, LateFact fact) {
        facts.settle(fact);
    }

    @Override
    protected void notApproved(String subjectReference, LateFact fact) {
        facts.declined(kind, fact);
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        Approvable<LateFact> lateStart(LateFactService facts) {
            return new LateFactApproval(LateFactKind.START, facts);
        }

        @Bean
        Approvable<LateFact> lateAdmission(LateFactService facts) {
            return new LateFactApproval(LateFactKind.ADMISSION, facts);
        }

        @Bean
        Approvable<LateFact> lateReturn(LateFactService facts) {
            return new LateFactApproval(LateFactKind.RETURN, facts);
        }

        @Bean
        Approvable<LateFact> lateAbsence(LateFactService facts) {
            return new LateFactApproval(LateFactKind.ABSENCE, facts);
        }

        @Bean
        Approvable<LateFact> lateHours(LateFactService facts) {
            return new LateFactApproval(LateFactKind.HOURS, facts);
        }

        @Bean
        Approvable<LateFact> daysAwayPutRight(LateFactService facts) {
            return new LateFactApproval(LateFactKind.DAYS_AWAY, facts);
        }

        @Bean
        Approvable<LateFact> lateDeath(LateFactService facts) {
            return new LateFactApproval(LateFactKind.DEATH, facts);
        }

        @Bean
        Approvable<LateFact> lateEnd(LateFactService facts) {
            return new LateFactApproval(LateFactKind.END, facts);
        }
    }
}
