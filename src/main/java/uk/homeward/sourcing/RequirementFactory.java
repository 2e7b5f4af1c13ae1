package uk.homeward.sourcing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.PackageView;
import uk.homeward.framework.ClientGroup;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.GateService;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.reference.Reference;
import uk.homeward.supportplan.AgreedPlan;
import uk.homeward.supportplan.SupportPlanService;

/** Makes a requirement of the plan that was agreed, without anything of the person. */
@Component
class RequirementFactory {

    private final RequirementStore store;
    private final SupportPlanService plans;
    private final PersonService people;
    private final GateService gate;

    RequirementFactory(RequirementStore store, SupportPlanService plans, PersonService people, GateService gate) {
        this.store = store;
        this.plans = plans;
        this.people = people;
        this.gate = gate;
    }

    Requirement of(PackageView carePackage) {
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
                NeededVisits.of(plan),
                at);
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
