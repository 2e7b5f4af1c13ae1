package uk.homeward.funding;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.TimePassed;
import uk.homeward.funding.FundingFact.ExtensionDeadlinePassed;
import uk.homeward.funding.FundingFact.ExtensionDecisionDue;

/** Whether a contract is extended is decided by somebody, not by a day that passes: the day is told before and after. */
@Component
class ContractDeadlines {

    private final Contracts contracts;
    private final ContractNotices notices;
    private final ApplicationEventPublisher facts;

    ContractDeadlines(Contracts contracts, ContractNotices notices, ApplicationEventPublisher facts) {
        this.contracts = contracts;
        this.notices = notices;
        this.facts = facts;
    }

    @EventListener
    @Transactional
    public void on(TimePassed time) {
        contracts.all().stream().filter(ContractView::decisionDue).forEach(contract -> tell(contract, time.today()));
    }

    private void tell(ContractView contract, LocalDate today) {
        LocalDate decideBy = contract.decideBy();
        LocalDate until = contract.until();
        if (decideBy == null || until == null) {
            return;
        }
        if (notices.tell(contract.service(), "DUE", today) > 0) {
            facts.publishEvent(new ExtensionDecisionDue(contract.service(), decideBy));
        }
        if (today.isAfter(decideBy) && notices.tell(contract.service(), "PASSED", today) > 0) {
            facts.publishEvent(new ExtensionDeadlinePassed(contract.service(), until));
        }
    }
}
