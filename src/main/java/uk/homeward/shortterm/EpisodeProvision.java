package uk.homeward.shortterm;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.provision.ProvisionRequest;
import uk.homeward.provision.ProvisionSubject;
import uk.homeward.reference.Reference;

/** What an episode asks for: the place and the money of its whole planned length. */
@Component
class EpisodeProvision implements ProvisionSubject {

    private final EpisodeStore store;

    EpisodeProvision(EpisodeStore store) {
        this.store = store;
    }

    @Override
    public Reference kind() {
        return Reference.EPISODE;
    }

    @Override
    public ProvisionRequest request(String reference) {
        Episode episode = store.load(reference);
        EpisodeRequest request = episode.request();
        ServiceDefinition rules = store.rules(episode);
        PlaceWish wish = request.wish();
        return new ProvisionRequest(
                reference,
                request.referralReference(),
                request.service(),
                wish.urgent(),
                request.plannedStartOn(),
                lastDay(request.plannedStartOn(), rules),
                wish.hoursPerWeek() == null ? rules.usualHoursPerWeek() : wish.hoursPerWeek(),
                wish.exitPlan());
    }

    private static LocalDate lastDay(LocalDate from, ServiceDefinition rules) {
        LocalDate planned = from.plusDays(rules.plannedDays() - 1L);
        LocalDate closes = rules.closesOn();
        return closes != null && planned.isAfter(closes) ? closes : planned;
    }
}
