package uk.homeward.delivery.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.PackageStayService;
import uk.homeward.hospital.StayDates;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Somebody with a package goes into hospital, or was there. */
@Component
@Order(57)
class PackageStayAct extends CaseAct {

    static final FormField LATE = FormField.words("lateReason", "Why is it told only now?")
            .hint("Only where you are asked, because it was some days ago.");

    private final DeliveryService delivery;
    private final PackageStayService stays;

    PackageStayAct(DeliveryService delivery, PackageStayService stays) {
        super("package-stay", Permission.RECORD_HOSPITAL_STAY, "The stay in hospital is recorded.");
        this.delivery = delivery;
        this.stays = stays;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return DeliveryAct.of(delivery, file).isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record a stay in hospital")
                .explained(
                        "While the person is in hospital no visits are made, and the providers are kept for them. Nothing lapses"
                                + " by itself: a broker is asked when the hold period is over.")
                .asking(
                        FormField.date("admittedOn", "Date of admission"),
                        FormField.date("returnedOn", "Date of return")
                                .hint("Leave it blank while the person is in hospital."),
                        LATE)
                .button("Record stay");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate admittedOn = answers.neededDate("admittedOn", "Date of admission");
        LocalDate returnedOn = answers.date("returnedOn", "Date of return");
        String late = answers.text("lateReason");
        return () -> stays.admit(file.reference(), new StayDates(admittedOn, returnedOn, late));
    }
}
