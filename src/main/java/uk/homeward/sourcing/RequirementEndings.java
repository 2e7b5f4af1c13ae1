package uk.homeward.sourcing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;
import uk.homeward.sourcing.SourcingFact.DirectPaymentChosen;
import uk.homeward.sourcing.SourcingFact.RequirementClosed;

/** How a requirement ends in another way than by a start. */
@Service
@Transactional
public class RequirementEndings {

    private final RequirementStore store;
    private final CarePackageService packages;

    RequirementEndings(RequirementStore store, CarePackageService packages) {
        this.store = store;
        this.packages = packages;
    }

    /** The person arranges the care: everything goes on as it is until the money is there. */
    public void chooseDirectPayment(String reference) {
        Requirement requirement = store.take(reference);
        requirement.chooseDirectPayment(
                WorkingHours.dayOf(store.now(requirement).now()));
        store.keep(requirement);
        store.announce(new DirectPaymentChosen(reference, requirement.packageReference()));
    }

    /** The money is there: nobody else is looked for. */
    public void directPaymentLive(String reference) {
        Requirement requirement = store.take(reference);
        requirement.directPaymentLive(store.now(requirement));
        closed(requirement, null);
        packages.starting(requirement.packageReference());
    }

    /** Nobody else is looked for, and the package goes on as it is. Nothing where the search is over. */
    public void stop(String reference, String why) {
        Requirement requirement = store.take(reference);
        if (requirement.status().open()) {
            requirement.cancel(why, store.now(requirement));
            closed(requirement, why);
        }
    }

    /** The package is not needed any more, and ends. */
    public void cancel(String reference, @Nullable PackageEnd end, @Nullable String reason) {
        PackageEnd became = Wording.answered("packageEnd", end, "Choose why nobody is looked for any more.");
        String why = Wording.required("reason", "The reason", reason, "Say what has happened.");
        Requirement requirement = store.take(reference);
        if (packages.find(requirement.packageReference()).status() == PackageStatus.ACTIVE) {
            throw new Conflict(
                    "Care is given under this package, so the person is told before it ends. Decide the end on the case;"
                            + " nobody is looked for any more once it is closed.");
        }
        requirement.cancel(why, store.now(requirement));
        closed(requirement, why);
        packages.close(requirement.packageReference(), became, why);
    }

    void closed(Requirement requirement, @Nullable String reason) {
        store.keep(requirement);
        store.announce(new RequirementClosed(
                requirement.reference(), requirement.packageReference(), requirement.status(), reason));
    }
}
