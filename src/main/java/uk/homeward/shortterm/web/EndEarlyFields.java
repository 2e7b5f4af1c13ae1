package uk.homeward.shortterm.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.shortterm.AssessmentOutcome;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.Sequel;
import uk.homeward.site.FormField;

/** What is asked of whoever ends a service early. */
final class EndEarlyFields {
    private EndEarlyFields() {}

    /** A service that is an assessment at home ends with what the assessment found, also when it ends early (HAM-11). */
    static List<FormField> of(EpisodeView episode) {
        List<FormField> fields = new ArrayList<>();
        fields.add(FormField.date("endedOn", "Last day of the service"));
        fields.add(FormField.list(
                "sequel",
                "What follows the service?",
                FormField.choices(EnumSet.complementOf(EnumSet.of(Sequel.DIED)), Enum::name, Sequel::label)));
        if (episode.startedOn() != null && episode.purpose() == ShortTermPurpose.ASSESSMENT_AT_HOME) {
            fields.add(FormField.list(
                    "assessmentOutcome",
                    "What did the assessment at home find?",
                    FormField.choices(List.of(AssessmentOutcome.values()), Enum::name, AssessmentOutcome::label)));
        }
        fields.add(FormField.number("hoursStillNeeded", "Hours a week of long-term support still needed")
                .hint("In quarters of an hour, 0 if none. Leave it blank if nobody knows yet."));
        fields.add(FormField.words("reason", "Why does the service end early?"));
        fields.add(FormField.words("contradictionReason", "Why is all of it right?")
                .hint("Only where you are asked because your answers do not go together."));
        fields.add(
                FormField.line("followOwner", "Who owns what follows?")
                        .hint(
                                "A named person or a team. Needed where long-term support, an assessment or another service follows."));
        fields.add(FormField.date("ownedUntil", "By when is it in place?"));
        fields.add(FormField.confirmation("I confirm that the service is to end early"));
        return fields;
    }
}
