package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;

/** Puts episodes together with their goals and weeks: two queries, however many episodes there are. */
@Component
class EpisodeViews {

    private final Goals goals;
    private final Weeks weeks;
    private final Concerns concerns;
    private final WeekViews weekViews;
    private final CouncilProfile council;

    EpisodeViews(Goals goals, Weeks weeks, Concerns concerns, WeekViews weekViews, CouncilProfile council) {
        this.goals = goals;
        this.weeks = weeks;
        this.concerns = concerns;
        this.weekViews = weekViews;
        this.council = council;
    }

    EpisodeView of(Episode episode) {
        return of(List.of(episode)).get(0);
    }

    List<EpisodeView> of(List<Episode> episodes) {
        if (episodes.isEmpty()) {
            return List.of();
        }
        List<Long> ids = episodes.stream().map(Episode::id).toList();
        Map<Long, List<Goal>> agreed =
                goals.findByEpisodeIdInOrderByNumber(ids).stream().collect(Collectors.groupingBy(Goal::episodeId));
        Map<Long, List<Week>> reported =
                weeks.findByEpisodeIdInOrderByWeekFrom(ids).stream().collect(Collectors.groupingBy(Week::episodeId));
        return episodes.stream()
                .map(episode -> view(
                        episode,
                        agreed.getOrDefault(episode.id(), List.of()),
                        reported.getOrDefault(episode.id(), List.of())))
                .toList();
    }

    /** Without goals and weeks, for lists. */
    EpisodeView brief(Episode episode) {
        return view(episode, council.service(episode.request().service()), List.of(), WeekViews.Told.NOTHING);
    }

    private EpisodeView view(Episode episode, List<Goal> agreed, List<Week> reported) {
        Optional<ServiceDefinition> service = council.service(episode.request().service());
        List<GoalView> goalViews = agreed.stream()
                .map(goal -> goal.view(WeekViews.latest(goal, reported)))
                .toList();
        return view(episode, service, goalViews, weekViews.of(episode, reported));
    }

    private EpisodeView view(
            Episode episode, Optional<ServiceDefinition> service, List<GoalView> goalViews, WeekViews.Told told) {
        EpisodeRequest request = episode.request();
        Optional<Support> support = episode.given();
        Optional<Charge> charge =
                support.map(Support::charge).filter(known -> known.terms().chargeable());
        Optional<DaysInHospital> hospital = support.map(Support::hospital);
        Optional<Reviewing> review = episode.reviewed();
        Optional<Ending> ending = episode.ended();
        return new EpisodeView(
                episode.reference(),
                request.referralReference(),
                request.personReference(),
                episode.status(),
                request.service(),
                service.map(ServiceDefinition::name).orElse(request.service()),
                council.commissionedBy(request.service()),
                service.map(ServiceDefinition::model).orElse(null),
                service.map(ServiceDefinition::targetDays).orElse(null),
                request.route(),
                request.purpose(),
                request.plannedStartOn(),
                support.map(Support::startedOn).orElse(null),
                support.map(Support::plannedEndOn).orElse(null),
                ending.map(Ending::on).orElse(null),
                charge.map(money -> money.from().minusDays(1)).orElse(null),
                charge.map(Charge::from).orElse(null),
                charge.map(Charge::since).orElse(null),
                support.map(Support::charge)
                        .map(Charge::purpose)
                        .map(Charge.PurposeChange::changedOn)
                        .orElse(null),
                charge.map(Charge::view).orElse(null),
                episode.weekSixLook().orElse(null),
                hospital.map(DaysInHospital::since).orElse(null),
                hospital.map(DaysInHospital::days).orElse(0),
                support.map(Support::extensionDays).orElse(0),
                review.map(Reviewing::reference).orElse(null),
                review.map(Reviewing::comesUpOn).orElse(null),
                support.map(Support::progressDueOn).orElse(null),
                review.map(Reviewing::decision).orElse(null),
                goalViews,
                told.weeks(),
                told.missing(),
                support.map(Support::hoursPerWeek).orElse(null),
                ending.map(Ending::reason).orElse(null),
                ending.map(Ending::sequel)
                        .or(() -> review.map(Reviewing::sequel))
                        .orElse(null),
                support.map(Support::hoursAtStart).orElse(null),
                ending.map(Ending::hoursStillNeeded)
                        .or(() -> review.map(Reviewing::hoursStillNeeded))
                        .orElse(null),
                review.map(Reviewing::assessed).orElse(null),
                episode.cldOutcome(),
                request.formerPackage(),
                episode.lateStart()
                        .map(late -> new LateStartView(late.toldOn(), late.reason(), episode.meanwhile()))
                        .orElse(null),
                episode.startBreach(),
                episode.interruption().orElse(null));
    }

    SupportAtHome atHome(Episode episode) {
        SupportPlan plan = episode.plan();
        return new SupportAtHome(
                episode.reference(),
                episode.request().assessmentNeeded(),
                plan == null ? null : plan.agreedOn(),
                plan == null ? null : plan.agreedBy(),
                plan == null ? null : plan.involvement(),
                plan != null && plan.reablement(),
                plan != null && plan.personalCare(),
                plan != null && plan.nutrition(),
                plan != null && plan.monitoring(),
                plan == null ? null : plan.note(),
                episode.given().map(Support::hoursPerWeek).orElse(null),
                episode.given()
                        .<Map<LocalDate, BigDecimal>>map(given -> given.hours().changes())
                        .orElse(Map.of()),
                concerns.findByEpisodeIdOrderByIdDesc(episode.id()).stream()
                        .map(Concern::view)
                        .toList());
    }
}
