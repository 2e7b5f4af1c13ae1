package uk.homeward.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.homeward.letters.LetterRequest;
import uk.homeward.letters.LetterService;
import uk.homeward.refusal.Wording;

/** What was decided, in writing and with its reasons (Care Act 2014 s13). */
@Component
class DecisionLetters {

    private static final String NOTHING = "Nothing";

    private final LetterService letters;

    DecisionLetters(LetterService letters) {
        this.letters = letters;
    }

    void write(Assessment assessment) {
        Findings found = assessment.expectFound();
        var unused = letters.write(new LetterRequest(
                found.eligible() ? "outcomes-decided" : "needs-not-eligible",
                assessment.personReference(),
                assessment.packageReference(),
                found.eligible() ? decided(found, assessment.needs()) : notEligible(found)));
    }

    private static Map<String, String> notEligible(Findings found) {
        return Map.of(
                "assessedOn", Wording.day(found.assessedOn()),
                "reasons",
                        found.ground().label() + "\n"
                                + requireNonNull(found.reasons().reasons()),
                "advice", requireNonNull(found.reasons().information()));
    }

    private static Map<String, String> decided(Findings found, List<JudgedNeed> needs) {
        return Map.of(
                "decidedOn", Wording.day(found.assessedOn()),
                "reasons", requireNonNull(found.reasons().reasons()),
                "funded", lines(needs, true),
                "notFunded", lines(needs, false));
    }

    private static String lines(List<JudgedNeed> needs, boolean funded) {
        String lines = needs.stream()
                .filter(need -> Boolean.TRUE.equals(need.funded()) == funded)
                .map(DecisionLetters::line)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? NOTHING : lines;
    }

    private static String line(JudgedNeed judged) {
        Need need = judged.need();
        String what = judged.outcome().label() + ": " + need.wish();
        if (need.fundingReason() != null) {
            return what + " (" + need.fundingReason() + ")";
        }
        return Boolean.TRUE.equals(judged.funded()) ? what : what + " (this need is not eligible)";
    }
}
