package uk.homeward.community;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.community.CommunityRules.CappedService;
import uk.homeward.community.MembershipFact.CommunityServiceJoined;
import uk.homeward.person.PersonService;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** Somebody joins a community service, which helps so many people ever, and no longer than it is commissioned (ELO-44). */
@Service
@Transactional
public class MembershipJoinService {
    private final Memberships memberships;
    private final MembershipAnswers answers;
    private final Connections gates;
    private final CommunityRules rules;
    private final PersonService people;
    private final ApplicationEventPublisher facts;

    MembershipJoinService(
            Memberships memberships,
            MembershipAnswers answers,
            Connections gates,
            CommunityRules rules,
            PersonService people,
            ApplicationEventPublisher facts) {
        this.memberships = memberships;
        this.answers = answers;
        this.gates = gates;
        this.rules = rules;
        this.people = people;
        this.facts = facts;
    }

    /** @param hoursPerWeek one-to-one hours that the person has now */
    public record Joining(
            @Nullable String service,
            @Nullable LocalDate joinedOn,
            @Nullable BigDecimal hoursPerWeek,
            @Nullable String lateReason) {}

    /**
     * @return its reference, for example {@code MEM-000123}
     * @throws Refusal for one more than the service was commissioned for
     */
    public String join(String personReference, String caseReference, Joining asked) {
        CappedService service = rules.service(asked.service())
                .orElseThrow(() -> new Refusal("service", "Choose one of the community services that stand here."));
        LocalDate on = answers.past("joinedOn", asked.joinedOn(), "Give the day from which it helps the person.");
        BigDecimal hours = answers.hours(asked.hoursPerWeek());
        service.expectOpenOn(on);
        if (people.find(personReference).dateOfDeath() != null) {
            throw new Conflict("The record says that this person has died. Check the reference.");
        }
        String why = answers.late(asked.lateReason(), on);
        gates.makeGate(service.code());
        gates.lock(service.code());
        expectNew(personReference, service);
        if (memberships.ever(service.code()) >= service.people()) {
            throw new Refusal(
                    "service",
                    "%s was commissioned for %d people, and has helped as many. It takes nobody else, also where somebody has left it: look for another way."
                            .formatted(service.name(), service.people()));
        }
        Membership joined =
                memberships.saveAndFlush(new Membership(service.code(), personReference, caseReference, on, hours));
        facts.publishEvent(new CommunityServiceJoined(joined.reference(), caseReference, service.code(), on, why));
        return joined.reference();
    }

    private void expectNew(String person, CappedService service) {
        if (memberships.findByPersonReferenceAndService(person, service.code()).stream()
                .anyMatch(Membership::goesOn)) {
            throw new Conflict("%s helps this person already.".formatted(service.name()));
        }
    }
}
