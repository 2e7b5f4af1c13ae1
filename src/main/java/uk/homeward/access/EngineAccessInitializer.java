package uk.homeward.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Groups, rights, filters and, in a demo, people are there before the port opens: a web application that nobody
 * administers yet would let its first visitor do so.
 */
@Component
class EngineAccessInitializer implements SmartInitializingSingleton {

    private final TransactionTemplate transaction;
    private final StartupLock turn;
    private final GroupSynchronizer groups;
    private final GrantSynchronizer rights;
    private final TasklistFilterSynchronizer filters;
    private final StaffRegister register;
    private final List<DemoStaff> demoStaff;

    EngineAccessInitializer(
            TransactionTemplate transaction,
            StartupLock turn,
            GroupSynchronizer groups,
            GrantSynchronizer rights,
            TasklistFilterSynchronizer filters,
            StaffRegister register,
            ObjectProvider<DemoStaff> demoStaff) {
        this.transaction = transaction;
        this.turn = turn;
        this.groups = groups;
        this.rights = rights;
        this.filters = filters;
        this.register = register;
        this.demoStaff = demoStaff.stream().toList();
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(started -> {
            turn.take();
            groups.establish();
            groups.closeTheSetUpPage();
            rights.establish(Stream.concat(GroupGrants.all().stream(), filters.establish().stream())
                    .toList());
            demoStaff.forEach(staff -> staff.all().forEach(register::remember));
        });
    }
}
