package uk.homeward.governance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What a proposal must tell a committee before it can be put to one. */
final class ProposalCheck {

    private ProposalCheck() {}

    static @Nullable String code(@Nullable String given, GovernanceRules rules) {
        String code = Wording.line("code", "The code", given);
        if (code != null && rules.decision(code).isEmpty()) {
            throw new Refusal(
                    "code",
                    "Nothing hangs on a decision of this code. Leave it out, or give the code of a decision of the council's profile.");
        }
        return code;
    }

    /** Somebody answers for the report (HAM-01). */
    static List<String> contacts(List<String> given) {
        if (given.isEmpty()) {
            throw new Refusal("contacts", "Name at least one contact for the report, as a role.");
        }
        return given.stream()
                .map(contact -> Wording.requiredLine("contacts", "The contact", contact, "Leave no contact blank."))
                .toList();
    }

    /** One part or several: what is noted, approved, delegated (DER-43, KEN-02). */
    static List<Resolution> resolutions(List<Resolution> given) {
        if (given.isEmpty()) {
            throw new Refusal("resolutions", "Say what is to be decided: at least one resolution.");
        }
        return given.stream().map(ProposalCheck::resolution).toList();
    }

    private static Resolution resolution(Resolution given) {
        Resolution.Kind kind = Wording.answered(
                "resolutions", given.kind(), "Say of each resolution whether it approves, delegates or notes.");
        String delegate = Wording.line("resolutions", "The delegate", given.delegate());
        if (kind == Resolution.Kind.DELEGATE && delegate == null) {
            throw new Refusal("resolutions", "Say to whom authority is delegated, as a role.");
        }
        if (kind != Resolution.Kind.DELEGATE && delegate != null) {
            throw new Refusal(
                    "resolutions", "Only a delegation names a delegate. Make it one, or remove the delegate.");
        }
        return new Resolution(
                kind,
                Wording.required(
                        "resolutions", "The resolution", given.wording(), "Write down what each resolution decides."),
                delegate);
    }

    /** What else could be done, and why not (HAM-19, KEN-34, KEN-35). */
    static List<RejectedOption> rejectedOptions(List<RejectedOption> given) {
        if (given.isEmpty()) {
            throw new Refusal(
                    "rejectedOptions", "Name what was considered and rejected, with the reason: at least one option.");
        }
        return given.stream()
                .map(option -> new RejectedOption(
                        Wording.requiredLine(
                                "rejectedOptions", "The option", option.option(), "Name each rejected option."),
                        Wording.required(
                                "rejectedOptions", "The reason", option.reason(), "Say why each option was rejected.")))
                .toList();
    }

    /** All that the council looks into, and always equality (DER-41, KEN-29). */
    static Map<Consideration, String> considerations(Map<Consideration, String> given, GovernanceRules rules) {
        Map<Consideration, String> findings = new TreeMap<>();
        given.forEach((factor, finding) -> {
            String text = Wording.optional("considerations", "The finding", finding);
            if (text != null) {
                findings.put(factor, text);
            }
        });
        List<String> missing = rules.considerations().stream()
                .sorted()
                .filter(factor -> !findings.containsKey(factor))
                .map(factor -> factor.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(
                    "considerations",
                    "Say what was looked into, and what came of it, for: %s.".formatted(String.join(", ", missing)));
        }
        return findings;
    }

    static @Nullable DecisionScope scope(@Nullable DecisionScope given, @Nullable String code) {
        if (given == null) {
            if (code != null) {
                throw new Refusal(
                        "scope", "Services hang on this decision. Say how far it reaches: models, routes and pounds.");
            }
            return null;
        }
        Wording.answered("scope.models", given.models(), "Say which models of service it reaches.");
        Wording.answered("scope.routes", given.routes(), "Say which ways into a service it reaches.");
        Wording.answered(
                "scope.basis", given.basis(), "Say whether the pounds are for each year or for all of the time.");
        if (lacksOne(given.models()) || lacksOne(given.routes())) {
            throw new Refusal("scope", "Name at least one model of service and one way into it.");
        }
        if (Wording.answered("scope.pounds", given.pounds(), "Give the amount in pounds up to which it reaches.")
                                .signum()
                        < 0
                || given.pounds().stripTrailingZeros().scale() > 2
                || given.pounds().precision() - given.pounds().scale() > 10) {
            throw new Refusal("scope.pounds", "Give an amount in pounds and whole pence that is not negative.");
        }
        expectYears("scope.contractYears", given.contractYears());
        expectYears("scope.extensionYears", given.extensionYears());
        return given;
    }

    /** A list of a program may hold nothing in one of its places. */
    private static boolean lacksOne(Set<?> given) {
        return given.isEmpty() || given.stream().anyMatch(Objects::isNull);
    }

    private static void expectYears(String field, @Nullable Integer years) {
        if (years != null && (years < 1 || years > 25)) {
            throw new Refusal(field, "Give whole years from 1 to 25, or leave it out.");
        }
    }
}
