package uk.homeward.shortterm.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.shortterm.AssessmentOutcome;
import uk.homeward.shortterm.EarlyEnding;
import uk.homeward.shortterm.EndingService;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.Sequel;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(4)
class EndEarlyAct extends EpisodeAct {
    private final EndingService endings;

    EndEarlyAct(EpisodeLookup episodes, EndingService endings) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACCEPTED, EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL),
                "end-early",
                Permission.END_SERVICE,
                "The service has ended.");
        this.endings = endings;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("End the service early")
                .explained(
                        "The service ends on the day that you give and its outstanding review is cancelled. This cannot"
                                + " be undone.")
                .asking(fields(episode(file)))
                .warningButton("End service");
    }

    /** A service that is an assessment at home ends with what the assessment found, also when it ends early (HAM-11). */
    private static List<FormField> fields(EpisodeView episode) {
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

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate endedOn = answers.neededDate("endedOn", "Last day of the service");
        Sequel sequel = answers.needed("sequel", sequelOf(answers), "Choose what follows the service.");
        AssessmentOutcome assessed = answers.choice("assessmentOutcome", AssessmentOutcome.class);
        BigDecimal hours = answers.hoursAWeek("hoursStillNeeded");
        String reason = answers.neededText("reason", "Enter why the service ends early.");
        String right = answers.text("contradictionReason");
        String owner = answers.text("followOwner");
        LocalDate until = answers.date("ownedUntil", "By when is it in place?");
        answers.confirmed("Confirm that the service is to end early.");
        return () -> endings.endEarly(
                episode(file).reference(),
                new EarlyEnding(endedOn, sequel, assessed, hours, reason, right, owner, until));
    }

    /** A death ends a service by itself, and is recorded with the person. */
    private static @Nullable Sequel sequelOf(TypedAnswers answers) {
        Sequel sequel = answers.choice("sequel", Sequel.class);
        return sequel == Sequel.DIED ? null : sequel;
    }
}
