package uk.homeward.absence.web;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.absence.AbsenceService;
import uk.homeward.absence.AbsenceStatus;
import uk.homeward.absence.MissedReturnService;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

@Component
@Order(3)
class NotBackAct extends AbsenceAct {
    private final MissedReturnService missed;

    NotBackAct(AbsenceService absences, MissedReturnService missed) {
        super(
                absences,
                Set.of(AbsenceStatus.BACK),
                "not-back",
                "A social worker is asked to find out where the person is.");
        this.missed = missed;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Tell that the person has not come back")
                .explained(
                        "Use this when nobody is there on the day of return. A social worker is asked today; managers"
                                + " are told if nobody has found the person by the next morning.")
                .asking(chosen(file), FormField.words("found", "What did you find?"))
                .button("Tell a social worker");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String absence = choice(file, answers);
        String found = answers.neededText("found", "Enter what you found.");
        return () -> missed.tell(absence, found);
    }
}
