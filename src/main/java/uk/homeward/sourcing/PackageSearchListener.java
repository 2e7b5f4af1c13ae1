package uk.homeward.sourcing;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.reference.Reference;

/** A package that ends takes its search with it, and one that goes on after all brings it back. */
@Component
@Transactional
class PackageSearchListener {

    private final RequirementStore store;
    private final Requirements requirements;
    private final RequirementEndings endings;
    private final RequirementOpening opening;

    PackageSearchListener(
            RequirementStore store, Requirements requirements, RequirementEndings endings, RequirementOpening opening) {
        this.store = store;
        this.requirements = requirements;
        this.endings = endings;
        this.opening = opening;
    }

    /** The package has ended in another way: nobody is looked for any more. */
    @EventListener
    public void on(PackageClosed fact) {
        requirements.ofPackage(Reference.PACKAGE.id(fact.reference())).stream()
                .filter(requirement -> requirement.status().open())
                .map(requirement -> store.take(requirement.reference()))
                .forEach(requirement -> {
                    requirement.cancel(Closure.withPackage(fact.end()), store.now(requirement));
                    endings.closed(requirement, fact.reason());
                });
    }

    /**
     * What ended the package was a mistake: whoever was looked for beside the care is looked for again. A transfer looks for
     * whoever follows Direct Care itself.
     */
    @EventListener
    @Order(0)
    public void on(PackageGoesOn fact) {
        if (fact.status() == PackageStatus.ACTIVE) {
            requirements.ofPackage(Reference.PACKAGE.id(fact.reference())).stream()
                    .findFirst()
                    .filter(newest -> !newest.handOver() && newest.endedWithPackage())
                    .ifPresent(opening::goOn);
        }
    }
}
