package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;

/** What was asked for, where it stands and how it ended: whoever acts on an episode is first told whether it is the time. */
@MappedSuperclass
abstract class EpisodeLifecycle {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "episode_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private EpisodeStatus status;

    @Embedded
    private EpisodeRequest request;

    private LocalDate offeredOn;

    private @Nullable LocalDate startEscalatedOn;

    @Embedded
    private @Nullable LateStart lateStart;

    private @Nullable String startBreach;

    @Embedded
    private @Nullable Ending ending;

    private @Nullable String cldOutcome;

    @SuppressWarnings("NullAway.Init")
    EpisodeLifecycle() {}

    EpisodeLifecycle(EpisodeRequest accepted, LocalDate today) {
        this.status = EpisodeStatus.ACCEPTED;
        this.request = accepted;
        LocalDate discharge = accepted.dischargeOn();
        this.offeredOn = discharge != null && discharge.isBefore(today) ? discharge : today;
    }

    void enter(EpisodeStatus next) {
        status = next;
    }

    void over(EpisodeStatus last, Ending how) {
        status = last;
        ending = how;
    }

    /** What ended it was a mistake. */
    void reopen(EpisodeStatus next) {
        status = next;
        ending = null;
        cldOutcome = null;
    }

    /** @return whether somebody still waits for support, and nobody was told of it before */
    boolean missStart(LocalDate today) {
        if (status != EpisodeStatus.ACCEPTED || startEscalatedOn != null) {
            return false;
        }
        startEscalatedOn = today;
        return true;
    }

    /** The person goes home on another day, and whoever was told of a missed start is told again. */
    void moveStart(EpisodeRequest moved) {
        expectNotStarted();
        startEscalatedOn = null;
        ask(moved);
    }

    /** They went home on another day than was told. */
    void dischargedOn(LocalDate day) {
        ask(request.startingOn(request.plannedStartOn(), day, null));
    }

    private void ask(EpisodeRequest changed) {
        request = changed;
        LocalDate discharge = changed.dischargeOn();
        if (discharge != null && discharge.isBefore(offeredOn)) {
            offeredOn = discharge;
        }
    }

    void recordCldOutcome(String outcome) {
        expect("The outcome cannot be recorded", EnumSet.of(EpisodeStatus.ENDED, EpisodeStatus.CANCELLED));
        cldOutcome = outcome;
    }

    /** @param why it is told so late, where it is */
    void expectStartOn(LocalDate startedOn, @Nullable String why, LocalDate today, int lateDays) {
        expectNotStarted();
        lateStart = LateStart.of(startedOn, why, offeredOn, today, lateDays);
    }

    /**
     * What has happened is never refused: that nobody may start on such a day is recorded, and told.
     *
     * @param why nothing where somebody may
     */
    void startedAgainst(@Nullable String why) {
        startBreach = why;
    }

    void expectOffered(LocalDate startedOn) {
        LateStart.expectOffered(startedOn, offeredOn);
    }

    void expectNotStarted() {
        expect("The start cannot be confirmed", EnumSet.of(EpisodeStatus.ACCEPTED));
    }

    /** The place is kept for the person while they are in hospital; support does not end by itself. */
    void expectInHospital() {
        expect("Support is not held", EnumSet.of(EpisodeStatus.IN_HOSPITAL));
    }

    void expectActive(String act) {
        expect(act, EnumSet.of(EpisodeStatus.ACTIVE));
    }

    void expect(String act, Set<EpisodeStatus> allowed) {
        if (!allowed.contains(status)) {
            throw new Conflict("%s: %s. Open the case to see how things stand.".formatted(act, status.sentence()));
        }
    }

    long id() {
        return requireNonNull(id);
    }

    String reference() {
        return Reference.EPISODE.of(id());
    }

    String caseReference() {
        return request.referralReference();
    }

    EpisodeStatus status() {
        return status;
    }

    EpisodeRequest request() {
        return request;
    }

    /** Present where the start was told late. */
    Optional<LateStart> lateStart() {
        return Optional.ofNullable(lateStart);
    }

    /** Why nobody may have started on the day on which support did. */
    @Nullable
    String startBreach() {
        return startBreach;
    }

    /** Present once the episode is over. */
    Optional<Ending> ended() {
        return Optional.ofNullable(ending);
    }

    @Nullable
    String cldOutcome() {
        return cldOutcome;
    }
}
