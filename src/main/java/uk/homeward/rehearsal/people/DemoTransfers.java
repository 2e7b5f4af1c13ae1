package uk.homeward.rehearsal.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.rehearsal.PastPlay;
import uk.homeward.rehearsal.RehearsalService;

/** Gives the demo of a council whose programme of transfers runs already people at each step of one, each once. */
@Component
@Profile("demo & !production")
class DemoTransfers {

    private static final Logger log = LoggerFactory.getLogger(DemoTransfers.class);

    private final DemoCast cast;
    private final DemoTransferring transferring;
    private final LongTermDoors doors;
    private final RehearsalService rehearsal;
    private final DemoRegister made;
    private final TransactionTemplate transaction;

    DemoTransfers(
            DemoCast cast,
            DemoTransferring transferring,
            LongTermDoors doors,
            RehearsalService rehearsal,
            DemoRegister made,
            PlatformTransactionManager transactions) {
        this.cast = cast;
        this.transferring = transferring;
        this.doors = doors;
        this.rehearsal = rehearsal;
        this.made = made;
        this.transaction = new TransactionTemplate(transactions);
    }

    void moveIn() {
        Instant present = rehearsal.now();
        LocalDate today = LocalDate.ofInstant(present, WorkingHours.ZONE);
        List<DemoAssessed> everybody = cast.transferred();
        int daysAgo = everybody.stream().mapToInt(DemoAssessed::daysAgo).max().orElse(0);
        transferring
                .openBy(today.minusDays(daysAgo))
                .ifPresent(area -> rehearsal.lookBack(time -> everybody.stream()
                        .filter(person -> !made.names().contains(person.name()))
                        .forEach(person -> moveIn(person, area.area(), time, present))));
    }

    /** One who cannot be made is no reason not to start. */
    private void moveIn(DemoAssessed person, String area, PastPlay time, Instant present) {
        try {
            transaction.executeWithoutResult(status -> {
                new DemoLongTermLife(person, doors, present).play(person.details(), area, time, present);
                made.note(person.name(), present);
            });
        } catch (RuntimeException e) {
            log.warn("The life of {} in the demo cannot be told", person.name(), e);
        }
    }
}
