package uk.homeward.governance;

import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.governance.DecisionDefinition.Signature;

/** What must hold between a service and the decision that it hangs on: nothing runs ahead of its authority. */
class ServiceDecisionRules {

    private static final String NEW_DECISION = "take it out, or have a new decision taken";

    private final GovernanceRules governance;
    private final ProfileCheck check;

    ServiceDecisionRules(GovernanceRules governance, ProfileCheck check) {
        this.governance = governance;
        this.check = check;
    }

    void check(String at, ServiceDefinition service) {
        String code = service.decision();
        if (code == null) {
            return;
        }
        DecisionDefinition decision = check.present(
                governance.decision(code).orElse(null),
                at + "decision",
                "is \"%s\", which is not among governance.decisions: give the code of one of them".formatted(code));
        DecisionScope scope = check.present(
                decision.approves() ? decision.scope() : null,
                at + "decision",
                "is \"%s\", which approves nothing: give that decision an APPROVE resolution and a scope"
                        .formatted(code));
        checkOpening(at + "opensOn", service, decision);
        checkReach(at, service, code, scope);
    }

    private void checkOpening(String field, ServiceDefinition service, DecisionDefinition decision) {
        Signature signature = decision.signature();
        check.require(
                signature == null || !service.opensOn().isBefore(signature.inForceOn()),
                field,
                "is before decision %s is in force: give %s or a later day"
                        .formatted(decision.code(), signature == null ? "" : signature.inForceOn()));
    }

    private void checkReach(String at, ServiceDefinition service, String code, DecisionScope scope) {
        check.require(
                scope.models().contains(service.model()),
                at + "model",
                "is %s, which decision %s does not approve: %s".formatted(service.model(), code, NEW_DECISION));
        check.require(
                scope.routes().containsAll(service.routes()),
                at + "routes",
                "reach beyond decision %s, which approves %s: %s"
                        .formatted(code, scope.routes().stream().sorted().toList(), NEW_DECISION));
    }
}
