package uk.homeward.delivery.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** The person is home again: the visits are made again from that day on. */
@Component
@Order(58)
class PackageReturnAct extends CaseAct {

    private final DeliveryService delivery;
    private final HospitalStayService stays;

    PackageReturnAct(DeliveryService delivery, HospitalStayService stays) {
        super("package-return", Permission.RECORD_HOSPITAL_STAY, "The return is recorded; the visits are made again.");
        this.delivery = delivery;
        this.stays = stays;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return DeliveryAct.of(delivery, file).filter(DeliveryView::inHospital).isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record the return home")
                .explained(
                        "The visits are made again from the day of the return on. Tell the providers before that day.")
                .asking(FormField.date("returnedOn", "Date of return"), PackageStayAct.LATE)
                .button("Record return");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        LocalDate returnedOn = answers.neededDate("returnedOn", "Date of return");
        String late = answers.text("lateReason");
        return () -> stays.returned(file.reference(), returnedOn, late);
    }
}
