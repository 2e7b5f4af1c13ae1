package uk.homeward.carepackage;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.person.PersonFact.PersonDied;

/** Death ends a package whose plan was agreed. Of a draft nothing was arranged yet: its assessment tells what becomes of it. */
@Component
class PackageDeathListener {

    private final CarePackageService packages;

    PackageDeathListener(CarePackageService packages) {
        this.packages = packages;
    }

    @EventListener
    @Transactional
    public void on(PersonDied death) {
        packages.ofPerson(death.reference()).stream()
                .filter(one -> one.status().open() && one.status() != PackageStatus.DRAFT)
                .forEach(one -> packages.close(one.reference(), PackageEnd.PERSON_DIED, null));
    }
}
