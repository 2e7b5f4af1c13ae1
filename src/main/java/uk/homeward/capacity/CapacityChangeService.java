package uk.homeward.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.capacity.PlaceFact.CapacityChanged;

/** More, or less, than the profile says was bought; those who wait are placed at once. */
@Service
@Transactional
public class CapacityChangeService {

    private final CapacityChanges changes;
    private final CapacityLocks locks;
    private final Placements placements;
    private final ServiceSupplies supplies;
    private final List<RecruitmentCheck> recruitment;
    private final ApplicationEventPublisher facts;

    CapacityChangeService(
            CapacityChanges changes,
            CapacityLocks locks,
            Placements placements,
            ServiceSupplies supplies,
            List<RecruitmentCheck> recruitment,
            ApplicationEventPublisher facts) {
        this.changes = changes;
        this.locks = locks;
        this.placements = placements;
        this.supplies = supplies;
        this.recruitment = recruitment;
        this.facts = facts;
    }

    /** Recruited hours (KEN-22) or a contract's variation (COV-10). */
    public void change(String service, ChangeRequest asked) {
        change(service, asked, CapacityChangeCheck::expectBearable);
    }

    /** A provider's own people have left (KEN-23): that is told, not refused, where people hold more than is left. */
    public void lose(String service, ChangeRequest asked) {
        change(service, asked, CapacityChangeCheck::expectThere);
    }

    private void change(String service, ChangeRequest asked, Consumer<CapacityChangeCheck> check) {
        supplies.definition(service);
        locks.alone(service);
        ServiceSupply supply = supplies.of(service);
        CapacityChange change =
                new CapacityChange(service, CheckedChange.of(asked, supply.unit(), supplies.today()), Actor.name());
        if (change.growsTheTeam()) {
            recruitment.forEach(team -> team.expectMayJoin(service, change.firstDay()));
        }
        check.accept(new CapacityChangeCheck(supply, change));
        changes.saveAndFlush(change);
        facts.publishEvent(new CapacityChanged(
                service, change.source(), change.kind(), change.amount(), change.firstDay(), change.reason()));
        placements.serve(service);
    }

    /** The service has gained hours from elsewhere: those who wait are placed at once (DER-13). */
    public void serveGained(String service) {
        supplies.definition(service);
        locks.alone(service);
        placements.serve(service);
    }

    /** By how much the council's own team has grown day by day: who was recruited since, less what the team has lost since. */
    @Transactional(readOnly = true)
    public DailyAmounts recruited(String service, LocalDate since) {
        DailyAmounts recruited = new DailyAmounts();
        changes.findByService(service).stream()
                .filter(change -> change.changesTheTeamSince(since))
                .forEach(change -> recruited.add(change.firstDay(), change.lastDay(), change.amount()));
        return recruited;
    }
}
