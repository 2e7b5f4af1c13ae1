package uk.homeward.movein;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.carepackage.PackageView;
import uk.homeward.delivery.InterimCareService;
import uk.homeward.movein.MoveInFact.MoveInExpected;
import uk.homeward.movein.MoveInFact.MoveInOver;
import uk.homeward.movein.MoveInFact.MoveInWithdrawn;
import uk.homeward.movein.MoveInFact.MovedIn;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** The door to moves from another council. */
@Service
@Transactional
public class MoveInService {

    private final MoveIns moves;
    private final CarePackageService packages;
    private final AssessmentDesk desk;
    private final InterimCareService interim;
    private final MoveInLetter letter;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MoveInService(
            MoveIns moves,
            CarePackageService packages,
            AssessmentDesk desk,
            InterimCareService interim,
            MoveInLetter letter,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.moves = moves;
        this.packages = packages;
        this.desk = desk;
        this.interim = interim;
        this.letter = letter;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Our own assessment is asked for by itself; until care under its plan has begun, the needs are met as they were.
     *
     * @return the reference of the package
     * @throws Conflict where the person has care of this council already
     */
    public String expect(String personReference, String area, MoveInNotice told) {
        MoveInNotice notice = told.checked(today());
        String reference = packages.openFor(personReference, area);
        if (packages.find(reference).status() != PackageStatus.DRAFT) {
            throw new Conflict("This person has a long-term package of this council already. Go on with that one.");
        }
        moves.findOpen(Reference.PACKAGE.id(reference)).ifPresent(known -> {
            throw new Conflict("This move is on record already, from %s. Open the case to see it."
                    .formatted(known.view().fromCouncil()));
        });
        String council = requireNonNull(notice.fromCouncil());
        var unused = desk.askOrJoin(new AssessmentRequest(
                personReference,
                area,
                AssessmentSource.MOVED_IN,
                council,
                today(),
                "Moves in from %s on %s.".formatted(council, Wording.day(requireNonNull(notice.arrivesOn()))),
                null));
        int element = interim.begin(
                reference,
                requireNonNull(notice.provider()),
                requireNonNull(notice.hoursPerWeek()),
                requireNonNull(notice.arrivesOn()));
        moves.saveAndFlush(new MoveIn(Reference.PACKAGE.id(reference), notice, element));
        letter.write(reference, notice);
        facts.publishEvent(new MoveInExpected(
                reference, council, requireNonNull(notice.arrivesOn()), requireNonNull(notice.needs())));
        return reference;
    }

    /** On the case of a package whose needs are being assessed. */
    public void expect(String packageReference, MoveInNotice told) {
        PackageView carePackage = packages.find(packageReference);
        var unused = expect(carePackage.personReference(), carePackage.area(), told);
    }

    /** They are here, on the true day: the care has begun on it. */
    public void arrived(String packageReference, @Nullable LocalDate arrivedOn) {
        LocalDate on = Wording.answered("arrivedOn", arrivedOn, "Give the day of arrival.");
        MoveIn move = open(packageReference);
        move.arrive(on, today());
        moves.saveAndFlush(move);
        interim.confirm(packageReference, move.element(), on);
        facts.publishEvent(new MovedIn(packageReference, on));
    }

    /** They stay where they are; the assessment is withdrawn on its own where nobody wants it any more. */
    public void withdraw(String packageReference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why they do not move in.");
        MoveIn move = open(packageReference);
        move.withdraw(why, today());
        moves.saveAndFlush(move);
        interim.never(packageReference, move.element(), why);
        letter.keepBack(packageReference, why);
        facts.publishEvent(new MoveInWithdrawn(packageReference, why));
    }

    /** Care under our own plan has begun: what met the needs until then ends on that day, and not before. */
    void ownPlanBegan(String packageReference, LocalDate startedOn) {
        moves.findOpen(Reference.PACKAGE.id(packageReference)).ifPresent(move -> {
            interim.end(packageReference, move.element(), startedOn, "Care under our own plan has begun.");
            over(move, startedOn, "Care under our own plan has begun.");
        });
    }

    void packageOver(String packageReference, LocalDate endedOn, String why) {
        moves.findOpen(Reference.PACKAGE.id(packageReference)).ifPresent(move -> over(move, endedOn, why));
    }

    private void over(MoveIn move, LocalDate on, String why) {
        move.over(on, why);
        moves.saveAndFlush(move);
        facts.publishEvent(new MoveInOver(move.packageReference(), on, why));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<MoveInView> ofPackage(String packageReference) {
        return moves.findByPackageIdOrderByIdDesc(Reference.PACKAGE.id(packageReference)).stream()
                .map(MoveIn::view)
                .toList();
    }

    private MoveIn open(String packageReference) {
        return moves.findOpen(Reference.PACKAGE.id(packageReference))
                .orElseThrow(() -> new Conflict("No move from another council is on record here. Record it first."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
