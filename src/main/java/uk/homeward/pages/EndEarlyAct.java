package uk.homeward.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.review.AssessmentOutcome;
import uk.homeward.shortterm.EpisodeService;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.Sequel;
import uk.homeward.site.FormErrors;
import uk.homeward.site.Permission;

@Component
@Order(4)
class EndEarlyAct implements CaseAct {
    private final EpisodeService episodes;
    private final CaseStanding standing;

    EndEarlyAct(EpisodeService episodes, CaseStanding standing) {
        this.episodes = episodes;
        this.standing = standing;
    }

    @Override
    public Form form() {
        return new Form(
                "end-early",
                "End the service early",
                "The service ends on the day that you give and its outstanding review is cancelled. This cannot be undone.",
                "Last day of the service",
                true,
                "Why does the service end early?",
                "I confirm that the service is to end early",
                "End service");
    }

    @Override
    public Permission permission() {
        return Permission.END_SERVICE;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return standing.supportIs(file, EpisodeStatus.ACCEPTED)
                || standing.supportIs(file, EpisodeStatus.ACTIVE)
                || standing.supportIs(file, EpisodeStatus.IN_HOSPITAL);
    }

    @Override
    public @Nullable String perform(CaseFile file, ActAnswers answers, FormErrors errors) {
        LocalDate endedOn = answers.day(errors, "Last day of the service");
        Sequel sequel = answers.sequel(errors);
        AssessmentOutcome assessed = answers.assessed();
        BigDecimal hours = answers.hoursStillNeeded(errors);
        String reason = answers.reason(errors, "Enter why the service ends early.");
        answers.requireConfirmation(errors, "Confirm that the service is to end early.");
        if (endedOn == null || sequel == null || reason == null || !errors.none()) {
            return null;
        }
        episodes.endEarly(standing.episode(file).orElseThrow().reference(), endedOn, sequel, assessed, hours, reason);
        return "The service has ended.";
    }
}
