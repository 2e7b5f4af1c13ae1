package uk.homeward.rehearsal.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.council.CouncilProfile;
import uk.homeward.rehearsal.PastPlay;
import uk.homeward.rehearsal.RehearsalService;

/**
 * Gives a demo database its made-up people, each once. A life and the mark that it was made are one transaction, so that
 * whoever is killed half-way finds only whole lives and goes on with the next.
 */
@Component
@Profile("demo & !production")
public class DemoPeople {

    private static final Logger log = LoggerFactory.getLogger(DemoPeople.class);

    private final DemoCast cast;
    private final DemoLife.Doors doors;
    private final CouncilProfile council;
    private final RehearsalService rehearsal;
    private final TransactionTemplate transaction;
    private final DemoRegister made;

    DemoPeople(
            DemoCast cast,
            DemoLife.Doors doors,
            CouncilProfile council,
            RehearsalService rehearsal,
            PlatformTransactionManager transactions,
            DemoRegister made) {
        this.cast = cast;
        this.doors = doors;
        this.council = council;
        this.rehearsal = rehearsal;
        this.transaction = new TransactionTemplate(transactions);
        this.made = made;
    }

    /** @return how many were made just now */
    public int moveIn() {
        // They are in the middle of a short-term service: a council without one has nowhere to put them.
        return council.services().isEmpty() ? 0 : moveIn(cast.everybody());
    }

    int moveIn(List<DemoPerson> everybody) {
        if (made.names().containsAll(everybody.stream().map(DemoPerson::name).toList())) {
            return 0;
        }
        int before = made.names().size();
        Instant present = rehearsal.now();
        rehearsal.lookBack(time -> {
            Set<String> here = made.names();
            for (DemoPerson person : everybody) {
                if (!here.contains(person.name())) {
                    String area = council.areas()
                            .get(everybody.indexOf(person) % council.areas().size());
                    moveIn(person, area, time, present);
                }
            }
        });
        int movedIn = made.names().size() - before;
        if (movedIn > 0) {
            log.info("Made up people in the middle of their service: {}", movedIn);
        }
        return movedIn;
    }

    /** One who cannot be made is no reason not to start; it is tried again at the next start. */
    private void moveIn(DemoPerson person, String area, PastPlay time, Instant present) {
        try {
            transaction.executeWithoutResult(status -> live(person, area, time, present));
        } catch (RuntimeException e) {
            log.warn("The life of {} in the demo cannot be told", person.name(), e);
        }
    }

    private void live(DemoPerson person, String area, PastPlay time, Instant present) {
        new DemoLife(person, area, doors, council, present).play(time, present);
        made.note(person, present);
    }
}
