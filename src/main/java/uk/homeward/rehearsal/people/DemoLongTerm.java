package uk.homeward.rehearsal.people;

import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.council.CouncilProfile;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.refusal.Refusal;
import uk.homeward.rehearsal.PastPlay;
import uk.homeward.rehearsal.RehearsalService;

/** Gives the demo of a council that buys long-term care people on the way to it, each once. */
@Component
@Profile("demo & !production")
class DemoLongTerm {

    private static final Logger log = LoggerFactory.getLogger(DemoLongTerm.class);

    private final DemoCast cast;
    private final CouncilProfile council;
    private final FrameworkRules frameworks;
    private final LongTermDoors doors;
    private final RehearsalService rehearsal;
    private final DemoRegister made;
    private final TransactionTemplate transaction;

    DemoLongTerm(
            DemoCast cast,
            CouncilProfile council,
            FrameworkRules frameworks,
            LongTermDoors doors,
            RehearsalService rehearsal,
            DemoRegister made,
            PlatformTransactionManager transactions) {
        this.cast = cast;
        this.council = council;
        this.frameworks = frameworks;
        this.doors = doors;
        this.rehearsal = rehearsal;
        this.made = made;
        this.transaction = new TransactionTemplate(transactions);
    }

    void moveIn() {
        if (frameworks.frameworks().isEmpty()) {
            return;
        }
        List<DemoAssessed> everybody = cast.assessed();
        Instant present = rehearsal.now();
        rehearsal.lookBack(time -> {
            for (DemoAssessed person : everybody) {
                if (!made.names().contains(person.name())) {
                    String area = council.areas()
                            .get(everybody.indexOf(person) % council.areas().size());
                    moveIn(person, area, time, present);
                }
            }
        });
    }

    private void moveIn(DemoAssessed person, String area, PastPlay time, Instant present) {
        try {
            transaction.executeWithoutResult(status -> live(person, area, time, present));
        } catch (Refusal refused) {
            log.warn("The life of {} in the demo cannot be told: {}", person.name(), refused.sentence());
        } catch (RuntimeException e) {
            log.warn("The life of {} in the demo cannot be told", person.name(), e);
        }
    }

    private void live(DemoAssessed person, String area, PastPlay time, Instant present) {
        new DemoLongTermLife(person, doors, present)
                .play(person.detailsIn(council.jurisdiction()), area, time, present);
        made.note(person.name(), present);
    }
}
