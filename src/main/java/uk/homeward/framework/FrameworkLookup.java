package uk.homeward.framework;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.NotFound;

/** The framework as commissioners read it. */
@Service
@Transactional(readOnly = true)
public class FrameworkLookup {

    private final FrameworkMembers members;
    private final Inspections inspections;
    private final ContractVersions contracts;
    private final Standings standings;
    private final ProviderGrades grades;
    private final FrameworkRules rules;
    private final Providers providers;

    FrameworkLookup(
            FrameworkMembers members,
            Inspections inspections,
            ContractVersions contracts,
            Standings standings,
            ProviderGrades grades,
            FrameworkRules rules,
            Providers providers) {
        this.members = members;
        this.inspections = inspections;
        this.contracts = contracts;
        this.standings = standings;
        this.grades = grades;
        this.rules = rules;
        this.providers = providers;
    }

    public Paged<MemberView> members(PageQuery page) {
        return Paged.of(members.page(page.pageable()).map(this::view));
    }

    /** Everything of one provider; it need not be on a framework yet. */
    public RegisteredService service(String code) {
        Provider provider = providers
                .find(code)
                .orElseThrow(() -> new NotFound("There is no such provider. Choose one from the list."));
        List<FrameworkMember> known = members.findByProviderCodeOrderById(code);
        return new RegisteredService(
                standings.standing(code),
                provider.registration(),
                grades.entry(code),
                known.stream().map(this::view).toList(),
                inspections.findByProviderCodeOrderByInspectedOnDescIdDesc(code).stream()
                        .map(inspection -> inspection.view(rules.gradeThatCounts()))
                        .toList(),
                known.stream()
                        .flatMap(member -> contracts.findByMemberIdOrderByNumberDesc(member.number()).stream())
                        .map(ContractVersion::view)
                        .toList());
    }

    /** Who serves whom; a group with one supplier or none is a risk (ELO-10). */
    public List<SuppliersOfGroup> suppliers() {
        List<FrameworkMember> current = members.current();
        return Arrays.stream(ClientGroup.values())
                .map(group -> SuppliersOfGroup.of(group, current, providers))
                .toList();
    }

    private MemberView view(FrameworkMember member) {
        return new MemberView(
                member.framework(),
                rules.framework(member.framework()).map(Framework::name).orElse(member.framework()),
                member.provider(),
                providers.name(member.provider()),
                member.status(),
                member.admittedOn(),
                member.admittedReason(),
                member.standingReason(),
                member.reviewBy(),
                member.declared(),
                standings.standing(member.provider()));
    }
}
