package uk.homeward.commissioning;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.governance.GovernanceService;
import uk.homeward.refusal.Conflict;

/** How care is to be bought and given, which has to be agreed before anything is put to tender (ELO-01). */
@Component
class ModelOfCare {

    private final CommissioningRules rules;
    private final GovernanceService governance;

    ModelOfCare(CommissioningRules rules, GovernanceService governance) {
        this.rules = rules;
        this.governance = governance;
    }

    /** Since when it is agreed; nothing while it is not, or where the council needs no such agreement. */
    Optional<LocalDate> agreedOn() {
        String code = rules.modelOfCare();
        return code == null ? Optional.empty() : governance.inForceSince(code);
    }

    /** @param what waits for it, as a sentence begins */
    void expectAgreed(String what) {
        if (rules.modelOfCare() != null && agreedOn().isEmpty()) {
            throw new Conflict(
                    "%s waits until the model of care is agreed. Open Decisions to see who has to do what next."
                            .formatted(what));
        }
    }
}
