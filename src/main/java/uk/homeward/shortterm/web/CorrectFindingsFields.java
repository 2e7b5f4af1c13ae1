package uk.homeward.shortterm.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;
import uk.homeward.shortterm.AssessmentOutcome;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.FindingsCorrectionService;
import uk.homeward.shortterm.Sequel;
import uk.homeward.site.FormField;

/** What may be put right of what was found, each with what is on record. */
@Component
class CorrectFindingsFields {
    private final FindingsCorrectionService corrections;

    CorrectFindingsFields(FindingsCorrectionService corrections) {
        this.corrections = corrections;
    }

    List<FormField> of(EpisodeView episode) {
        List<FormField> fields = new ArrayList<>();
        fields.add(FormField.list(
                        "sequel",
                        "What follows the service?",
                        FormField.choices(EnumSet.complementOf(EnumSet.of(Sequel.DIED)), Enum::name, Sequel::label))
                .hint(onRecord(episode.sequel(), Sequel::label)));
        if (episode.purpose() == ShortTermPurpose.ASSESSMENT_AT_HOME || episode.assessmentOutcome() != null) {
            fields.add(FormField.list(
                            "assessmentOutcome",
                            "What did the assessment find?",
                            FormField.choices(
                                    List.of(AssessmentOutcome.values()), Enum::name, AssessmentOutcome::label))
                    .hint(onRecord(episode.assessmentOutcome(), AssessmentOutcome::label)));
        }
        fields.add(FormField.number("hoursStillNeeded", "Hours a week of long-term support still needed")
                .hint(onRecord(episode.hoursStillNeeded(), hours -> hours.stripTrailingZeros()
                        .toPlainString())));
        if (episode.decision() != null) {
            fields.add(FormField.list(
                            "outcomesAchieved",
                            "Were the person’s outcomes met?",
                            FormField.choices(
                                    List.of(OutcomesAchieved.values()), Enum::name, OutcomesAchieved::cldValue))
                    .hint(onRecord(
                            corrections.achieved(episode.reference()).orElse(null), OutcomesAchieved::cldValue)));
        }
        fields.add(
                FormField.words("contradictionReason", "Does anything seem to contradict? Say why all of it is right")
                        .hint("Only where you were asked."));
        fields.add(FormField.words("reason", "Why is it corrected?"));
        return fields;
    }

    private static <T> String onRecord(@Nullable T known, Function<T, String> inWords) {
        return "On record: " + (known == null ? "nothing" : inWords.apply(known)) + ".";
    }
}
