package uk.homeward.framework;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.CouncilProfile;
import uk.homeward.framework.FrameworkFact.ProviderDeclared;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What a provider says of itself: the council neither imposes zones nor checks the areas (ELO-37, ELO-39). */
@Service
@Transactional
public class ProviderDeclarationService {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    private final FrameworkMembers members;
    private final Standings standings;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ProviderDeclarationService(
            FrameworkMembers members,
            Standings standings,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.members = members;
        this.standings = standings;
        this.council = council;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Declaration find(String provider) {
        return load(provider).declared();
    }

    public void declare(
            String provider,
            @Nullable Set<ClientGroup> clientGroups,
            @Nullable List<String> areas,
            @Nullable BigDecimal hoursPerWeek) {
        FrameworkMember member = load(provider);
        if (clientGroups == null || clientGroups.isEmpty()) {
            throw new Refusal("clientGroups", "Choose whom you give care to.");
        }
        List<String> own = areas == null ? List.of() : areas;
        if (!council.areas().containsAll(own)) {
            throw new Refusal("areas", "Choose areas of the council’s list.");
        }
        BigDecimal hours = Wording.answered(
                "hoursPerWeek", hoursPerWeek, "Give the hours a week that you can give beyond what you give now.");
        if (hours.signum() < 0 || hours.compareTo(MOST) > 0) {
            throw new Refusal("hoursPerWeek", "Give hours a week from 0 to 100,000.");
        }
        member.declare(new Declaration(clientGroups, own, hours), clock.instant());
        members.saveAndFlush(member);
        facts.publishEvent(new ProviderDeclared(member.reference(), provider));
    }

    private FrameworkMember load(String provider) {
        return standings
                .member(provider)
                .orElseThrow(
                        () -> new NotFound(
                                "You are on no framework of the council, so there is nothing to declare. Ask its commissioners."));
    }
}
