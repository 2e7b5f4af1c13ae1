package uk.homeward.packageend.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.packageend.EndDecision;
import uk.homeward.packageend.PackageEndService;
import uk.homeward.reference.Reference;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Somebody decides that a package ends; care goes on until it is closed. */
@Component
@Order(67)
class DecideEndAct extends CaseAct {

    private final PackageEndService ends;
    private final CarePackageService packages;

    DecideEndAct(PackageEndService ends, CarePackageService packages) {
        super(
                "end-decision",
                Permission.END_SERVICE,
                "The end is decided, and the letter to the person stands ready. Send it before you tell anybody else.");
        this.ends = ends;
        this.packages = packages;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        if (!file.beginsWith(Reference.PACKAGE)
                || PackageEndCase.standing(ends, file).isPresent()) {
            return false;
        }
        PackageStatus status = packages.find(file.reference()).status();
        return status.open() && status != PackageStatus.DRAFT;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Decide that the package ends")
                .explained(
                        "The person has the reasons in writing first, with the way to appeal; only then does whoever gives the"
                                + " care hear. Care goes on until somebody completes the task Close package. A death is recorded"
                                + " on the page of the person.")
                .asking(EndDecisionForm.fields())
                .warningButton("Decide the end");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        EndDecision decision = EndDecisionForm.read(answers);
        return () -> ends.decide(file.reference(), decision);
    }
}
