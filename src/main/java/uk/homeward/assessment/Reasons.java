package uk.homeward.assessment;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/**
 * What is written to the person (Care Act 2014 s13).
 *
 * @param information what was told of other ways to help; nobody is sent away without it
 * @param community whether volunteers are asked to connect the person
 */
@Embeddable
public record Reasons(@Nullable String reasons, @Nullable String information, @Nullable Boolean community) {

    Reasons checked(boolean eligible) {
        String told = Wording.optional("information", "The information", information);
        if (!eligible) {
            var unused = Wording.answered(
                    "information",
                    told,
                    "The needs are not eligible. Say what information and advice the person got, and who else can help.");
        }
        return new Reasons(
                Wording.required(
                        "reasons",
                        "The reasons",
                        reasons,
                        "Write the reasons for the decision as the person will read them."),
                told,
                !eligible && Boolean.TRUE.equals(community));
    }
}
