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

/** The last day of a package that is over was told wrong. */
@Component
@Order(69)
class CorrectEndAct extends CaseAct {

    private final PackageEndService ends;

    CorrectEndAct(PackageEndService ends) {
        super(
                "end-correction",
                Permission.END_SERVICE,
                "The last day is put right. Cost and length were counted again.");
        this.ends = ends;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return PackageEndCase.standing(ends, file)
                .filter(end -> end.status() == PackageEndStatus.CLOSED && end.end() != PackageEnd.PERSON_DIED)
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Correct the last day of care")
                .explained("What stood there stays readable. Cost and length are counted again.")
                .asking(
                        FormField.date("lastDay", "Last day of care"),
                        FormField.words("reason", "Why is it corrected?"))
                .button("Correct the day");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate day = answers.neededDate("lastDay", "The last day of care");
        String reason = answers.neededText("reason", "Enter why it is corrected.");
        return () -> ends.correct(file.reference(), day, reason);
    }
}
