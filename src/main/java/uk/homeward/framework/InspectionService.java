package uk.homeward.framework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.Providers;
import uk.homeward.framework.EntryDecision.Entry;
import uk.homeward.framework.FrameworkFact.GradesFell;
import uk.homeward.framework.FrameworkFact.GradesRecovered;
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
    private final Standings standings;
    private final FrameworkRules rules;
    private final Providers providers;
    private final Jurisdiction jurisdiction;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    InspectionService(
            Inspections inspections,
            FrameworkMembers members,
            Standings standings,
            FrameworkRules rules,
            Providers providers,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.inspections = inspections;
        this.members = members;
        this.standings = standings;
        this.rules = rules;
        this.providers = providers;
        this.jurisdiction = council.jurisdiction();
        this.facts = facts;
        this.clock = clock;
    }

    /** Told in any order: the last two are those of the last two days. */
    public void record(String provider, InspectionRequest told) {
        expectProvider(provider);
        LocalDate day = Wording.answered("inspectedOn", told.inspectedOn(), "Give the day of the inspection.");
        if (day.isAfter(today())) {
            throw new Refusal("inspectedOn", "This day is still to come. Give the day on which they inspected.");
        }
        Map<String, Integer> grades = grades(told.grades());
        if (inspections.findByProviderCodeOrderByInspectedOnDescIdDesc(provider).stream()
                .anyMatch(known -> known.counts() && known.inspectedOn().equals(day))) {
            throw new Conflict(
                    "An inspection of this day is recorded already. Take it back first if its grades are wrong.");
        }
        Inspection inspection = inspections.saveAndFlush(new Inspection(provider, day, grades, Actor.name()));
        String words = inspection.view(rules.gradeThatCounts()).inWords();
        members.findByProviderCodeOrderById(provider)
                .forEach(member -> facts.publishEvent(new InspectionRecorded(member.reference(), provider, words)));
        follow(provider);
    }

    private Map<String, Integer> grades(@Nullable Map<String, Integer> told) {
        if (told == null || told.isEmpty()) {
            throw new Refusal("grades", "Give the grade of each theme.");
        }
        GradeScale scale = GradeScale.of(jurisdiction);
        told.forEach((theme, grade) -> {
            if (!rules.themes().contains(theme)) {
                throw new Refusal(
                        "grades",
                        "“%s” is no theme. Give grades of: %s.".formatted(theme, String.join(", ", rules.themes())));
            }
            if (grade == null || grade < 1 || grade > scale.best()) {
                throw new Refusal(
                        "grades",
                        "Grades run from %s to %s. Check that of %s."
                                .formatted(scale.inWords(1), scale.inWords(scale.best()), theme));
            }
        });
        return told;
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
        follow(provider);
    }

    private void follow(String provider) {
        boolean belowEntry = standings.entry(provider) == Entry.REFUSED;
        LocalDate by = today().plusDays(rules.reviewWithinDays());
        members.findByProviderCodeOrderById(provider).forEach(member -> {
            if (belowEntry && member.fall(today(), by)) {
                members.saveAndFlush(member);
                facts.publishEvent(new GradesFell(member.reference(), provider, by));
            } else if (!belowEntry && member.recover()) {
                members.saveAndFlush(member);
                facts.publishEvent(new GradesRecovered(member.reference(), provider));
            }
        });
    }

    /** Of the profile, once. */
    void takeOver(FrameworkRules.Member told) {
        if (inspections
                .findByProviderCodeOrderByInspectedOnDescIdDesc(told.provider())
                .isEmpty()) {
            told.inspections()
                    .forEach(inspection -> inspections.saveAndFlush(
                            new Inspection(told.provider(), inspection.on(), inspection.grades(), Actor.name())));
        }
    }

    private void expectProvider(String code) {
        if (providers.find(code).isEmpty()) {
            throw new NotFound("There is no such provider. Choose one from the list.");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
