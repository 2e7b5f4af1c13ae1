package uk.homeward.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.DecisionDefinition.Signature;
import uk.homeward.council.FundingRules.Basis;
import uk.homeward.council.FundingRules.Ceiling;
import uk.homeward.council.FundingRules.Contract;
import uk.homeward.council.FundingRules.Line;
import uk.homeward.council.FundingRules.Tender;

/** What must hold of decisions, and between them and what hangs on them: nothing runs ahead of its authority. */
class GovernanceProfileRules {

    private final CouncilProfile profile;
    private final GovernanceRules governance;
    private final ProfileRules rules;

    GovernanceProfileRules(CouncilProfile profile, ProfileRules rules) {
        this.profile = profile;
        this.governance = profile.governance();
        this.rules = rules;
    }

    void check() {
        rules.require(
                governance.considerations().contains(Consideration.EQUALITY),
                "governance.considerations",
                "leaves out EQUALITY: add it, a public authority always has regard to it");
        rules.unique(
                "governance.decisions",
                governance.decisions().stream().map(DecisionDefinition::code).toList());
        rules.unique(
                "governance.decisions",
                governance.decisions().stream()
                        .map(DecisionDefinition::number)
                        .filter(Objects::nonNull)
                        .toList());
        for (int i = 0; i < governance.decisions().size(); i++) {
            check(
                    "governance.decisions[%d].".formatted(i),
                    governance.decisions().get(i));
        }
        for (int i = 0; i < profile.services().size(); i++) {
            check("services[%d].".formatted(i), profile.services().get(i));
        }
        governance.decisions().forEach(this::checkMoney);
    }

    private void check(String at, DecisionDefinition decision) {
        for (int i = 0; i < decision.resolutions().size(); i++) {
            rules.require(
                    decision.resolutions().get(i).namesDelegate(),
                    "%sresolutions[%d].delegate".formatted(at, i),
                    "must name a role where authority is delegated, and only there");
        }
        rules.require(
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
        rules.require(
                decision.committee() != null,
                at + "committee",
                "is missing although the decision is not signed: name the committee that considers it first, and the day");
        rules.require(
                !decision.rejectedOptions().isEmpty(),
                at + "rejectedOptions",
                "is empty although the decision is not signed: name what was considered and rejected, and why");
        governance.considerations().stream()
                .sorted()
                .forEach(factor -> rules.require(
                        decision.considerations().containsKey(factor),
                        at + "considerations",
                        "says nothing about %s: say what was looked into and what came of it".formatted(factor)));
    }

    /** A lower bound that needs no bank holidays, which are not known for the years of old decisions. */
    private void checkSignature(String at, DecisionDefinition decision, Signature signature) {
        LocalDate earliest = decision.keyDecision() && decision.callInWaiver() == null
                ? signature.signedOn().plusDays(governance.callInWorkingDays() + 1L)
                : signature.signedOn();
        rules.require(
                !signature.inForceOn().isBefore(earliest),
                at + "inForceOn",
                "is before the decision can be in force: give %s or a later day".formatted(earliest));
    }

    private void check(String at, ServiceDefinition service) {
        String code = service.decision();
        if (code == null) {
            return;
        }
        DecisionDefinition decision = governance.decision(code).orElse(null);
        rules.require(
                decision != null,
                at + "decision",
                "is \"%s\", which is not among governance.decisions: give the code of one of them".formatted(code));
        DecisionScope scope = decision == null ? null : decision.scope();
        if (decision == null) {
            return;
        }
        rules.require(
                decision.approves() && scope != null,
                at + "decision",
                "is \"%s\", which approves nothing: give that decision an APPROVE resolution and a scope"
                        .formatted(code));
        Signature signature = decision.signature();
        rules.require(
                signature == null || !service.opensOn().isBefore(signature.inForceOn()),
                at + "opensOn",
                "is before decision %s is in force: give %s or a later day"
                        .formatted(code, signature == null ? "" : signature.inForceOn()));
        if (scope != null) {
            check(at, service, code, scope);
        }
        if (signature != null) {
            profile.funding()
                    .contractOf(service.code())
                    .ifPresent(contract -> check(field(contract), contract.tender(), code, signature));
        }
    }

    /** First the decision, then the tender, then the contract (HAM-04). */
    private void check(String at, @Nullable Tender tender, String code, Signature signature) {
        rules.require(
                tender == null || !tender.issuedOn().isBefore(signature.inForceOn()),
                at + "tender.issuedOn",
                "is before decision %s is in force: give %s or a later day".formatted(code, signature.inForceOn()));
    }

    private void check(String at, ServiceDefinition service, String code, DecisionScope scope) {
        rules.require(
                scope.models().contains(service.model()),
                at + "model",
                "is %s, which decision %s does not approve: %s".formatted(service.model(), code, newDecision()));
        rules.require(
                scope.routes().containsAll(service.routes()),
                at + "routes",
                "reach beyond decision %s, which approves %s: %s"
                        .formatted(code, scope.routes().stream().sorted().toList(), newDecision()));
        profile.funding()
                .contractOf(service.code())
                .ifPresent(contract -> check(field(contract), contract, code, scope));
    }

    private String field(Contract contract) {
        return "funding.contracts[%d].".formatted(profile.funding().contracts().indexOf(contract));
    }

    private void check(String at, Contract contract, String code, DecisionScope scope) {
        Integer years = scope.contractYears();
        if (years == null) {
            return;
        }
        LocalDate until = contract.until();
        rules.require(
                until != null,
                at + "until",
                "is missing although decision %s approves %d years: give the last day".formatted(code, years));
        if (until != null) {
            expectNoLater(at + "until", until, contract.from().plusYears(years), code);
        }
        if (contract.extension() == null) {
            return;
        }
        Integer more = scope.extensionYears();
        rules.require(
                more != null,
                at + "extension",
                "is more than decision %s approves: remove it, or have a new decision taken".formatted(code));
        expectNoLater(
                at + "extension.until",
                contract.extension().until(),
                contract.from().plusYears(years + (more == null ? 0L : more)),
                code);
    }

    /** @param end the first day that is not approved any more */
    private void expectNoLater(String field, LocalDate day, LocalDate end, String code) {
        rules.require(
                day.isBefore(end),
                field,
                "is later than decision %s approves: give %s or an earlier day, or have a new decision taken"
                        .formatted(code, end.minusDays(1)));
    }

    private void checkMoney(DecisionDefinition decision) {
        DecisionScope scope = decision.scope();
        List<Line> lines = profile.linesUnder(decision.code());
        if (scope == null || lines.isEmpty()) {
            return;
        }
        lines.forEach(line -> checkBasis(line, decision.code(), scope));
        BigDecimal ceilings =
                lines.stream().map(GovernanceProfileRules::highest).reduce(BigDecimal.ZERO, BigDecimal::add);
        rules.require(
                ceilings.compareTo(scope.pounds()) <= 0,
                field(lines.get(lines.size() - 1)),
                "add up to £%,.2f, but decision %s approves £%,.2f: lower them, or have a new decision taken"
                        .formatted(ceilings, decision.code(), scope.pounds()));
    }

    private void checkBasis(Line line, String code, DecisionScope scope) {
        rules.require(
                line.ceilings().stream().allMatch(ceiling -> ceiling.basis() == scope.basis()),
                field(line),
                "are not %s as decision %s approves: give them that basis".formatted(scope.basis(), code));
        rules.require(
                scope.basis() == Basis.YEARLY || line.ceilings().size() == 1,
                field(line),
                "are several although decision %s approves one amount for all of the time: keep one".formatted(code));
    }

    private String field(Line line) {
        return "funding.lines[%d].ceilings".formatted(profile.funding().lines().indexOf(line));
    }

    private static BigDecimal highest(Line line) {
        return line.ceilings().stream()
                .map(Ceiling::pounds)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static String newDecision() {
        return "take it out, or have a new decision taken";
    }
}
