package uk.homeward.budget;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.council.CouncilProfile;
import uk.homeward.letters.LetterRequest;
import uk.homeward.letters.LetterService;
import uk.homeward.refusal.Wording;

/** What the person gets in writing of their budget. */
@Component
class BudgetLetters {

    private final LetterService letters;
    private final CouncilProfile council;

    BudgetLetters(LetterService letters, CouncilProfile council) {
        this.letters = letters;
        this.council = council;
    }

    /** England: what it costs and who pays what (Care Act 2014 s26). Scotland: the amount of each option (2013 Act s5). */
    void told(BudgetView budget, List<RelevantAmount> amounts) {
        if (council.jurisdiction() == Jurisdiction.SCOTLAND) {
            write(budget, "options-told", options(budget, amounts));
        } else {
            write(budget, "budget-told", parts(budget));
        }
    }

    /** In writing, with the reason and when it is looked at again. */
    void noDirectPayment(BudgetView budget, SupportChoice choice) {
        write(
                budget,
                "direct-payment-not-possible",
                Map.of(
                        "reason", requireNonNull(choice.ineligibleReason()),
                        "lookedAtAgainOn", Wording.day(requireNonNull(choice.lookAgainOn()))));
    }

    private static Map<String, String> parts(BudgetView budget) {
        return Map.of(
                "weeklyCost", Pounds.words(budget.indicative().add(budget.nightCost())),
                "personPays", Pounds.words(requireNonNull(budget.personPays())),
                "councilPays", Pounds.words(requireNonNull(budget.councilPays())),
                "from", Wording.day(requireNonNull(budget.countsFrom())));
    }

    /** @param amounts of all four, in their order */
    private static Map<String, String> options(BudgetView budget, List<RelevantAmount> amounts) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            values.put("option" + (i + 1), amounts.get(i).words() + " a week");
        }
        RelevantAmount any = amounts.get(0);
        values.put("period", Wording.day(any.periodFrom()) + " to " + Wording.day(any.periodUntil()));
        values.put("decideBy", Wording.day(requireNonNull(budget.expiresOn())));
        return values;
    }

    private void write(BudgetView budget, String template, Map<String, String> values) {
        var unused =
                letters.write(new LetterRequest(template, budget.personReference(), budget.packageReference(), values));
    }
}
