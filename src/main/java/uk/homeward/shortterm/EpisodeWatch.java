package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.TimePassed;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.shortterm.EpisodeFact.DriftFound;
import uk.homeward.shortterm.EpisodeFact.TargetPassed;

/** Finds what a day has brought without anybody's act: drift past a planned end, a stay over its target. Tells each once. */
@Service
@Transactional
public class EpisodeWatch {

    private final Alarms alarms;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EpisodeWatch(Alarms alarms, CouncilProfile council, ApplicationEventPublisher facts, Clock clock) {
        this.alarms = alarms;
        this.council = council;
        this.facts = facts;
        this.clock = clock;
    }

    @EventListener(TimePassed.class)
    public void look() {
        LocalDate today = LocalDate.now(clock);
        findDrift(today);
        council.services().stream()
                .filter(service -> service.targetDays() != null)
                .forEach(service -> findOverTarget(service, today));
    }

    private void findDrift(LocalDate today) {
        List<String> temporary = council.services().stream()
                .filter(Predicate.not(service -> service.model().isLeastRestrictive()))
                .map(ServiceDefinition::code)
                .toList();
        for (Episode episode : alarms.drifting(temporary, today)) {
            LocalDate plannedEnd = episode.plannedEnd();
            if (alarms.keep(episode.id(), "DRIFT", plannedEnd, today) > 0) {
                facts.publishEvent(new DriftFound(episode.reference(), episode.caseReference(), plannedEnd));
            }
        }
    }

    private void findOverTarget(ServiceDefinition service, LocalDate today) {
        int target = java.util.Objects.requireNonNull(service.targetDays());
        for (Episode episode : alarms.startedBy(service.code(), today.minusDays(target))) {
            Support support = episode.given().orElseThrow();
            if (support.daysUntil(today) > target
                    && alarms.keep(episode.id(), "OVER_TARGET", support.startedOn(), today) > 0) {
                facts.publishEvent(new TargetPassed(episode.reference(), episode.caseReference(), target));
            }
        }
    }
}
