package uk.homeward.delivery;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.hospital.Stay;
import uk.homeward.hospital.StaySubject;
import uk.homeward.reference.Reference;

/** What becomes of the visits of a package when a stay in hospital ends, or its days are put right. */
@Component
class PackageStaySubject implements StaySubject {

    private final DeliveryService delivery;
    private final CarePackageService packages;
    private final FollowUpService followUps;

    PackageStaySubject(DeliveryService delivery, CarePackageService packages, FollowUpService followUps) {
        this.delivery = delivery;
        this.packages = packages;
        this.followUps = followUps;
    }

    @Override
    public Reference kind() {
        return Reference.PACKAGE;
    }

    @Override
    public void expectDuring(String reference, Stay stay) {
        delivery.expectCaredForOn(reference, stay.admittedOn());
    }

    @Override
    public void counted(String reference, HospitalDays before, HospitalDays now) {
        delivery.inHospital(reference, now);
    }

    /** Providers are kept while nobody confirms a lapse: nothing changes by itself. */
    @Override
    public void keptUntil(String reference, LocalDate until) {}

    @Override
    public void lapsed(String reference, String stay, LocalDate lastDay) {
        delivery.lapse(reference, lastDay);
        followUps.open(new FollowUpRequest(
                stay, reference, packages.find(reference).personReference(), FollowUpCause.LAPSED, lastDay));
    }
}
