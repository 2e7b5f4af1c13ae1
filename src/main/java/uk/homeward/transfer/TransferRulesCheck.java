package uk.homeward.transfer;

import java.util.List;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.CapacityUnit;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.Providers;
import uk.homeward.governance.DecisionDefinition;
import uk.homeward.governance.GovernanceRules;
import uk.homeward.transfer.TransferRules.Area;

/** Whether the programme of a council's profile fits its decisions, its areas and its own team. */
final class TransferRulesCheck {

    private TransferRulesCheck() {}

    static void check(
            TransferRules rules,
            CouncilProfile council,
            Providers providers,
            GovernanceRules governance,
            ProfileCheck check) {
        expectDecision("transfer.decision", rules.decision(), governance, check);
        for (int i = 0; i < rules.background().size(); i++) {
            expectDecision(
                    "transfer.background[%d]".formatted(i), rules.background().get(i), governance, check);
        }
        check.require(
                providers.isOwnTeam(rules.directCare()),
                "transfer.directCare",
                "is \"%s\", which runs no in-house service: give the code of the provider of one of them"
                        .formatted(rules.directCare()));
        check.unique("transfer.areas", rules.areas().stream().map(Area::code).toList());
        check.unique("transfer.areas", rules.areas().stream().map(Area::area).toList());
        for (int i = 0; i < rules.areas().size(); i++) {
            check("transfer.areas[%d].".formatted(i), rules, rules.areas().get(i), council, governance, check);
        }
    }

    /** Its team is the one that is released, and its capacity is counted in what is released. */
    static void expectTeamOf(TransferRules rules, CouncilProfile council, CapacityRules capacity, ProfileCheck check) {
        String code = rules.shortTermService();
        if (code != null) {
            check.isService(council, "transfer.shortTermService", code);
            check.require(
                    capacity.sources(code).stream()
                            .anyMatch(row -> row.source() == ContractSource.IN_HOUSE
                                    && row.unit() == CapacityUnit.HOURS_A_WEEK
                                    && rules.directCare().equals(row.provider())),
                    "transfer.shortTermService",
                    "is \"%s\", which %s gives no hours a week in capacity.sources: give a service for which it does"
                            .formatted(code, rules.directCare()));
        }
    }

    private static void check(
            String at,
            TransferRules rules,
            Area area,
            CouncilProfile council,
            GovernanceRules governance,
            ProfileCheck check) {
        check.require(
                council.areas().contains(area.area()),
                at + "area",
                "is \"%s\", which is not among areas: give one of them".formatted(area.area()));
        governance
                .decision(rules.decision())
                .map(DecisionDefinition::signature)
                .ifPresent(signed -> check.require(
                        !area.opensOn().isBefore(signed.inForceOn()),
                        at + "opensOn",
                        "is before the decision is in force: give %s or a later day".formatted(signed.inForceOn())));
    }

    private static void expectDecision(String field, String code, GovernanceRules governance, ProfileCheck check) {
        List<String> known =
                governance.decisions().stream().map(DecisionDefinition::code).toList();
        check.require(
                known.contains(code),
                field,
                "is \"%s\", which is not among governance.decisions: give the code of one of them".formatted(code));
    }
}
