package uk.homeward.directpayment.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.reference.Reference;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** The person wants to arrange the care. */
@Component
@Order(70)
class ChoosePaymentAct extends CaseAct {

    private final DirectPaymentService payments;
    private final CarePackageService packages;

    ChoosePaymentAct(DirectPaymentService payments, CarePackageService packages) {
        super(
                "direct-payment-choice",
                Permission.END_SERVICE,
                "The direct payment is chosen. The agreement comes up in Tasklist; care goes on as it is.");
        this.payments = payments;
        this.packages = packages;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        if (!file.beginsWith(Reference.PACKAGE)
                || DirectPaymentCase.open(payments, file).isPresent()) {
            return false;
        }
        PackageStatus status = packages.find(file.reference()).status();
        return status.open() && status != PackageStatus.DRAFT;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record that the person chooses a direct payment")
                .explained(
                        "Nothing of the care ends with it. Whoever gives it goes on until the first visit that the money pays for"
                                + " is known to have happened.")
                .asking(FormField.confirmation("The person was told what it means, and wants it"))
                .button("Record the choice");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        answers.confirmed("Confirm that the person wants it.");
        return () -> payments.choose(file.reference());
    }
}
