package uk.homeward.framework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.homeward.council.Providers;
import uk.homeward.refusal.NotFound;

/** How providers stand today: on which framework, under which contract, and with what their grades allow. */
@Component
class Standings {

    private final FrameworkMembers members;
    private final ContractVersions contracts;
    private final FrameworkRules rules;
    private final ProviderGrades grades;
    private final Providers providers;
    private final Clock clock;

    Standings(
            FrameworkMembers members,
            ContractVersions contracts,
            FrameworkRules rules,
            ProviderGrades grades,
            Providers providers,
            Clock clock) {
        this.members = members;
        this.contracts = contracts;
        this.rules = rules;
        this.grades = grades;
        this.providers = providers;
        this.clock = clock;
    }

    /** Where it is on several frameworks that are in force, on the newest. */
    Optional<FrameworkMember> member(String provider) {
        return onFrameworks(provider).reduce((older, newer) -> newer);
    }

    /** @throws NotFound where it is on no framework in force */
    FrameworkMember expectMember(String provider) {
        return member(provider)
                .orElseThrow(() -> new NotFound("This provider is on no framework. Choose one from the list."));
    }

    /** The frameworks in force that it stands on, the newest last. */
    Stream<FrameworkMember> onFrameworks(String provider) {
        List<String> inForce = rules.inForce(today()).stream()
                .sorted(Comparator.comparing(Framework::from))
                .map(Framework::code)
                .toList();
        return members.findByProviderCodeOrderById(provider).stream()
                .filter(FrameworkMember::onFramework)
                .filter(member -> inForce.contains(member.framework()))
                .sorted(Comparator.comparingInt(member -> inForce.indexOf(member.framework())));
    }

    ProviderStanding standing(String provider) {
        Optional<FrameworkMember> member = member(provider);
        LastGrades last = grades.last(provider);
        boolean working = member.filter(FrameworkMember::mayHaveWork).isPresent();
        return new ProviderStanding(
                provider,
                providers.name(provider),
                member.isPresent(),
                working,
                working && grades.personalBudget(last),
                member.isPresent() && grades.uplift(last),
                member.flatMap(this::contract).map(ContractView::ratePerHour).orElse(null));
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
