package uk.homeward.packageend.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.packageend.PackageEndService;
import uk.homeward.packageend.PackageEndStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Whoever moves away takes their needs along: the new council has them in writing. */
@Component
@Order(68)
class NewCouncilAct extends CaseAct {

    private final PackageEndService ends;

    NewCouncilAct(PackageEndService ends) {
        super("new-council", Permission.END_SERVICE, "It is recorded that the new council has the record of needs.");
        this.ends = ends;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return PackageEndCase.standing(ends, file)
                .filter(end -> end.end() == PackageEnd.MOVED_AWAY && end.status() == PackageEndStatus.DECIDED)
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that the new council was told")
                .explained(
                        "Send it the last assessment, the plan and who gives the care, so that the same needs are met from the day"
                                + " of arrival on. Our care goes on until the day of the move.")
                .asking(
                        FormField.date("councilToldOn", "Day on which the new council was told"),
                        FormField.words("councilSent", "Who was told, and what was sent?"))
                .button("Record it");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate toldOn = answers.neededDate("councilToldOn", "The day on which the new council was told");
        String sent = answers.neededText("councilSent", "Enter who was told, and what was sent.");
        return () -> ends.councilTold(file.reference(), toldOn, sent);
    }
}
