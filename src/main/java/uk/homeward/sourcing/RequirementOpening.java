package uk.homeward.sourcing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.carepackage.PackageView;
import uk.homeward.framework.ClientGroup;
import uk.homeward.framework.ContractView;
import uk.homeward.framework.FrameworkService;
import uk.homeward.framework.ProviderTerms;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.GateService;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.sourcing.SourcingFact.AwardMade;
import uk.homeward.supportplan.AgreedPlan;
import uk.homeward.supportplan.SupportPlanService;

/** How a requirement comes to be: from the plan that was agreed, without anything of the person. */
@Service
@Transactional
public class RequirementOpening {

    private final RequirementStore store;
    private final Requirements requirements;
    private final CarePackageService packages;
    private final SupportPlanService plans;
    private final PersonService people;
    private final FrameworkService framework;
    private final GateService gate;

    RequirementOpening(
            RequirementStore store,
            Requirements requirements,
            CarePackageService packages,
            SupportPlanService plans,
            PersonService people,
            FrameworkService framework,
            GateService gate) {
        this.store = store;
        this.requirements = requirements;
        this.packages = packages;
        this.plans = plans;
        this.people = people;
        this.framework = framework;
        this.gate = gate;
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
                .filter(newest -> newest.handOver() && RequirementEndings.endedWithPackage(newest))
                .map(this::goOn)
                .orElseGet(
                        () -> store.keep(opened(packages.find(packageReference)).forHandOver()));
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
        new SearchGoesOn(requirement, provider -> mayStart(provider, requirement), store.now(requirement)).goOn();
        if (requirement.status().takesOffers() && !requirement.handOver()) {
            packages.sourcing(requirement.packageReference());
        }
        return store.keep(requirement);
    }

    private String openNew(PackageView carePackage) {
        Requirement requirement = opened(carePackage);
        store.keep(requirement);
        packages.sourcing(requirement.packageReference());
        return requirement.reference();
    }

    private Requirement opened(PackageView carePackage) {
        String packageReference = carePackage.reference();
        AgreedPlan plan = plans.agreed(packageReference);
        PersonSummary person = people.find(carePackage.personReference());
        Urgency urgency = urgency(carePackage.personReference());
        Moment at = store.now(urgency);
        return new Requirement(
                new RequirementTerms(
                        Reference.PACKAGE.id(packageReference),
                        carePackage.personReference(),
                        carePackage.area(),
                        plan.reference(),
                        plan.model(),
                        carePackage.startedOn() == null ? plan.plannedByProvider() : null,
                        clientGroup(person.dateOfBirth(), WorkingHours.dayOf(at.now())),
                        district(person.postcode()),
                        plan.hoursPerWeek(),
                        urgency),
                NeededVisit.of(plan),
                at);
    }

    /** Announces it to providers, or to the one that wrote the plan. */
    public NextStep publish(String reference) {
        Requirement requirement = store.take(reference);
        String planner = requirement.terms().planner();
        if (requirement.status() == RequirementStatus.AWARDED) {
            requirement.awards().awaiting().forEach(award -> announceAgain(requirement, award));
        } else if (planner != null && requirement.awards().all().isEmpty() && mayStart(planner, requirement)) {
            ProviderTerms terms = framework.terms(planner).orElseThrow();
            ContractView contract = Objects.requireNonNull(terms.contract());
            requirement.awardToPlanner(
                    framework.standing(planner).name(), contract.ratePerHour(), Actor.name(), store.now(requirement));
            store.keep(requirement);
            store.announce(new AwardMade(
                    reference, requirement.packageReference(), planner, "It wrote the plan with the person."));
            packages.starting(requirement.packageReference());
        } else {
            store.announceSearch(requirement);
        }
        return NextStep.of(requirement);
    }

    private void announceAgain(Requirement requirement, Award award) {
        store.announce(new AwardMade(
                requirement.reference(),
                requirement.packageReference(),
                award.providerName(),
                requirement.handOver() ? "The joint review was held again." : "The death was told by mistake."));
    }

    private boolean mayStart(String planner, Requirement requirement) {
        RequirementTerms terms = requirement.terms();
        return framework.refusal(planner, terms.model(), terms.clientGroup()).isEmpty()
                && framework.terms(planner).map(ProviderTerms::contract).isPresent();
    }

    private Urgency urgency(String personReference) {
        return gate.mayCommissionLongTerm(personReference).exemptions().stream()
                        .anyMatch(exemption -> exemption.counts() && exemption.ground() == ExemptionGround.URGENT)
                ? Urgency.URGENT
                : Urgency.STANDARD;
    }

    /** Of an adult under 65 it is not known by age: then it stays open, and no framework refuses them. */
    private static @Nullable ClientGroup clientGroup(@Nullable LocalDate born, LocalDate today) {
        if (born == null) {
            return null;
        }
        List<ClientGroup> groups = ClientGroup.ofAge(Period.between(born, today).getYears());
        return groups.size() == 1 ? groups.get(0) : null;
    }

    /** "ME14" of "ME14 1XQ" */
    static @Nullable String district(@Nullable String postcode) {
        if (postcode == null || postcode.strip().length() < 5) {
            return null;
        }
        String code = postcode.replace(" ", "");
        return code.substring(0, code.length() - 3);
    }
}
