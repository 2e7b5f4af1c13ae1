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
import uk.homeward.audit.Actor;
import uk.homeward.council.Providers;
import uk.homeward.framework.FrameworkFact.ContractVersionAdded;
import uk.homeward.framework.FrameworkFact.ProviderAdmitted;
import uk.homeward.framework.FrameworkFact.ProviderRemoved;
import uk.homeward.framework.FrameworkFact.ProviderSuspended;
import uk.homeward.framework.FrameworkFact.SuspensionLifted;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What commissioners do with the framework. */
@Service
@Transactional
public class FrameworkKeeping {

    private final FrameworkMembers members;
    private final ContractVersions contracts;
    private final Standings standings;
    private final FrameworkRules rules;
    private final Providers providers;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    FrameworkKeeping(
            FrameworkMembers members,
            ContractVersions contracts,
            Standings standings,
            FrameworkRules rules,
            Providers providers,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.members = members;
        this.contracts = contracts;
        this.standings = standings;
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
        expectGrades(provider, reason);
        Set<ClientGroup> groups = asked.clientGroups();
        if (groups == null || groups.isEmpty()) {
            throw new Refusal("clientGroups", "Say whom the provider gives care to.");
        }
        join(framework, provider, reason, new Declaration(groups, List.of(), BigDecimal.ZERO), asked.ratePerHour());
    }

    private void expectGrades(String provider, @Nullable String reason) {
        switch (standings.entry(provider)) {
            case ADMITTED -> {}
            case MANUAL ->
                Wording.answered(
                        "reason",
                        reason,
                        "Only one inspection is known. Decide yourself whether it joins, and say why, or wait for the next inspection.");
            case REFUSED ->
                throw new Refusal(
                        "provider",
                        "The last two inspections do not reach the grade for entry. Record a newer inspection, or choose another provider.");
        }
    }

    private void join(
            String framework,
            String provider,
            @Nullable String reason,
            Declaration declared,
            @Nullable BigDecimal ratePerHour) {
        BigDecimal rate = rate(ratePerHour);
        FrameworkMember member = members.findByFrameworkCodeAndProviderCode(framework, provider)
                .map(removed -> removed.again(today(), reason, declared, clock.instant()))
                .orElseGet(() -> new FrameworkMember(framework, provider, today(), reason, declared, clock.instant()));
        members.saveAndFlush(member);
        facts.publishEvent(new ProviderAdmitted(member.reference(), provider, reason));
        addVersion(member, today(), rate);
    }

    private static BigDecimal rate(@Nullable BigDecimal ratePerHour) {
        BigDecimal rate = Wording.answered("ratePerHour", ratePerHour, "Give the rate for an hour in pounds.");
        if (rate.signum() <= 0 || rate.compareTo(BigDecimal.valueOf(1_000)) > 0 || rate.scale() > 2) {
            throw new Refusal("ratePerHour", "Give the rate for an hour in pounds and pence, for example 24.50.");
        }
        return rate;
    }

    /** What was placed before keeps its rate. */
    public void addContractVersion(String provider, @Nullable LocalDate from, @Nullable BigDecimal ratePerHour) {
        FrameworkMember member = load(provider);
        LocalDate day = Wording.answered("from", from, "Give the day from which the rate holds.");
        LocalDate last = contracts.findByMemberIdOrderByNumberDesc(member.number()).stream()
                .map(ContractVersion::validFrom)
                .findFirst()
                .orElse(LocalDate.MIN);
        if (day.isBefore(last)) {
            throw new Refusal(
                    "from",
                    "The version before holds from %s. Give that day or a later one.".formatted(Wording.day(last)));
        }
        addVersion(member, day, rate(ratePerHour));
    }

    private void addVersion(FrameworkMember member, LocalDate from, BigDecimal rate) {
        int number = contracts.findByMemberIdOrderByNumberDesc(member.number()).size() + 1;
        contracts.saveAndFlush(new ContractVersion(member.number(), number, from, rate, Actor.name()));
        facts.publishEvent(new ContractVersionAdded(member.reference(), member.provider(), number));
    }

    public void suspend(String provider, @Nullable String reason) {
        FrameworkMember member = load(provider);
        member.suspend(reason);
        members.saveAndFlush(member);
        facts.publishEvent(new ProviderSuspended(
                member.reference(), provider, String.valueOf(reason).strip()));
    }

    public void resume(String provider, @Nullable String reason) {
        FrameworkMember member = load(provider);
        member.resume(reason);
        members.saveAndFlush(member);
        facts.publishEvent(new SuspensionLifted(
                member.reference(), provider, String.valueOf(reason).strip()));
    }

    public void remove(String provider, @Nullable String reason) {
        FrameworkMember member = load(provider);
        member.remove(reason, today());
        members.saveAndFlush(member);
        facts.publishEvent(new ProviderRemoved(
                member.reference(), provider, String.valueOf(reason).strip()));
    }

    /** Of the profile, once; later edits of the file change no record. */
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
        told.rates().forEach(rate -> addVersion(member, rate.from(), rate.poundsPerHour()));
    }

    private FrameworkMember load(String provider) {
        return standings
                .member(provider)
                .orElseThrow(() -> new NotFound("This provider is on no framework. Choose one from the list."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
