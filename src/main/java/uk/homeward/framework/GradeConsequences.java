package uk.homeward.framework;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.homeward.framework.EntryDecision.Entry;
import uk.homeward.framework.FrameworkFact.GradesFell;
import uk.homeward.framework.FrameworkFact.GradesRecovered;

/** Grades that fall below those of the entry stop new work and remove nobody; once they recover, work may come again. */
@Component
class GradeConsequences {

    private final FrameworkMembers members;
    private final ProviderGrades grades;
    private final FrameworkRules rules;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    GradeConsequences(
            FrameworkMembers members,
            ProviderGrades grades,
            FrameworkRules rules,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.members = members;
        this.grades = grades;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    void follow(String provider) {
        boolean belowEntry = grades.entry(provider) == Entry.REFUSED;
        LocalDate today = LocalDate.now(clock);
        LocalDate by = today.plusDays(rules.reviewWithinDays());
        members.findByProviderCodeOrderById(provider).forEach(member -> {
            if (belowEntry && member.fall(today, by)) {
                members.saveAndFlush(member);
                facts.publishEvent(new GradesFell(member.reference(), provider, by));
            } else if (!belowEntry && member.recover()) {
                members.saveAndFlush(member);
                facts.publishEvent(new GradesRecovered(member.reference(), provider));
            }
        });
    }
}
