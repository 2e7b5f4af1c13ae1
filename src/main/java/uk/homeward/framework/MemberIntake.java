package uk.homeward.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.framework.FrameworkRules.Framework;

/** Takes in who stands on a framework already, since its true day and at the rates that held from theirs. */
@Service
@Transactional
public class MemberIntake {

    private final FrameworkMembers members;
    private final FrameworkKeeping keeping;
    private final FrameworkRules rules;

    MemberIntake(FrameworkMembers members, FrameworkKeeping keeping, FrameworkRules rules) {
        this.members = members;
        this.keeping = keeping;
        this.rules = rules;
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
        all.forEach(one -> keeping.takeOver(new FrameworkRules.Member(
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
}
