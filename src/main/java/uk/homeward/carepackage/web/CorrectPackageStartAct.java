package uk.homeward.carepackage.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.reference.Reference;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** The first day of long-term care was told wrong. */
@Component
@Order(59)
class CorrectPackageStartAct extends CaseAct {

    private final CarePackageService packages;

    CorrectPackageStartAct(CarePackageService packages) {
        super(
                "package-start-correction",
                Permission.CORRECT_PACKAGE_START,
                "The first day of care is put right. What is counted from it was counted again.");
        this.packages = packages;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                && packages.find(file.reference()).status() == PackageStatus.ACTIVE;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Correct the first day of care")
                .explained("What stood there stays readable. Reviews that are counted from it move with it.")
                .asking(
                        FormField.date("startedOn", "First day of care"),
                        FormField.words("reason", "Why is it corrected?"))
                .button("Correct the day");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate day = answers.neededDate("startedOn", "First day of care");
        String reason = answers.neededText("reason", "Enter why it is corrected.");
        return () -> packages.correctStart(file.reference(), day, reason);
    }
}
