package uk.homeward.shortterm.web;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.StartCorrectionService;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(5)
class CorrectStartAct extends EpisodeAct {
    private final StartCorrectionService corrections;

    CorrectStartAct(EpisodeLookup episodes, StartCorrectionService corrections) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL, EpisodeStatus.ENDED),
                "start-correction",
                Permission.CORRECT_START,
                "It waits for a second person. Until then everything stands as it was.");
        this.corrections = corrections;
    }

    @Override
    public FormPage page(CaseFile file) {
        EpisodeView episode = episode(file);
        return FormPage.titled("Correct the start of support")
                .explained(
                        "Support is on record as started on %s.".formatted(started(episode)),
                        "Planned end, review, free days, place and money are counted from the start. Somebody else has"
                                + " to approve the correction.")
                .asking(
                        FormField.date("startedOn", "On which day did support really start?"),
                        FormField.words("reason", "Why was the day wrong?"))
                .button("Ask for the correction");
    }

    private static String started(EpisodeView episode) {
        return episode.startedOn() == null ? "an unknown day" : Wording.day(episode.startedOn());
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate on = answers.neededDate("startedOn", "The day of the start");
        String reason = answers.neededText("reason", "Say why the day was wrong.");
        return () -> corrections.ask(episode(file).reference(), on, reason);
    }
}
