package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ReflectionUtils;
import uk.homeward.MemoryTransactions;
import uk.homeward.absence.AbsenceDesk;
import uk.homeward.absence.AbsenceFact.AbsenceTold;
import uk.homeward.absence.AbsenceFact.AbsenceWithdrawn;
import uk.homeward.absence.AbsenceFact.ReturnMoved;
import uk.homeward.absence.AbsenceSubject;
import uk.homeward.approval.Approvable;
import uk.homeward.approval.ApprovalDesk;
import uk.homeward.approval.ApprovalService;
import uk.homeward.approval.ApprovalStatus;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;
import uk.homeward.calendar.MovableClock;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.CurrentServices;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.followup.FollowUpAnswer;
import uk.homeward.followup.FollowUpDesk;
import uk.homeward.funding.FundingRules;
import uk.homeward.governance.Approval;
import uk.homeward.governance.Authority;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.hospital.LapseAnswer;
import uk.homeward.hospital.LapseAnswer.LapseDecision;
import uk.homeward.hospital.StayDesk;
import uk.homeward.hospital.StayFact.ReturnedHome;
import uk.homeward.hospital.StaySubject;
import uk.homeward.hospital.StayView;
import uk.homeward.person.PersonFact.DeathWithdrawn;
import uk.homeward.person.PersonFact.PersonDied;
import uk.homeward.provision.ProvisionDesk;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralReturn;
import uk.homeward.referral.ReferralService;
import uk.homeward.review.ReviewDeadlines;
import uk.homeward.review.ReviewDesk;
import uk.homeward.review.ReviewService;
import uk.homeward.shortterm.FindingsExamples.Held;
import uk.homeward.shortterm.GoalsAgreement.Involvement;
import uk.homeward.shortterm.GoalsAgreement.NewGoal;
import uk.homeward.shortterm.ProgressReport.Condition;

/** The real services on rows kept in memory: whole lives in microseconds. Nothing here rolls back. */
final class EpisodeHouse {

    /** A Monday. */
    static final LocalDate START = LocalDate.of(2026, 11, 23);

    static final String PERSON = "PER-000001";

    static final CapacityRules ANY_PLACE = new CapacityRules(Map.of());
    static final FundingRules ANY_MONEY =
            new FundingRules(List.of(), List.of(), List.of(), List.of(), null, null, null);

    final MovableClock clock = new MovableClock(START);
    final MemoryTransactions memory = new MemoryTransactions();
    final List<Fact> facts = memory.log();
    final List<Episode> rows = memory.table();

    /** The decisions that are in force, by their code: those that services hang on, until a test says otherwise. */
    final Map<String, Approval> approved = new HashMap<>();

    final EpisodeLookup lookup;
    final ServiceOccupants occupants;
    final OpeningService opening;
    final MissedStartService missedStarts;
    final PlannedStartService plannedStarts;
    final GoalService goals;
    final StartService starts;
    final ProgressService progress;
    final ConcernService concerns;
    final WeekService weeks;
    final HoursService hours;
    final ShortTermReviewService held;
    final ReviewDecisionService decisions;
    final ExtensionService extensions;
    final ChargeService charges;
    final ChargeNoticeService notices;
    final PurposeService purposes;
    final FinancialAssessmentService assessments;
    final FindingsCorrectionService corrections;
    final ApprovalService approvals;
    final WeekSixService weekSix;
    final OversightService oversight;
    final OversightLookup overseen;
    final AdmissionService admissions;
    final EndingService endings;
    final StartCorrectionService startCorrections;
    final ReviewDesk desk;
    final ReviewService reviews;
    final ReviewDeadlines deadlines;
    final HospitalStayService stays;
    final StayDesk hospital;
    final AbsenceDesk away;
    final ProvisionDesk provision;
    final FollowUpDesk needs;
    final WhatFollows follows;
    /** Which lives of referrals go on. */
    final ReferralReturn lives;

    private final LateFactListener toldLate;
    private final DeathEndsSupport deaths;
    private final DeathWithdrawnService mistakes;

    /** Neither places nor money are limited. */
    EpisodeHouse(CouncilProfile council) {
        this(council, ANY_PLACE, ANY_MONEY);
    }

    EpisodeHouse(CouncilProfile council, CapacityRules capacity, FundingRules funding) {
        this(
                council,
                capacity,
                funding,
                new FreePeriodPolicies(council.hospital().stopsTheClock(), false, true));
    }

    EpisodeHouse(CouncilProfile council, CapacityRules capacity, FundingRules funding, FreePeriodPolicies freePeriod) {
        ChargeRules charging = new ChargeRules(14, freePeriod);
        ApplicationEventPublisher publisher = this::tell;
        council.services().stream()
                .flatMap(service -> Stream.ofNullable(service.decision()))
                .forEach(code -> approved.put(code, new Approval("DEC-000001", "A decision", LocalDate.EPOCH, null)));
        Episodes kept = new KeptEpisodes(rows);
        Goals agreed = new KeptGoals(memory.table());
        Weeks weeks = new KeptWeeks(memory.table());
        Concerns concerns = new KeptConcerns(memory.table());
        EpisodeStore store = new EpisodeStore(kept, new CurrentServices(council, List.of()));
        EpisodeListing listed = mock();
        given(listed.inService(any())).willAnswer(asked -> rows.stream()
                .filter(row -> row.request().service().equals(asked.getArgument(0)))
                .filter(row -> EpisodeStatus.LIVE.contains(row.status()))
                .toList());
        this.occupants = new ServiceOccupants(listed, kept, store);
        ShortTermReviews found = new KeptReviews(memory.log());
        this.desk = new ReviewDesk(new ShortTermReviewSubject(found, council), council, clock, memory, publisher);
        this.reviews = desk.reviews;
        this.deadlines = desk.deadlines;
        ReviewPlanner ahead = new ReviewPlanner(reviews, council);
        this.provision = new ProvisionDesk(
                List.of(new EpisodeProvision(store)), council, capacity, funding, clock, memory, publisher);
        EpisodePlaces places = new EpisodePlaces(provision.provision);
        this.needs = new FollowUpDesk(clock, memory, publisher);
        this.follows = new WhatFollows(store, needs.followUps, clock);
        List<StaySubject> paused = new ArrayList<>();
        this.hospital = new StayDesk(paused, council, clock, memory, publisher);
        this.stays = hospital.stays;
        List<AbsenceSubject> visited = new ArrayList<>();
        this.away = new AbsenceDesk(visited, council, clock, memory, publisher);
        EpisodeEndings ends = new EpisodeEndings(store, ahead, places, hospital.register, away.register, publisher);
        TimesAway times = new TimesAway(hospital.register, away.register);
        EpisodeStays counted = new EpisodeStays(store, times, ends, ahead, places, follows, council, clock, publisher);
        paused.add(new EpisodeStaySubject(store, ends, counted, places, follows));
        List<Approvable<?>> needingTwo = new ArrayList<>();
        this.approvals = new ApprovalDesk(needingTwo, clock, memory, publisher).approvals;
        LateFactService lateFacts = new LateFactService(approvals, council, clock, publisher);
        this.deaths = new DeathEndsSupport(kept, ends, lateFacts);
        needingTwo.add(new LateFactApproval(new LateFactSettlement(store, follows, clock, publisher)));
        this.toldLate = new LateFactListener(store, stays, away.absences, lateFacts);
        Authority authority = code -> Optional.ofNullable(approved.get(code));
        this.lookup = new EpisodeLookup(
                kept, store, new EpisodeViews(agreed, weeks, concerns, new WeekViews(times, clock), council));
        WeekRegister told = new WeekRegister(weeks, times, clock);
        this.weeks = new WeekService(store, told, council, clock, publisher);
        this.opening = new OpeningService(
                kept, store, council, authority, new WorkingDays(council.jurisdiction()), clock, publisher);
        this.missedStarts = new MissedStartService(store, clock, publisher);
        this.plannedStarts = new PlannedStartService(store, provision.planned, authority, publisher);
        this.goals = new GoalService(store, agreed, clock, publisher);
        this.starts = new StartService(
                kept,
                store,
                ends,
                new FirstCharge(kept, charging),
                ahead,
                places,
                follows,
                lateFacts,
                authority,
                council,
                clock,
                publisher);
        this.concerns = new ConcernService(store, concerns, clock, publisher);
        this.progress = new ProgressService(store, places, away.register, told, concerns, clock, publisher);
        this.hours = new HoursService(store, places, lateFacts, publisher);
        this.held = new ShortTermReviewService(reviews, found, store, council, lateFacts, clock);
        this.decisions = new ReviewDecisionService(ahead, store, goals, council, follows, clock, publisher);
        this.extensions = new ExtensionService(store, ahead, places, follows, clock, publisher);
        this.assessments = new FinancialAssessmentService(store, clock, publisher);
        this.charges = new ChargeService(store, charging, lateFacts, council, clock, publisher);
        ReferralService referrals = mock(ReferralService.class);
        given(referrals.correctServiceOutcome(any(), any(), any()))
                .willAnswer(call -> "%s then %s".formatted(call.getArguments()[1], call.getArguments()[2]));
        this.lives = mock(ReferralReturn.class);
        this.mistakes = new DeathWithdrawnService(
                kept,
                store,
                new SupportContinuation(store, hospital.register, ahead, provision.returns, clock),
                follows,
                referrals,
                lives,
                concerns,
                clock,
                publisher);
        this.purposes = new PurposeService(store, approvals, clock, publisher);
        needingTwo.addAll(List.of(
                new ChargeBroughtForward(purposes), new ReviewCorrection(store, reviews, referrals, publisher)));
        this.corrections = new FindingsCorrectionService(store, reviews, approvals);
        Oversights oversights = new KeptOversights(memory.log());
        this.oversight = new OversightService(store, oversights, clock, publisher);
        this.overseen = new OversightLookup(
                store,
                oversights,
                new OversightRules(List.of(new OversightRhythm("HOME", 14, 3))),
                new WorkingDays(council.jurisdiction()),
                clock);
        this.weekSix = new WeekSixService(store, council, clock, publisher);
        this.admissions = new AdmissionService(
                store,
                counted,
                new AdmissionBeforeStart(ends),
                this.concerns,
                places,
                hospital.register,
                lateFacts,
                council,
                clock,
                publisher);
        visited.add(new EpisodeAbsences(store, ends, times, admissions, clock, publisher));
        this.endings = new EndingService(kept, store, ends, follows, lateFacts, clock);
        StartCorrectionCheck check = new StartCorrectionCheck(store, times, council, clock);
        this.startCorrections = new StartCorrectionService(store, check, approvals);
        needingTwo.add(new StartCorrection(store, check, ends, ahead, places, told, authority, clock, publisher));
        this.notices = new ChargeNoticeService(store, ends, approvals, publisher);
        needingTwo.add(new ChargeNoticeWithdrawal(notices));
    }

    private void tell(Object event) {
        facts.add((Fact) event);
        if (event instanceof ReturnedHome home) {
            toldLate.on(home);
        }
        if (event instanceof AbsenceTold away) {
            toldLate.on(away);
        }
        if (event instanceof ReturnMoved moved) {
            toldLate.on(moved);
        }
        if (event instanceof AbsenceWithdrawn mistake) {
            toldLate.on(mistake);
        }
    }

    String open(String service) {
        return opening.open(request(service, "REF-%06d".formatted(rows.size() + 1), false));
    }

    EpisodeRequest request(String service, String referral, boolean replaces) {
        return request(service, referral, PERSON, clock.today(), replaces);
    }

    static EpisodeRequest request(
            String service, String referral, String person, LocalDate plannedStart, boolean replaces) {
        return new EpisodeRequest(
                referral,
                person,
                EntryRoute.STEP_DOWN,
                service,
                ShortTermPurpose.DISCHARGE,
                plannedStart,
                false,
                replaces);
    }

    /** Opened, one goal agreed, started today. */
    String started(String service) {
        String reference = open(service);
        goals.agree(reference, goals(3));
        start(reference, null);
        return reference;
    }

    /** Today, with the financial assessment done. */
    void tell(String reference) {
        charges.tell(
                reference,
                new ChargeTold(
                        clock.today(), "Sue Weston", ChargeTold.Format.LETTER, FinancialAssessment.ASSESSED, null),
                false);
    }

    /** Whatever was told late and waits, as a manager looks at it. */
    void countersign(String reference) {
        approvals.ofCase(row(reference).caseReference()).stream()
                .filter(asked -> asked.status() == ApprovalStatus.WAITING)
                .filter(asked -> asked.title().endsWith("told late"))
                .forEach(asked -> approve("Mo Mulu", asked.reference()));
    }

    void approve(String by, String asked) {
        as(by, () -> approvals.approve(asked, null));
    }

    void as(String manager, Runnable act) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(manager, null, "managers"));
        try {
            act.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    SupportDates start(String reference, @Nullable Integer days) {
        return starts.confirm(reference, starting(clock.today(), days)).orElseThrow();
    }

    static StartConfirmation starting(LocalDate on, @Nullable Integer days) {
        return starting(on, days, null);
    }

    static StartConfirmation starting(LocalDate on, @Nullable Integer days, @Nullable String lateReason) {
        return new StartConfirmation(true, on, BigDecimal.valueOf(10), days, null, lateReason);
    }

    static GoalsAgreement goals(int... scores) {
        List<NewGoal> wishes = new ArrayList<>();
        for (int score : scores) {
            wishes.add(new NewGoal("Make tea", score));
        }
        return new GoalsAgreement(wishes, Involvement.PERSON, true, false, false, false, null);
    }

    static ProgressReport progress(double hours, Integer... scores) {
        return new ProgressReport(
                null,
                List.of(scores),
                BigDecimal.valueOf(hours),
                BigDecimal.valueOf(hours),
                null,
                14,
                3,
                Condition.SAME,
                false,
                null,
                null);
    }

    static ProgressReport worried(String concern, Integer... scores) {
        return new ProgressReport(
                null,
                List.of(scores),
                BigDecimal.TEN,
                BigDecimal.TEN,
                null,
                14,
                3,
                Condition.WORSE,
                true,
                concern,
                null);
    }

    /** The review comes up, is conducted with these findings, and the episode takes its decision over. */
    ReviewDecision review(String reference, Held findings) {
        String review = requireNonNull(view(reference).reviewReference());
        deadlines.open(review);
        conduct(review, findings);
        return decisions.record(reference);
    }

    void conduct(String review, Held findings) {
        held.conduct(review, findings.meeting(), findings.findings(), null);
    }

    /** The hold period is over, and a broker has asked. */
    void lapse(String reference) {
        confirmLapse(reference, new LapseAnswer(LapseDecision.LAPSE, "The ward: she stays on.", null, null));
    }

    void confirmLapse(String reference, LapseAnswer answer) {
        var unused = hospital.lapses.confirm(stay(reference).reference(), answer);
    }

    /** The latest in the case of this episode. */
    StayView stay(String reference) {
        return stays.ofCase(row(reference).request().referralReference()).get(0);
    }

    /** Somebody owns what follows, where needs are left, and support ends as decided. */
    void end(String reference) {
        if (follows.waits(reference)) {
            var unused = follows.agree(reference, owned(clock.today().plusDays(14)));
        }
        endings.end(reference);
    }

    static FollowUpAnswer owned(LocalDate until) {
        return new FollowUpAnswer("An agency takes over.", "Long-term team", until);
    }

    void endEarly(String reference, @Nullable LocalDate on, @Nullable Sequel sequel, String reason) {
        endings.endEarly(
                reference,
                new EarlyEnding(
                        on,
                        sequel,
                        null,
                        null,
                        reason,
                        "Long-term team",
                        clock.today().plusDays(14)));
    }

    void day(int day) {
        clock.set(START.plusDays(day));
    }

    static LocalDate on(int day) {
        return START.plusDays(day);
    }

    void die(LocalDate on) {
        die(PERSON, on);
    }

    void die(String person, LocalDate on) {
        deaths.on(new PersonDied(person, on, "Told only now."));
    }

    /** Two people have withdrawn it. */
    void withdrawDeath(boolean supportWentOn) {
        LocalDate diedOn = facts(EpisodeFact.EpisodeEndedByDeath.class).stream()
                .map(EpisodeFact.EpisodeEndedByDeath::diedOn)
                .findFirst()
                .orElse(clock.today());
        DeathWithdrawn mistake = new DeathWithdrawn(
                PERSON, diedOn, supportWentOn, new Change("Date of death", "A day", null), "Another patient.");
        needs.followUps.on(mistake);
        mistakes.on(mistake);
    }

    EpisodeView view(String reference) {
        return lookup.find(reference);
    }

    Episode row(String reference) {
        return rows.get((int) Reference.EPISODE.id(reference) - 1);
    }

    <F> List<F> facts(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** A row as somebody reads it: what they change and do not keep is lost. */
    private static <R> R read(R row, R fresh) {
        ReflectionUtils.shallowCopyFieldState(row, fresh);
        return fresh;
    }

    private record KeptEpisodes(List<Episode> rows) implements Episodes {

        @Override
        public Optional<Episode> findById(Long id) {
            return some(row -> row.id() == id).findFirst();
        }

        private Stream<Episode> some(Predicate<Episode> which) {
            return rows.stream().filter(which).map(row -> read(row, new Episode()));
        }

        @Override
        public Episode saveAndFlush(Episode episode) {
            boolean isNew = ReflectionTestUtils.getField(episode, "id") == null;
            if (isNew) {
                ReflectionTestUtils.setField(episode, "id", rows.size() + 1L);
            }
            expectOne(episode, EpisodeStatus.RUNNING, "episode_one_running");
            expectOne(episode, Set.of(EpisodeStatus.ACCEPTED), "episode_one_accepted");
            if (isNew) {
                rows.add(new Episode());
            }
            read(episode, rows.get((int) episode.id() - 1));
            return episode;
        }

        private void expectOne(Episode episode, Set<EpisodeStatus> statuses, String index) {
            if (statuses.contains(episode.status())
                    && rows.stream()
                            .anyMatch(other -> other.id() != episode.id()
                                    && statuses.contains(other.status())
                                    && other.request()
                                            .personReference()
                                            .equals(episode.request().personReference()))) {
                throw new DataIntegrityViolationException(index);
            }
        }

        @Override
        public boolean existsByRequestPersonReferenceAndStatusIn(
                String personReference, Collection<EpisodeStatus> statuses) {
            return !findByRequestPersonReferenceAndStatusIn(personReference, statuses)
                    .isEmpty();
        }

        @Override
        public List<Episode> findByRequestPersonReferenceAndStatusIn(
                String personReference, Collection<EpisodeStatus> statuses) {
            return findByRequestPersonReferenceOrderByIdDesc(personReference).stream()
                    .filter(episode -> statuses.contains(episode.status()))
                    .toList();
        }

        @Override
        public Optional<Episode> findFirstByRequestReferralReferenceOrderByIdDesc(String referralReference) {
            return some(episode -> episode.caseReference().equals(referralReference))
                    .max(Comparator.comparing(Episode::id));
        }

        @Override
        public List<Episode> findByIdIn(Collection<Long> ids) {
            return some(episode -> ids.contains(episode.id())).toList();
        }

        @Override
        public List<Episode> findByRequestPersonReferenceOrderByIdDesc(String personReference) {
            return some(episode -> episode.request().personReference().equals(personReference))
                    .sorted(Comparator.comparing(Episode::id).reversed())
                    .toList();
        }
    }

    private record KeptGoals(List<Goal> rows) implements Goals {

        @Override
        public Goal save(Goal goal) {
            rows.removeIf(row -> row.episodeId() == goal.episodeId() && row.number() == goal.number());
            rows.add(read(goal, new Goal()));
            return goal;
        }

        @Override
        public List<Goal> findByEpisodeIdInOrderByNumber(Collection<Long> episodeIds) {
            return rows.stream()
                    .filter(goal -> episodeIds.contains(goal.episodeId()))
                    .sorted(Comparator.comparing(Goal::number))
                    .map(row -> read(row, new Goal()))
                    .toList();
        }
    }

    private record KeptWeeks(List<Week> rows) implements Weeks {

        @Override
        public Week saveAndFlush(Week week) {
            rows.removeIf(row -> row.episodeId() == week.episodeId()
                    && Objects.equals(
                            ReflectionTestUtils.getField(row, "id"), ReflectionTestUtils.getField(week, "id")));
            if (findByEpisodeIdAndWeekFrom(week.episodeId(), week.weekFrom()).isPresent()) {
                throw new DataIntegrityViolationException("progress_episode_id_week_from_key");
            }
            if (ReflectionTestUtils.getField(week, "id") == null) {
                ReflectionTestUtils.setField(week, "id", rows.size() + 1L);
            }
            rows.add(read(week, new Week()));
            return week;
        }

        @Override
        public List<Week> findByEpisodeIdInOrderByWeekFrom(Collection<Long> episodeIds) {
            return rows.stream()
                    .filter(week -> episodeIds.contains(week.episodeId()))
                    .sorted(Comparator.comparing(Week::weekFrom))
                    .map(row -> read(row, new Week()))
                    .toList();
        }

        @Override
        public Optional<Week> findByEpisodeIdAndWeekFrom(long episodeId, LocalDate weekFrom) {
            return findByEpisodeIdInOrderByWeekFrom(List.of(episodeId)).stream()
                    .filter(week -> week.weekFrom().equals(weekFrom))
                    .findFirst();
        }
    }

    private record KeptOversights(List<Oversight> rows) implements Oversights {

        @Override
        public Oversight save(Oversight oversight) {
            rows.add(oversight);
            return oversight;
        }

        @Override
        public List<Oversight> findByEpisodeIdOrderByIdDesc(long episodeId) {
            return Stream.iterate(rows.size() - 1, at -> at >= 0, at -> at - 1)
                    .map(rows::get)
                    .filter(oversight -> oversight.episodeId() == episodeId)
                    .toList();
        }
    }

    private record KeptReviews(List<ShortTermReview> rows) implements ShortTermReviews {

        @Override
        public ShortTermReview save(ShortTermReview review) {
            rows.add(review);
            return review;
        }

        @Override
        public Optional<ShortTermReview> findByReviewReference(String reviewReference) {
            return rows.stream()
                    .filter(review -> review.reviewReference().equals(reviewReference))
                    .findFirst();
        }
    }

    /** One episode is worried about in these tests: the episode is not looked at. */
    private record KeptConcerns(List<Concern> rows) implements Concerns {

        @Override
        public Concern save(Concern concern) {
            Long id = (Long) ReflectionTestUtils.getField(concern, "id");
            if (id == null) {
                id = rows.size() + 1L;
                ReflectionTestUtils.setField(concern, "id", id);
                rows.add(new Concern());
            }
            read(concern, rows.get((int) (id - 1)));
            return concern;
        }

        @Override
        public List<Concern> findByEpisodeIdAndAnsweredOnIsNullOrderById(long episodeId) {
            return rows.stream()
                    .filter(concern -> concern.view().answeredOn() == null)
                    .map(row -> read(row, new Concern()))
                    .toList();
        }

        @Override
        public List<Concern> findByEpisodeIdOrderByIdDesc(long episodeId) {
            return Stream.iterate(rows.size() - 1, at -> at >= 0, at -> at - 1)
                    .map(rows::get)
                    .toList();
        }
    }
}
