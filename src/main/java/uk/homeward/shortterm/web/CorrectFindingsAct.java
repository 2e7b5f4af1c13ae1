package uk.homeward.shortterm.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;
import uk.homeward.shortterm.AssessmentOutcome;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.FindingsCorrection;
import uk.homeward.shortterm.FindingsCorrectionService;
import uk.homeward.shortterm.Sequel;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** A wrong option at a review, or at the end of support. */
@Component
@Order(7)
class CorrectFindingsAct extends EpisodeAct {
    private final FindingsCorrectionService corrections;

    CorrectFindingsAct(EpisodeLookup episodes, FindingsCorrectionService corrections) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL, EpisodeStatus.ENDED),
                "correct-findings",
                Permission.CORRECT_FINDINGS,
                "The correction waits for a second person.");
        this.corrections = corrections;
    }

    @Override
    boolean isDue(CaseFile file) {
        return episode(file).sequel() != null;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Correct what was found")
                .explained(
                        "What a review found, or what was said when support ended. Leave blank what is right. What stood there"
                                + " stays readable; a second person decides, and the national return then carries the right one.")
                .asking(fields(episode(file)))
                .button("Ask for the correction");
    }

    private List<FormField> fields(EpisodeView episode) {
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

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        FindingsCorrection correction = new FindingsCorrection(
                answers.choice("sequel", Sequel.class),
                answers.choice("assessmentOutcome", AssessmentOutcome.class),
                answers.hoursAWeek("hoursStillNeeded"),
                answers.choice("outcomesAchieved", OutcomesAchieved.class),
                answers.text("contradictionReason"),
                answers.neededText("reason", "Enter why it is corrected."));
        return () -> {
            var unused = corrections.ask(episode(file).reference(), correction);
        };
    }
}
