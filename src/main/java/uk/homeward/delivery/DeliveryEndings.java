package uk.homeward.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.delivery.DeliveryFact.DeliveryFinished;
import uk.homeward.delivery.DeliveryFact.DeliveryGoesOn;
import uk.homeward.delivery.DeliveryFact.StayGoesOn;
import uk.homeward.delivery.DeliveryFact.SuccessorWanted;
import uk.homeward.hospital.StayRegister;
import uk.homeward.sourcing.SourcingLookup;

/** The end of the care with its package, on another day if it was told wrong, and what goes on where it was a mistake. */
@Service
@Transactional
class DeliveryEndings {

    private final DeliveryStore store;
    private final StayRegister stays;
    private final SourcingLookup sourcing;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DeliveryEndings(
            DeliveryStore store,
            StayRegister stays,
            SourcingLookup sourcing,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.stays = stays;
        this.sourcing = sourcing;
        this.facts = facts;
        this.clock = clock;
    }

    /** Nothing is needed after the day, whatever was known of an end before. */
    void endWithPackage(String packageReference, LocalDate lastDay, @Nullable String reason) {
        change(packageReference, delivery -> delivery.endWithPackage(lastDay, reason))
                .ifPresent(ended -> {
                    stays.supportOver(packageReference, lastDay);
                    facts.publishEvent(new DeliveryFinished(packageReference, lastDay));
                });
    }

    /** @param neverStopped whether whoever gives care came all the same; otherwise they come from tomorrow on */
    void goOn(String packageReference, LocalDate lastDay, boolean neverStopped) {
        LocalDate today = LocalDate.now(clock);
        stays.supportGoesOn(packageReference, lastDay);
        change(packageReference, delivery -> {
                    delivery.goOn();
                    delivery.rota().pauses().inHospital(stays.daysOf(packageReference));
                    if (!neverStopped && lastDay.isBefore(today)) {
                        delivery.rota()
                                .pauses()
                                .add(new Pause(
                                        null,
                                        lastDay.plusDays(1),
                                        today,
                                        PauseCause.STOPPED,
                                        "The end was told by mistake."));
                    }
                    delivery.recount();
                })
                .ifPresent(going -> {
                    facts.publishEvent(new DeliveryGoesOn(packageReference, today));
                    if (sourcing.isSearching(packageReference)) {
                        facts.publishEvent(new SuccessorWanted(packageReference));
                    }
                    stays.present(packageReference)
                            .ifPresent(stay -> facts.publishEvent(new StayGoesOn(packageReference, stay)));
                });
    }

    /** Nothing where nobody ever gave care. */
    private Optional<Delivery> change(String packageReference, Consumer<Delivery> act) {
        Optional<Delivery> known = store.take(packageReference);
        known.ifPresent(delivery -> {
            act.accept(delivery);
            store.keep(delivery);
        });
        return known;
    }
}
