package uk.homeward.transfer;

import org.springframework.stereotype.Component;
import uk.homeward.governance.Approval;
import uk.homeward.governance.Authority;

/** The council's programme as it stands today. */
@Component
class TransferProgrammes {

    private final TransferRules rules;
    private final Authority authority;

    TransferProgrammes(TransferRules rules, Authority authority) {
        this.rules = rules;
        this.authority = authority;
    }

    TransferProgramme current() {
        return new TransferProgramme(
                rules.title(),
                authority.inForce(rules.decision()).map(Approval::inForceOn).orElse(null));
    }
}
