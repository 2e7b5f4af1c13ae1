package uk.homeward.framework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.Providers;

/** What the grades of a provider allow today, and under which framework and contract it works. */
@Component
class Standings {

    private final FrameworkMembers members;
    private final Inspections inspections;
    private final ContractVersions contracts;
    private final FrameworkRules rules;
    private final GradeDecisions decisions;
    private final Providers providers;
    private final Jurisdiction jurisdiction;
    private final Clock clock;

    Standings(
            FrameworkMembers members,
            Inspections inspections,
            ContractVersions contracts,
            FrameworkRules rules,
            GradeDecisions decisions,
            Providers providers,
            CouncilProfile council,
            Clock clock) {
        this.members = members;
        this.inspections = inspections;
        this.contracts = contracts;
        this.rules = rules;
        this.decisions = decisions;
        this.providers = providers;
        this.jurisdiction = council.jurisdiction();
        this.clock = clock;
    }

    /** Where it is on several frameworks that are in force, on the newest. */
    Optional<FrameworkMember> member(String provider) {
        return onFrameworks(provider).reduce((older, newer) -> newer);
    }

    /** The frameworks in force that it stands on, the newest last. */
    Stream<FrameworkMember> onFrameworks(String provider) {
        List<String> inForce = rules.inForce(today()).stream()
                .sorted(Comparator.comparing(FrameworkRules.Framework::from))
                .map(FrameworkRules.Framework::code)
                .toList();
        return members.findByProviderCodeOrderById(provider).stream()
                .filter(FrameworkMember::onFramework)
                .filter(member -> inForce.contains(member.framework()))
                .sorted(Comparator.comparingInt(member -> inForce.indexOf(member.framework())));
    }

    LastGrades grades(String provider) {
        return LastGrades.of(inspections.findByProviderCodeOrderByInspectedOnDescIdDesc(provider).stream()
                .filter(Inspection::counts)
                .map(inspection -> inspection.grade(rules.gradeThatCounts()))
                .toList());
    }

    EntryDecision.Entry entry(String provider) {
        return decisions.entry(jurisdiction, grades(provider));
    }

    ProviderStanding standing(String provider) {
        Optional<FrameworkMember> member = member(provider);
        LastGrades grades = grades(provider);
        boolean working = member.filter(FrameworkMember::mayHaveWork).isPresent();
        return new ProviderStanding(
                provider,
                providers.name(provider),
                member.isPresent(),
                working,
                working && decisions.personalBudget(jurisdiction, grades),
                member.isPresent() && decisions.uplift(jurisdiction, grades),
                member.flatMap(this::contract).map(ContractView::ratePerHour).orElse(null));
    }

    String regulator() {
        return jurisdiction.regulator();
    }

    int best() {
        return GradeScale.of(jurisdiction).best();
    }

    /** The version that holds today. */
    Optional<ContractView> contract(FrameworkMember member) {
        return contracts.findByMemberIdOrderByNumberDesc(member.number()).stream()
                .filter(version -> !version.validFrom().isAfter(today()))
                .max(Comparator.comparing(ContractVersion::validFrom).thenComparing(ContractVersion::number))
                .map(ContractVersion::view);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
