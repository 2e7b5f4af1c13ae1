package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.governance.Authority;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.hospital.StayRegister;
import uk.homeward.hospital.StayRequest;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door to short-term services. */
@Service
@Transactional
public class EpisodeService {

    private final Episodes episodes;
    private final EpisodeStore ledger;
    private final EpisodeEndings endings;
    private final ReviewPlanner reviews;
    private final EpisodePlaces places;
    private final StayRegister register;
    private final HospitalStayService stays;
    private final EpisodeViews views;
    private final WeeklyProgress progress;
    private final Goals goals;
    private final CouncilProfile council;
    private final Authority authority;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    EpisodeService(
            Episodes episodes,
            EpisodeStore ledger,
            EpisodeEndings endings,
            ReviewPlanner reviews,
            EpisodePlaces places,
            StayRegister register,
            HospitalStayService stays,
            EpisodeViews views,
            WeeklyProgress progress,
            Goals goals,
            CouncilProfile council,
            Authority authority,
            WorkingDays workingDays,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.episodes = episodes;
        this.ledger = ledger;
        this.endings = endings;
        this.reviews = reviews;
        this.places = places;
        this.register = register;
        this.stays = stays;
        this.views = views;
        this.progress = progress;
        this.goals = goals;
        this.council = council;
        this.authority = authority;
        this.workingDays = workingDays;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Opens an episode: exactly one service accepts the person (KEN-38).
     *
     * @return its reference, for example {@code EPI-000123}
     * @throws Refusal if the service is unknown, not open on the day, not for this route or purpose, or the person already has
     *     a live short-term service
     */
    public String open(EpisodeRequest request) {
        ServiceDefinition service = ledger.service(request.service());
        Episode episode = new Episode(request, service, today());
        expectAuthority("plannedStartOn", service, request.plannedStartOn());
        if (!request.replacesLiveService()
                && episodes.existsByRequestPersonReferenceAndStatusIn(request.personReference(), Episode.LIVE)) {
            throw EpisodeStore.liveService();
        }
        ledger.keep(episode);
        facts.publishEvent(new EpisodeOpened(
                episode.reference(), request.referralReference(), request.service(), request.plannedStartOn()));
        return episode.reference();
    }

    @Transactional(readOnly = true)
    public PlacementDates placementDates(String reference) {
        LocalDate plannedStart = ledger.load(reference).request().plannedStartOn();
        return new PlacementDates(
                plannedStart,
                plannedStart.plusDays(1),
                workingDays.after(plannedStart, council.responseTimes().goalsWorkingDays()));
    }

    public void agreeGoals(String reference, GoalsAgreement agreement) {
        Episode episode = ledger.load(reference);
        List<Goal> agreed = episode.agreeGoals(agreement, Actor.name(), today());
        agreed.forEach(goals::save);
        ledger.keep(episode);
        facts.publishEvent(new GoalsAgreed(reference, caseOf(episode), agreed.size()));
    }

    /** @return the dates that now hold, or nothing if support did not start and the episode was cancelled */
    public Optional<SupportDates> confirmStart(String reference, StartConfirmation confirmation) {
        Episode episode = ledger.load(reference);
        episode.expectNotStarted();
        if (confirmation.started() == null) {
            throw new Refusal("supportStarted", "Say whether support has started.");
        }
        if (!confirmation.started()) {
            notStarted(episode, confirmation.notStartedReason());
            return Optional.empty();
        }
        ServiceDefinition rules = ledger.rules(episode);
        Start start = Start.confirmed(confirmation, rules, today());
        expectAuthority("startedOn", rules, start.on());
        if (episode.request().replacesLiveService()) {
            endReplaced(episode, start.on());
        }
        // Before the episode changes, so that the database sees the change in one statement.
        Reviewing ahead =
                reviews.schedule(episode, start.plannedEnd(), start.on().plusDays(1));
        episode.start(start, ahead, rules);
        ledger.keep(episode);
        places.started(episode, start);
        facts.publishEvent(new SupportStarted(reference, caseOf(episode), start.on(), start.plannedEnd()));
        return Optional.of(episode.dates());
    }

    /** Nobody is taken on before the decision that the service hangs on is in force (HAM-02). */
    private void expectAuthority(String field, ServiceDefinition service, LocalDate day) {
        Acceptance.checkOpen(field, authority.whyNoStartOn(service, day));
    }

    private void notStarted(Episode episode, @Nullable String reason) {
        String why = Wording.required("notStartedReason", "The reason", reason, "Say why support did not start.");
        endings.end(
                episode,
                waiting -> waiting.cancel(null, why, today()),
                new SupportNotStarted(episode.reference(), caseOf(episode), why));
    }

    private void endReplaced(Episode successor, LocalDate on) {
        episodes.findByRequestPersonReferenceAndStatusIn(successor.request().personReference(), Episode.RUNNING)
                .forEach(old -> endings.end(
                        old,
                        running -> running.replaced(on),
                        new SupportEndedEarly(
                                old.reference(), caseOf(old), "Another short-term service has taken over.")));
    }

    /** Somebody is without care: once, and only while support has not started. */
    public void escalateStart(String reference) {
        Episode episode = ledger.load(reference);
        if (episode.missStart(today())) {
            ledger.keep(episode);
            facts.publishEvent(new StartMissed(
                    reference, caseOf(episode), episode.request().plannedStartOn()));
        }
    }

    /** @return the day on which progress is due next */
    public LocalDate recordProgress(String reference, ProgressReport report) {
        Episode episode = ledger.load(reference);
        BigDecimal before = hours(episode);
        progress.record(episode, report);
        BigDecimal planned = hours(episode);
        if (planned.compareTo(before) != 0) {
            places.hoursChanged(episode, planned, today());
        }
        return episode.dates().progressDueOn();
    }

    private static BigDecimal hours(Episode episode) {
        return episode.given().map(Support::hoursPerWeek).orElse(BigDecimal.ZERO);
    }

    public void recordResponse(String reference, @Nullable String response) {
        progress.answer(ledger.load(reference), response);
    }

    /** Takes over what the review decided: exit scores, sequel, the wish to extend. */
    public ReviewDecision recordReviewDecision(String reference) {
        Episode episode = ledger.load(reference);
        Conclusion conclusion = reviews.conclusion(episode, ledger.rules(episode));
        ReviewDecision decision = episode.decide(conclusion, today());
        recordExitScores(episode, conclusion.exitScores());
        ledger.keep(episode);
        if (conclusion.extension() != null) {
            facts.publishEvent(new ExtensionRequested(
                    reference,
                    caseOf(episode),
                    conclusion.extension().days(),
                    conclusion.extension().reason()));
        }
        return decision;
    }

    private void recordExitScores(Episode episode, List<Integer> scores) {
        if (!scores.isEmpty()) {
            goals.findByEpisodeIdInOrderByNumber(List.of(episode.id())).forEach(goal -> {
                goal.leftWith(scores.get(goal.number() - 1));
                goals.save(goal);
            });
        }
    }

    /** @return the dates that now hold, or nothing if the extension was refused and the planned end stands */
    public Optional<SupportDates> recordExtension(String reference, ExtensionAnswer answer) {
        Episode episode = ledger.load(reference);
        episode.expectExtensionRequest();
        if (answer.approved() == null) {
            throw new Refusal("approval", "Approve or refuse the extension.");
        }
        String why =
                Wording.required("approvalReason", "The reason", answer.reason(), "Give the reason for your answer.");
        if (!answer.approved()) {
            episode.refuseExtension(today());
            ledger.keep(episode);
            facts.publishEvent(new ExtensionRefused(reference, caseOf(episode), episode.plannedEnd(), why));
            return Optional.empty();
        }
        int days = episode.extend(answer.days(), ledger.rules(episode), today());
        putReviewAhead(episode);
        places.extended(episode, why, answer.exitPlan());
        facts.publishEvent(new ExtensionApproved(reference, caseOf(episode), days, episode.plannedEnd(), why));
        return Optional.of(episode.dates());
    }

    private void putReviewAhead(Episode episode) {
        episode.reviewAhead(reviews.schedule(episode, episode.plannedEnd(), today().plusDays(1)));
        ledger.keep(episode);
    }

    /** Once; refused while support is still free. */
    public void startCharge(String reference) {
        Episode episode = ledger.load(reference);
        if (episode.startCharge(today())) {
            ledger.keep(episode);
            facts.publishEvent(new ChargeStarted(
                    reference, caseOf(episode), episode.dates().chargeFrom()));
        }
    }

    public void end(String reference) {
        Episode episode = ledger.load(reference);
        endings.end(episode, decided -> decided.endAsDecided(today()), () -> {
            Ending ending = episode.ended().orElseThrow();
            return new SupportEnded(reference, caseOf(episode), ending.on(), ending.sequel());
        });
    }

    /** Announces {@link AdmittedToHospital}. */
    public void admitToHospital(String reference, @Nullable LocalDate admittedOn) {
        LocalDate on = Wording.answered("admittedOn", admittedOn, "Give the day of admission.");
        Episode episode = ledger.load(reference);
        LocalDate holdUntil = on.plusDays(council.hospital().holdDays());
        endings.change(episode, home -> home.admit(on, council.hospital(), today()));
        progress.overtakenByAdmission(episode, on);
        places.keptUntil(episode, holdUntil);
        String stay = register.begin(
                new StayRequest(reference, caseOf(episode), episode.request().personReference(), on, holdUntil));
        facts.publishEvent(new AdmittedToHospital(reference, caseOf(episode), on, stay));
    }

    /** Ends the stay in hospital, with everything that follows from it. */
    public void returnHome(String reference, @Nullable LocalDate returnedOn) {
        LocalDate on = Wording.answered("returnedOn", returnedOn, "Give the day of return.");
        stays.returned(reference, on);
    }

    /** @return whether support goes on, after a stay in hospital */
    @Transactional(readOnly = true)
    public boolean goesOn(String reference) {
        return ledger.load(reference).status() == EpisodeStatus.ACTIVE;
    }

    /** @return the dates that hold now */
    @Transactional(readOnly = true)
    public SupportDates dates(String reference) {
        return ledger.load(reference).dates();
    }

    /** Announces {@link SupportEndedEarly}. Also cancels an episode that has not started. */
    public void endEarly(
            String reference, @Nullable LocalDate endedOn, @Nullable Sequel sequel, @Nullable String reason) {
        endEarly(reference, endedOn, sequel, null, null, reason);
    }

    /**
     * @param assessed what the assessment found, where the service was one (HAM-11)
     * @param hoursStillNeeded a week of long-term support, where that is known (COV-07)
     */
    public void endEarly(
            String reference,
            @Nullable LocalDate endedOn,
            @Nullable Sequel sequel,
            @Nullable AssessmentOutcome assessed,
            @Nullable BigDecimal hoursStillNeeded,
            @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why support ends early.");
        Episode episode = ledger.load(reference);
        SupportEndedEarly fact = new SupportEndedEarly(reference, caseOf(episode), why);
        if (episode.status() == EpisodeStatus.ACCEPTED) {
            endings.end(episode, waiting -> waiting.cancel(sequel, why, today()), fact);
            return;
        }
        LocalDate on = Wording.answered("endedOn", endedOn, "Give the last day of support.");
        Sequel follows = Wording.answered("sequel", sequel, "Say what follows this service.");
        endings.end(episode, running -> running.endEarly(on, follows, assessed, hoursStillNeeded, why, today()), fact);
    }

    /** The person now only waits for long-term support: announces {@link PurposeChanged}. */
    public void changePurpose(String reference, @Nullable LocalDate changedOn, @Nullable String reason) {
        LocalDate on = Wording.answered("changedOn", changedOn, "Give the day on which the purpose changed.");
        String why = Wording.required(
                "reason",
                "The reason",
                reason,
                "Say what showed that the person now only waits for long-term support.");
        Episode episode = ledger.load(reference);
        boolean chargeBegins = episode.changePurpose(on, why, today());
        ledger.keep(episode);
        facts.publishEvent(new PurposeChanged(
                reference, caseOf(episode), on, episode.dates().chargeFrom(), chargeBegins, why));
    }

    @Transactional(readOnly = true)
    public Optional<EpisodeView> liveEpisodeOf(String personReference) {
        return episodes.findByRequestPersonReferenceAndStatusIn(personReference, Episode.LIVE).stream()
                .max(Comparator.comparing(episode -> Episode.RUNNING.contains(episode.status())))
                .map(views::of);
    }

    /** How support ended, or nothing while it has not. */
    @Transactional(readOnly = true)
    public Optional<Ending> endingOf(String referralReference) {
        return episodes.findByRequestReferralReference(referralReference).flatMap(Episode::ended);
    }

    /** Without effect where the referral led to no service. */
    public void recordCldOutcome(String referralReference, String cldOutcome) {
        episodes.findByRequestReferralReference(referralReference).ifPresent(episode -> {
            episode.recordCldOutcome(cldOutcome);
            ledger.keep(episode);
        });
    }

    @Transactional(readOnly = true)
    public EpisodeView find(String reference) {
        return views.of(ledger.load(reference));
    }

    /** What is done in the home, and what worries those who do it. */
    @Transactional(readOnly = true)
    public SupportAtHome supportAtHome(String reference) {
        return views.atHome(ledger.load(reference));
    }

    @Transactional(readOnly = true)
    public Optional<EpisodeView> ofReferral(String referralReference) {
        return episodes.findByRequestReferralReference(referralReference).map(views::of);
    }

    /** The most recent first. */
    @Transactional(readOnly = true)
    public List<EpisodeView> ofPerson(String personReference) {
        return views.of(episodes.findByRequestPersonReferenceOrderByIdDesc(personReference));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String caseOf(Episode episode) {
        return episode.request().referralReference();
    }
}
