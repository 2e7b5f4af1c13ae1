package uk.homeward.packageend.web;

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

/** The end was a mistake, or is not wanted any more: care goes on. */
@Component
@Order(68)
class WithdrawEndAct extends CaseAct {

    private final PackageEndService ends;

    WithdrawEndAct(PackageEndService ends) {
        super("end-withdrawal", Permission.END_SERVICE, "The package goes on.");
        this.ends = ends;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return PackageEndCase.standing(ends, file)
                .filter(end -> end.end() != PackageEnd.PERSON_DIED)
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        FormPage page = FormPage.titled("Withdraw the end of the package")
                .explained(
                        "Everything stands as it stood before. Whoever had the letter gets another, that support goes on.");
        FormField why = FormField.words("reason", "Why does the package go on?");
        return (isClosed(file)
                        ? page.asking(
                                FormField.yesOrNo("neverStopped", "Did whoever gives the care come all the same?")
                                        .hint("Where they did not, they come again from tomorrow on: tell them today."),
                                why)
                        : page.asking(why))
                .warningButton("Let the package go on");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        Boolean neverStopped = isClosed(file) ? answers.yesOrNo("neverStopped") : null;
        String reason = answers.neededText("reason", "Enter why the package goes on.");
        return () -> ends.withdraw(file.reference(), neverStopped, reason);
    }

    private boolean isClosed(CaseFile file) {
        return PackageEndCase.standing(ends, file)
                .filter(end -> end.status() == PackageEndStatus.CLOSED)
                .isPresent();
    }
}
