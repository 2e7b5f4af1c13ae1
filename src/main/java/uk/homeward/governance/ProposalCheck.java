package uk.homeward.governance;

import java.util.List;
import java.util.Map;
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
}
