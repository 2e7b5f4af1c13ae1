package uk.homeward.shortterm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a service, and who came out of it: without names, for whoever answers for the service. */
@Service
@Transactional(readOnly = true)
public class ServiceOccupants {

    private final EpisodeListing episodes;
    private final Episodes all;
    private final EpisodeStore store;

    ServiceOccupants(EpisodeListing episodes, Episodes all, EpisodeStore store) {
        this.episodes = episodes;
        this.all = all;
        this.store = store;
    }

    /**
     * @param started whether support has started; whoever is accepted comes on the planned day
     * @param plannedEndOn nothing before the start
     */
    public record Occupant(
            String reference,
            String caseReference,
            boolean started,
            LocalDate plannedStartOn,
            @Nullable LocalDate plannedEndOn) {}

    /**
     * @param reference of the episode that ended
     * @param startedOn of the one that took over
     */
    public record Moved(String reference, String caseReference, LocalDate endedOn, String next, LocalDate startedOn) {}

    /** Everybody who is in the service or is to come, whose support ends first standing first. */
    public List<Occupant> of(String service) {
        return episodes.inService(service).stream()
                .map(episode -> new Occupant(
                        episode.reference(),
                        episode.caseReference(),
                        episode.status() != EpisodeStatus.ACCEPTED,
                        episode.request().plannedStartOn(),
                        episode.given().map(Support::plannedEndOn).orElse(null)))
                .toList();
    }

    /**
     * Where support that has started took over from another service.
     *
     * @param reference of the episode that started
     * @param service code of the service that it may have taken over from
     * @param successor code of the service of the episode that started
     * @param withinDays that may lie between the two at most
     */
    public Optional<Moved> takenOver(String reference, String service, String successor, int withinDays) {
        Episode next = store.load(reference);
        LocalDate started = next.given().map(Support::startedOn).orElse(null);
        if (started == null || !next.request().service().equals(successor)) {
            return Optional.empty();
        }
        return all.findByRequestPersonReferenceOrderByIdDesc(next.request().personReference()).stream()
                .filter(one ->
                        one.request().service().equals(service) && one.given().isPresent())
                .flatMap(one -> one.ended().stream()
                        .map(end -> new Moved(one.reference(), one.caseReference(), end.on(), reference, started)))
                .filter(moved -> !moved.endedOn().isAfter(started)
                        && !moved.endedOn().plusDays(withinDays).isBefore(started))
                .findFirst();
    }

    /** Whether the person with this episode has support of another service that goes on. */
    public boolean comesFrom(String reference, String service) {
        return all
                .findByRequestPersonReferenceAndStatusIn(
                        store.load(reference).request().personReference(), EpisodeStatus.RUNNING)
                .stream()
                .anyMatch(one -> one.request().service().equals(service));
    }
}
