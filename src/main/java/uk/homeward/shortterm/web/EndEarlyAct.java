package uk.homeward.shortterm.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.shortterm.AssessmentOutcome;
import uk.homeward.shortterm.EarlyEnding;
import uk.homeward.shortterm.EndingService;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.Sequel;
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
                .asking(EndEarlyFields.of(episode(file)))
                .warningButton("End service");
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
