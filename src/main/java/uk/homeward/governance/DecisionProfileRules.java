package uk.homeward.governance;

import java.time.LocalDate;
import uk.homeward.council.ProfileCheck;
import uk.homeward.governance.DecisionDefinition.Signature;

/** What must hold of one decision that the profile brings with it, signed already or to be considered first. */
class DecisionProfileRules {

    private final GovernanceRules governance;
    private final ProfileCheck check;

    DecisionProfileRules(GovernanceRules governance, ProfileCheck check) {
        this.governance = governance;
        this.check = check;
    }

    void check(String at, DecisionDefinition decision) {
        for (int i = 0; i < decision.resolutions().size(); i++) {
            check.require(
                    decision.resolutions().get(i).namesDelegate(),
                    "%sresolutions[%d].delegate".formatted(at, i),
                    "must name a role where authority is delegated, and only there");
        }
        check.require(
                decision.keyDecision() || decision.callInWaiver() == null,
                at + "callInWaiver",
                "is given although only a key decision is called in: remove it, or make keyDecision true");
        Signature signature = decision.signature();
        if (signature == null) {
            checkProposal(at, decision);
        } else {
            checkSignature(at + "signature.", decision, signature);
        }
    }

    private void checkProposal(String at, DecisionDefinition decision) {
        check.require(
                decision.committee() != null,
                at + "committee",
                "is missing although the decision is not signed: name the committee that considers it first, and the day");
        check.require(
                !decision.rejectedOptions().isEmpty(),
                at + "rejectedOptions",
                "is empty although the decision is not signed: name what was considered and rejected, and why");
        governance.considerations().stream()
                .sorted()
                .forEach(factor -> check.require(
                        decision.considerations().containsKey(factor),
                        at + "considerations",
                        "says nothing about %s: say what was looked into and what came of it".formatted(factor)));
    }

    /** A lower bound that needs no bank holidays, which are not known for the years of old decisions. */
    private void checkSignature(String at, DecisionDefinition decision, Signature signature) {
        LocalDate earliest = decision.keyDecision() && decision.callInWaiver() == null
                ? signature.signedOn().plusDays(governance.callInWorkingDays() + 1L)
                : signature.signedOn();
        check.require(
                !signature.inForceOn().isBefore(earliest),
                at + "inForceOn",
                "is before the decision can be in force: give %s or a later day".formatted(earliest));
    }
}
