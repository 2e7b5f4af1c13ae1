package uk.homeward.sourcing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.carepackage.PackageView;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;

/** How a requirement comes to be: from the plan that was agreed, without anything of the person. */
@Service
@Transactional
public class RequirementOpening {

    private final RequirementStore store;
    private final Requirements requirements;
    private final CarePackageService packages;
    private final RequirementFactory factory;
    private final OfferCheck check;

    RequirementOpening(
            RequirementStore store,
            Requirements requirements,
            CarePackageService packages,
            RequirementFactory factory,
            OfferCheck check) {
        this.store = store;
        this.requirements = requirements;
        this.packages = packages;
        this.factory = factory;
        this.check = check;
    }

    /**
     * Whoever was looked for before is looked for on, where a death was told by mistake: nothing of it is lost. Where care has
     * started somebody else is looked for, and whoever wrote the plan competes with the others.
     *
     * @return its reference, for example {@code REQ-000123}
     */
    public String open(String packageReference) {
        PackageView carePackage = packages.find(packageReference);
        return begun(carePackage).map(this::goOn).orElseGet(() -> openNew(carePackage));
    }

    /**
     * Somebody is looked for who takes over what Direct Care gives, which goes on until the handover. Where a death was told by
     * mistake, the search goes on from where it stood.
     *
     * @throws Conflict where somebody is looked for already
     */
    public String openForHandOver(String packageReference) {
        List<Requirement> known = requirements.ofPackage(Reference.PACKAGE.id(packageReference));
        if (known.stream().anyMatch(one -> one.status().open())) {
            throw new Conflict("Somebody is looked for already. Open the case to see how the search stands.");
        }
        return known.stream()
                .findFirst()
                .filter(newest -> newest.handOver() && newest.endedWithPackage())
                .map(this::goOn)
                .orElseGet(() ->
                        store.keep(factory.of(packages.find(packageReference)).forHandOver()));
    }

    private Optional<Requirement> begun(PackageView carePackage) {
        return carePackage.status() == PackageStatus.APPROVED
                ? Optional.empty()
                : requirements.ofPackage(Reference.PACKAGE.id(carePackage.reference())).stream()
                        .findFirst()
                        .filter(newest -> carePackage.startedOn() == null
                                || newest.status().open());
    }

    /** From where it stood. */
    String goOn(Requirement known) {
        Requirement requirement = store.take(known.reference());
        new SearchGoesOn(requirement, provider -> check.mayStart(provider, requirement), store.now(requirement)).goOn();
        if (requirement.status().takesOffers() && !requirement.handOver()) {
            packages.sourcing(requirement.packageReference());
        }
        return store.keep(requirement);
    }

    private String openNew(PackageView carePackage) {
        Requirement requirement = factory.of(carePackage);
        store.keep(requirement);
        packages.sourcing(requirement.packageReference());
        return requirement.reference();
    }
}
