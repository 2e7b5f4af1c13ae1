package uk.homeward.framework;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.Providers;
import uk.homeward.framework.FrameworkFact.ProviderAdmitted;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Admits providers to a framework, by the grades of their last inspections. */
@Service
@Transactional
public class FrameworkAdmissionService {

    private final FrameworkMembers members;
    private final ContractVersionService contracts;
    private final ProviderGrades grades;
    private final FrameworkRules rules;
    private final Providers providers;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    FrameworkAdmissionService(
            FrameworkMembers members,
            ContractVersionService contracts,
            ProviderGrades grades,
            FrameworkRules rules,
            Providers providers,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.members = members;
        this.contracts = contracts;
        this.grades = grades;
        this.rules = rules;
        this.providers = providers;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws Refusal below the grades of the entry, or where somebody has to decide and gave no reason (ELO-41) */
    public void admit(AdmissionRequest asked) {
        String provider = providers
                .find(asked.provider())
                .orElseThrow(() -> new Refusal("provider", "Choose a provider of the council’s profile."))
                .code();
        String framework = rules.framework(asked.framework())
                .orElseThrow(() -> new Refusal("framework", "Choose one of the council’s frameworks."))
                .code();
        members.findByFrameworkCodeAndProviderCode(framework, provider)
                .filter(FrameworkMember::onFramework)
                .ifPresent(already -> {
                    throw new Conflict("This provider is on the framework already.");
                });
        String reason = Wording.optional("reason", "The reason", asked.reason());
        grades.expectEntry(provider, reason);
        Set<ClientGroup> groups = asked.clientGroups();
        if (groups == null || groups.isEmpty()) {
            throw new Refusal("clientGroups", "Say whom the provider gives care to.");
        }
        join(framework, provider, reason, new Declaration(groups, List.of(), BigDecimal.ZERO), asked.ratePerHour());
    }

    private void join(
            String framework,
            String provider,
            @Nullable String reason,
            Declaration declared,
            @Nullable BigDecimal ratePerHour) {
        BigDecimal rate = ContractVersionService.rate(ratePerHour);
        FrameworkMember member = members.findByFrameworkCodeAndProviderCode(framework, provider)
                .map(removed -> removed.again(today(), reason, declared, clock.instant()))
                .orElseGet(() -> new FrameworkMember(framework, provider, today(), reason, declared, clock.instant()));
        members.saveAndFlush(member);
        facts.publishEvent(new ProviderAdmitted(member.reference(), provider, reason));
        contracts.add(member, today(), rate);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
