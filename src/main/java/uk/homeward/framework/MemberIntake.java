package uk.homeward.framework;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.framework.FrameworkFact.ProviderAdmitted;

/** Takes in who stands on a framework already, since its true day and at the rates that held from theirs. */
@Service
@Transactional
public class MemberIntake {

    private final FrameworkMembers members;
    private final ContractVersionService contracts;
    private final FrameworkRules rules;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MemberIntake(
            FrameworkMembers members,
            ContractVersionService contracts,
            FrameworkRules rules,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.members = members;
        this.contracts = contracts;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param from since when */
    public record Rate(LocalDate from, BigDecimal poundsPerHour) {}

    /** @param rates in the order of their days: it stands on the framework since the first of them */
    public record Standing(
            String framework,
            String provider,
            Set<ClientGroup> clientGroups,
            List<String> areas,
            BigDecimal hoursPerWeek,
            List<Rate> rates) {}

    public List<String> frameworks() {
        return rules.frameworks().stream().map(Framework::code).toList();
    }

    @Transactional(readOnly = true)
    public boolean isMember(String framework, String provider) {
        return members.findByFrameworkCodeAndProviderCode(framework, provider).isPresent();
    }

    public void bringIn(List<Standing> all) {
        all.forEach(one -> takeOver(new FrameworkRules.Member(
                one.framework(),
                one.provider(),
                one.clientGroups(),
                one.areas(),
                one.hoursPerWeek(),
                one.rates().stream()
                        .map(rate -> new FrameworkRules.Rate(rate.from(), rate.poundsPerHour()))
                        .toList(),
                List.of())));
    }

    /** Once; later edits of the file change no record. */
    void takeOver(FrameworkRules.Member told) {
        if (members.findByFrameworkCodeAndProviderCode(told.framework(), told.provider())
                .isPresent()) {
            return;
        }
        List<String> areas = told.areas() == null ? List.of() : told.areas();
        LocalDate from = told.rates().get(0).from();
        FrameworkMember member = members.saveAndFlush(new FrameworkMember(
                told.framework(),
                told.provider(),
                from,
                null,
                new Declaration(told.clientGroups(), areas, told.hoursPerWeek()),
                clock.instant()));
        facts.publishEvent(new ProviderAdmitted(member.reference(), told.provider(), null));
        told.rates().forEach(rate -> contracts.add(member, rate.from(), rate.poundsPerHour()));
    }
}
