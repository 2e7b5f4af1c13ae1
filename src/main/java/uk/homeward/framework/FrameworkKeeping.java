package uk.homeward.framework;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.framework.FrameworkFact.ProviderRemoved;
import uk.homeward.framework.FrameworkFact.ProviderSuspended;
import uk.homeward.framework.FrameworkFact.SuspensionLifted;

/** Whether a provider on the framework gets new work: commissioners suspend it, lift that, or remove it. */
@Service
@Transactional
public class FrameworkKeeping {

    private final FrameworkMembers members;
    private final Standings standings;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    FrameworkKeeping(FrameworkMembers members, Standings standings, ApplicationEventPublisher facts, Clock clock) {
        this.members = members;
        this.standings = standings;
        this.facts = facts;
        this.clock = clock;
    }

    public void suspend(String provider, @Nullable String reason) {
        FrameworkMember member = standings.expectMember(provider);
        member.suspend(reason);
        members.saveAndFlush(member);
        facts.publishEvent(new ProviderSuspended(
                member.reference(), provider, String.valueOf(reason).strip()));
    }

    public void resume(String provider, @Nullable String reason) {
        FrameworkMember member = standings.expectMember(provider);
        member.resume(reason);
        members.saveAndFlush(member);
        facts.publishEvent(new SuspensionLifted(
                member.reference(), provider, String.valueOf(reason).strip()));
    }

    public void remove(String provider, @Nullable String reason) {
        FrameworkMember member = standings.expectMember(provider);
        member.remove(reason, today());
        members.saveAndFlush(member);
        facts.publishEvent(new ProviderRemoved(
                member.reference(), provider, String.valueOf(reason).strip()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
