package uk.homeward.framework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.council.Providers;
import uk.homeward.framework.FrameworkFact.InspectionRecorded;
import uk.homeward.framework.FrameworkFact.InspectionTakenBack;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Inspections of registered services, and what follows from them: grades that fall stop new work and remove nobody. */
@Service
@Transactional
public class InspectionService {

    private final Inspections inspections;
    private final FrameworkMembers members;
    private final ProviderGrades grades;
    private final GradeConsequences consequences;
    private final FrameworkRules rules;
    private final Providers providers;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    InspectionService(
            Inspections inspections,
            FrameworkMembers members,
            ProviderGrades grades,
            GradeConsequences consequences,
            FrameworkRules rules,
            Providers providers,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.inspections = inspections;
        this.members = members;
        this.grades = grades;
        this.consequences = consequences;
        this.rules = rules;
        this.providers = providers;
        this.facts = facts;
        this.clock = clock;
    }

    /** Told in any order: the last two are those of the last two days. */
    public void record(String provider, InspectionRequest told) {
        if (providers.find(provider).isEmpty()) {
            throw new NotFound("There is no such provider. Choose one from the list.");
        }
        LocalDate day = Wording.answered("inspectedOn", told.inspectedOn(), "Give the day of the inspection.");
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal("inspectedOn", "This day is still to come. Give the day on which they inspected.");
        }
        Map<String, Integer> given = told.checkedGrades(rules.themes(), grades.scale());
        if (inspections.findByProviderCodeOrderByInspectedOnDescIdDesc(provider).stream()
                .anyMatch(known -> known.counts() && known.inspectedOn().equals(day))) {
            throw new Conflict(
                    "An inspection of this day is recorded already. Take it back first if its grades are wrong.");
        }
        Inspection inspection = inspections.saveAndFlush(new Inspection(provider, day, given, Actor.name()));
        String words = inspection.view(rules.gradeThatCounts()).inWords();
        members.findByProviderCodeOrderById(provider)
                .forEach(member -> facts.publishEvent(new InspectionRecorded(member.reference(), provider, words)));
        consequences.follow(provider);
    }

    /** It was recorded by mistake, or with wrong grades. */
    public void takeBack(String provider, long number, @Nullable String reason) {
        Inspection inspection = inspections
                .findById(number)
                .filter(known -> known.provider().equals(provider))
                .orElseThrow(() -> new NotFound("There is no such inspection of this provider."));
        inspection.withdraw(reason, Actor.name());
        inspections.saveAndFlush(inspection);
        members.findByProviderCodeOrderById(provider)
                .forEach(member -> facts.publishEvent(new InspectionTakenBack(
                        member.reference(), provider, String.valueOf(reason).strip())));
        consequences.follow(provider);
    }
}
