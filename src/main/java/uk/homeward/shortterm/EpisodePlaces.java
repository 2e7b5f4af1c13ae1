package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.capacity.Answer;
import uk.homeward.capacity.CapacityRequest;
import uk.homeward.capacity.CapacityService;
import uk.homeward.capacity.PlaceFound;
import uk.homeward.capacity.PlaceView;
import uk.homeward.council.ContractSource;
import uk.homeward.council.ContractedSource;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.CommitmentCourse;
import uk.homeward.funding.CommitmentCourse.Turn;
import uk.homeward.funding.CommitmentRequest;

/**
 * The place and the money that an episode takes, from its request to its end. Always the place first, then the money, so that
 * two lives never wait for each other. A place is known by the episode; money by the case, because what a ceiling refuses
 * leaves no episode behind.
 */
@Component
class EpisodePlaces {

    private static final Set<ContractSource> IN_ADVANCE = EnumSet.complementOf(EnumSet.of(ContractSource.SPOT));

    private final CapacityService capacity;
    private final CommitmentCourse money;
    private final CouncilProfile council;

    EpisodePlaces(CapacityService capacity, CommitmentCourse money, CouncilProfile council) {
        this.capacity = capacity;
        this.money = money;
        this.council = council;
    }

    /** Whoever has to wait holds money for the dearest place bought in advance, so that a place found never needs more. */
    PlaceAnswer ask(Episode episode) {
        EpisodeRequest request = episode.request();
        LocalDate from = request.plannedStartOn();
        LocalDate until = lastDay(from, rules(episode));
        Answer answer = capacity.request(new CapacityRequest(
                episode.reference(),
                caseOf(episode),
                request.service(),
                request.wish().urgent(),
                from,
                until,
                hours(episode)));
        if (answer instanceof Answer.Placed placed) {
            ContractSource source = placed.source();
            money.begin(
                    wanted(episode, placed.from(), placed.until(), null, null),
                    source == null ? IN_ADVANCE : Set.of(source));
        } else {
            money.begin(wanted(episode, from, until, null, null), inAdvance(rules(episode)));
        }
        return PlaceAnswer.of(answer);
    }

    private static LocalDate lastDay(LocalDate from, ServiceDefinition rules) {
        LocalDate planned = from.plusDays(rules.plannedDays() - 1L);
        LocalDate closes = rules.closesOn();
        return closes != null && planned.isAfter(closes) ? closes : planned;
    }

    private static Collection<ContractSource> inAdvance(ServiceDefinition rules) {
        return rules.sources().stream()
                .map(ContractedSource::source)
                .filter(IN_ADVANCE::contains)
                .collect(Collectors.toSet());
    }

    /** Approved with reason and approver (HAM-16), unless a place has come free meanwhile: then that one is taken. */
    PlaceAnswer approveSpot(Episode episode, String reason) {
        Answer answer = capacity.approveSpot(episode.reference(), reason, Actor.name());
        if (answer instanceof Answer.Placed placed && placed.source() == ContractSource.SPOT) {
            money.buyOnSpot(wanted(episode, placed.from(), placed.until(), reason, Actor.name())
                    .of(ContractSource.SPOT));
        } else {
            found(episode, answer);
        }
        return PlaceAnswer.of(answer);
    }

    PlaceAnswer declineSpot(Episode episode, String reason) {
        Answer answer = capacity.declineSpot(episode.reference(), reason);
        found(episode, answer);
        return PlaceAnswer.of(answer);
    }

    private void found(Episode episode, Answer answer) {
        if (answer instanceof Answer.Placed placed && placed.source() != null) {
            found(caseOf(episode), placed.source(), placed.from(), placed.until());
        }
    }

    /** In the transaction of whoever freed the place, who knows nothing of this: never refused. */
    @EventListener
    @Transactional
    public void on(PlaceFound fact) {
        found(fact.caseReference(), fact.source(), fact.from(), fact.until());
    }

    private void found(String caseReference, ContractSource source, LocalDate from, LocalDate until) {
        money.follow(caseReference, new Turn(source, from, until, null, null, "A place has come free."));
    }

    /** On the day, for as long and with the hours that are really given. */
    void started(Episode episode, Start start) {
        capacity.follow(episode.reference(), start.on(), start.plannedEnd());
        capacity.followHours(episode.reference(), start.hoursPerWeek(), start.on());
        money.follow(
                caseOf(episode),
                new Turn(
                        null,
                        start.on(),
                        start.plannedEnd(),
                        start.hoursPerWeek(),
                        start.on(),
                        "Support has started."));
    }

    /** Hours rise and taper with the person (COV-03); what is not needed any more serves others. */
    void hoursChanged(Episode episode, BigDecimal hoursPerWeek, LocalDate from) {
        BeforeCommit.run(() -> {
            capacity.followHours(episode.reference(), hoursPerWeek, from);
            money.follow(caseOf(episode), Turn.hours(hoursPerWeek, from, "The hours of support have changed."));
        });
    }

    /** Whoever has care goes on in it; the money has to be there. */
    void extended(Episode episode, String reason, @Nullable String exitPlan) {
        capacity.follow(episode.reference(), startedOn(episode), episode.plannedEnd());
        money.extend(caseOf(episode), episode.plannedEnd(), reason, exitPlan);
    }

    /** While the person is in hospital the place is kept for them, and paid. */
    void keptUntil(Episode episode, LocalDate holdUntil) {
        if (holdUntil.isAfter(episode.plannedEnd())) {
            runUntil(episode, holdUntil, "The place is kept during a hospital stay.");
        }
    }

    void returned(Episode episode) {
        runUntil(episode, episode.plannedEnd(), "The person has returned from hospital.");
    }

    private void runUntil(Episode episode, LocalDate until, String reason) {
        capacity.follow(episode.reference(), startedOn(episode), until);
        money.follow(caseOf(episode), Turn.until(until, reason));
    }

    /**
     * However it ended: from the day after its last day both are free. What never started gives everything back, and at
     * once: whoever finds a place for the same episode at this moment has to see that it is not wanted any more.
     */
    void ended(Episode episode) {
        if (episode.given().isPresent()) {
            BeforeCommit.run(
                    () -> giveBack(episode, episode.ended().orElseThrow().on()));
        } else {
            giveBack(episode, episode.request().plannedStartOn().minusDays(1));
        }
    }

    private void giveBack(Episode episode, LocalDate lastDay) {
        capacity.end(episode.reference(), lastDay);
        money.end(caseOf(episode), lastDay);
    }

    Optional<EpisodePlace> of(Episode episode) {
        return capacity.find(episode.reference()).map(place -> view(episode, place));
    }

    private EpisodePlace view(Episode episode, PlaceView place) {
        BigDecimal hours = hours(episode);
        return new EpisodePlace(
                place.status(),
                place.askedAt(),
                place.from(),
                place.until(),
                place.source(),
                hours,
                money.cost(place.service(), ContractSource.SPOT, place.from(), place.until(), hours)
                        .orElse(null));
    }

    private CommitmentRequest wanted(
            Episode episode, LocalDate from, LocalDate until, @Nullable String reason, @Nullable String approver) {
        return new CommitmentRequest(
                caseOf(episode),
                caseOf(episode),
                episode.request().service(),
                null,
                from,
                until,
                hours(episode),
                null,
                List.of(),
                reason,
                approver,
                episode.request().wish().exitPlan());
    }

    private @Nullable BigDecimal hours(Episode episode) {
        BigDecimal asked = episode.request().wish().hoursPerWeek();
        return asked == null ? rules(episode).usualHoursPerWeek() : asked;
    }

    private ServiceDefinition rules(Episode episode) {
        return council.service(episode.request().service()).orElseThrow();
    }

    private static LocalDate startedOn(Episode episode) {
        return episode.given().map(Support::startedOn).orElseThrow();
    }

    private static String caseOf(Episode episode) {
        return episode.request().referralReference();
    }
}
