package uk.homeward.shortterm.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.absence.AbsenceDates;
import uk.homeward.absence.AbsenceReason;
import uk.homeward.absence.AbsenceService;
import uk.homeward.casefile.CaseFile;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(3)
class RecordAbsenceAct extends EpisodeAct {
    private final AbsenceService absences;

    RecordAbsenceAct(EpisodeLookup episodes, AbsenceService absences) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL, EpisodeStatus.ENDED),
                "absence",
                Permission.RECORD_ABSENCE,
                "The days away are recorded. Support goes on from the day of return by itself.");
        this.absences = absences;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record days away")
                .explained(
                        "For another reason than hospital. Nobody visits on these days and the place is kept. Support"
                                + " goes on from the day of return: nobody need confirm it.")
                .asking(
                        FormField.choice(
                                "because",
                                "Why is the person away?",
                                FormField.choices(List.of(AbsenceReason.values()), Enum::name, AbsenceReason::label)),
                        FormField.date("awayFrom", "First day away"),
                        FormField.date("backOn", "Day of return, planned or past"),
                        FormField.words("note", "Where can they be reached? (optional)"),
                        LATE)
                .button("Record days away");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        AbsenceReason because = answers.needed(
                "because", answers.choice("because", AbsenceReason.class), "Choose why the person is away.");
        LocalDate awayFrom = answers.neededDate("awayFrom", "First day away");
        LocalDate backOn = answers.neededDate("backOn", "Day of return");
        String note = answers.text("note");
        String late = answers.text("lateReason");
        return () -> {
            var unused =
                    absences.tell(episode(file).reference(), new AbsenceDates(because, awayFrom, backOn, note, late));
        };
    }
}
