package uk.homeward.delivery;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.council.CouncilProfile;
import uk.homeward.delivery.DeliveryFact.PackagePaused;
import uk.homeward.delivery.DeliveryFact.PackageStayTold;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.hospital.Stay;
import uk.homeward.hospital.StayDates;
import uk.homeward.hospital.StayRegister;
import uk.homeward.hospital.StayRequest;
import uk.homeward.refusal.Wording;

/**
 * Somebody with a package goes into hospital, or was there: its visits are not wanted meanwhile, and its providers are kept.
 * Nothing lapses by itself.
 */
@Service
@Transactional
public class PackageStayService {

    private final DeliveryService delivery;
    private final CarePackageService packages;
    private final StayRegister stays;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PackageStayService(
            DeliveryService delivery,
            CarePackageService packages,
            StayRegister stays,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.delivery = delivery;
        this.packages = packages;
        this.stays = stays;
        this.council = council;
        this.facts = facts;
        this.clock = clock;
    }

    /** Announces {@link PackagePaused}, or {@link PackageStayTold} where the person is home again: then only days change. */
    public void admit(String packageReference, StayDates told) {
        LocalDate today = LocalDate.now(clock);
        Stay stay = told.checked(today);
        String why =
                Wording.lateReason("lateReason", told.lateReason(), stay.admittedOn(), today, council.lateFactDays());
        delivery.expectCaredForOn(packageReference, stay.admittedOn());
        HospitalDays now = stays.daysOf(packageReference).with(stay);
        String known = stays.begin(new StayRequest(
                packageReference,
                packageReference,
                packages.find(packageReference).personReference(),
                stay,
                stay.returnedOn() == null ? holdUntil(stay, today) : null));
        delivery.inHospital(packageReference, now);
        facts.publishEvent(fact(packageReference, stay, known, why));
    }

    private static DeliveryFact fact(String reference, Stay stay, String known, @Nullable String why) {
        LocalDate home = stay.returnedOn();
        return home == null
                ? new PackagePaused(reference, stay.admittedOn(), known, why)
                : new PackageStayTold(reference, stay.admittedOn(), home, known, why);
    }

    /** Told late, the providers are kept from the day on which it was told. */
    private LocalDate holdUntil(Stay stay, LocalDate today) {
        boolean late = stay.admittedOn().isBefore(today.minusDays(council.lateFactDays()));
        return (late ? today : stay.admittedOn()).plusDays(council.hospital().holdDays());
    }
}
