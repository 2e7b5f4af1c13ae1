package uk.homeward.packageend;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessedNeeds;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.audit.Actor;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.carepackage.PackageView;
import uk.homeward.council.CouncilProfile;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementKind;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.packageend.PackageEndFact.NewCouncilTold;
import uk.homeward.packageend.PackageEndFact.PackageEndDecided;
import uk.homeward.packageend.PackageEndFact.PackageEndWithdrawn;
import uk.homeward.packageend.PackageEndFact.ProvidersTold;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door to the end of a package: decided, told, closed; withdrawn or put right where it was wrong. */
@Service
@Transactional
public class PackageEndService {

    private final PackageEndings endings;
    private final CarePackageService packages;
    private final ReasonsInWriting letters;
    private final DeliveryService delivery;
    private final AssessmentService assessments;
    private final FollowUpService followUps;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PackageEndService(
            PackageEndings endings,
            CarePackageService packages,
            ReasonsInWriting letters,
            DeliveryService delivery,
            AssessmentService assessments,
            FollowUpService followUps,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.endings = endings;
        this.packages = packages;
        this.letters = letters;
        this.delivery = delivery;
        this.assessments = assessments;
        this.followUps = followUps;
        this.council = council;
        this.facts = facts;
        this.clock = clock;
    }

    /** Nothing ends with it: the person is written to, and a social worker closes the package when its day has come. */
    public void decide(String reference, EndDecision told) {
        EndDecision decision = told.checked();
        PackageView carePackage = expectDecidable(reference);
        LocalDate lastDay = Objects.requireNonNull(decision.lastDay());
        expectPossible(carePackage, lastDay, Objects.requireNonNull(decision.end()));
        var unused = Wording.lateReason("lateReason", decision.lateReason(), lastDay, today(), council.lateFactDays());
        PackageEnding decided = endings.saveAndFlush(
                PackageEnding.decided(Reference.PACKAGE.id(reference), decision, today(), Actor.name()));
        letters.write(decided.view(), carePackage.personReference()).ifPresent(decided::writtenIn);
        endings.saveAndFlush(decided);
        facts.publishEvent(
                new PackageEndDecided(reference, decision.end(), lastDay, Objects.requireNonNull(decision.reasons())));
    }

    private PackageView expectDecidable(String reference) {
        PackageView carePackage = packages.find(reference);
        if (carePackage.status() == PackageStatus.DRAFT) {
            throw new Conflict("Needs are still being assessed. Withdraw the assessment; the package ends with it.");
        }
        if (!carePackage.status().open()) {
            throw new Conflict("This package is over already. Open the case to see why.");
        }
        standing(reference).ifPresent(known -> {
            throw new Conflict(
                    "The end of this package is decided already, with %s as its last day. Close it, or withdraw that decision."
                            .formatted(Wording.day(known.view().lastDay())));
        });
        return carePackage;
    }

    /** Less support, and none, follows from an assessment only (Care Act 2014 s27), and never for days gone by. */
    private void expectPossible(PackageView carePackage, LocalDate lastDay, PackageEnd as) {
        LocalDate first = carePackage.startedOn() == null ? carePackage.openedOn() : carePackage.startedOn();
        if (lastDay.isBefore(first)) {
            throw new Refusal(
                    "lastDay", "Care began on %s. It cannot have ended before.".formatted(Wording.day(first)));
        }
        if (lastDay.isAfter(today().plusYears(1))) {
            throw new Refusal("lastDay", "This is more than a year ahead. Check the year.");
        }
        if (as == PackageEnd.NO_LONGER_ELIGIBLE) {
            if (lastDay.isBefore(today())) {
                throw new Refusal(
                        "lastDay",
                        "A decision of the council takes effect when the person knows it: give a day ahead.");
            }
            expectFoundNotEligible(carePackage, first);
        }
    }

    private void expectFoundNotEligible(PackageView carePackage, LocalDate since) {
        Optional<AssessedNeeds> latest = assessments.latestOf(carePackage.reference());
        if (latest.filter(found -> !found.eligible() && !found.completedOn().isBefore(since))
                .isEmpty()) {
            throw new Refusal(
                    "end",
                    "No assessment since care began has found that needs are not eligible any more. Ask for one first;"
                            + " care goes on until then.");
        }
    }

    /** The council to which the person moves has the record of needs; told again, the newer day counts. */
    public void councilTold(String reference, @Nullable LocalDate toldOn, @Nullable String sent) {
        LocalDate on = Wording.answered("councilToldOn", toldOn, "Give the day on which the new council was told.");
        String what = Wording.required(
                "councilSent", "What was sent", sent, "Say to whom you sent the record of needs, and what else.");
        PackageEnding decided = standing(reference)
                .orElseThrow(() -> new Conflict("No end of this package is decided. Decide it on the case first."));
        decided.councilTold(on, what, today());
        endings.saveAndFlush(decided);
        facts.publishEvent(new NewCouncilTold(reference, on, what));
    }

    /**
     * @throws Conflict while the person was not told in writing, or the last day lies ahead
     * @throws Refusal where a provider heard before the person, or the end would take effect before
     */
    public void close(String reference, CloseAnswers answers) {
        PackageEnding decided = standing(reference)
                .orElseThrow(() -> new Conflict("No end of this package is decided. Decide it on the case first."));
        PackageEndView view = decided.view();
        LocalDate last = answers.lastDay() == null ? view.lastDay() : answers.lastDay();
        if (!last.equals(view.lastDay())) {
            expectPossible(packages.find(reference), last, view.end());
            var unused = Wording.lateReason("lateReason", answers.lateReason(), last, today(), council.lateFactDays());
        }
        decided.close(
                letters.sentOn(decided.letterReference()),
                answers.providersToldOn(),
                isGiven(reference),
                last,
                today(),
                Actor.name());
        endings.saveAndFlush(decided);
        if (answers.providersToldOn() != null) {
            facts.publishEvent(new ProvidersTold(reference, answers.providersToldOn()));
        }
        packages.close(reference, view.end(), view.reasons(), last);
    }

    private boolean isGiven(String reference) {
        return delivery.find(reference).stream()
                .flatMap(care -> care.elements().stream())
                .anyMatch(part -> part.endedAs() == null && part.kind() != ElementKind.DIRECT_PAYMENT);
    }

    /**
     * It was a mistake, or is not wanted any more: care goes on without a gap.
     *
     * @param neverStopped whether whoever gives the care came all the same; asked where the package was closed
     */
    public void withdraw(String reference, @Nullable Boolean neverStopped, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why the package goes on.");
        PackageEnding standing = standing(reference)
                .orElseThrow(() -> new Conflict("No end of this package is decided: care goes on already."));
        if (standing.isDeath()) {
            throw new Conflict("A death ended this package. Withdraw the death on the page of the person.");
        }
        boolean closed = standing.isClosed();
        boolean came = !closed
                || Wording.answered("neverStopped", neverStopped, "Say whether whoever gives care came all the same.");
        letters.takeBack(standing.view(), packages.find(reference).personReference(), today(), why);
        standing.withdraw(why, today(), Actor.name());
        endings.saveAndFlush(standing);
        facts.publishEvent(new PackageEndWithdrawn(reference, closed, why));
        if (closed) {
            packages.goOn(reference, came);
        }
        PackageView carePackage = packages.find(reference);
        if (!came && carePackage.status() == PackageStatus.ACTIVE) {
            // Nobody comes since it was closed: a manager has it on the list until somebody does.
            followUps.open(new FollowUpRequest(
                    reference,
                    reference,
                    carePackage.personReference(),
                    FollowUpCause.CARE_STOPPED,
                    today(),
                    "Ask whoever gives care to come again, and say when they do."));
        }
    }

    /** The last day of a package that is closed was told wrong. */
    public void correct(String reference, @Nullable LocalDate lastDay, @Nullable String reason) {
        LocalDate right = Wording.answered("lastDay", lastDay, "Give the true last day of care.");
        String why = Wording.required("reason", "The reason", reason, "Say why the last day is corrected.");
        if (standing(reference)
                .filter(end -> end.isClosed() && end.view().lastDay().equals(right))
                .isPresent()) {
            throw new Refusal("lastDay", "This is what stands there already. Give the right day.");
        }
        packages.correctEnd(reference, right, why);
    }

    /** @throws uk.homeward.refusal.NotFound if there is no such end */
    @Transactional(readOnly = true)
    public String packageOf(String reference) {
        return endings.findById(Reference.PACKAGE_END.id(reference))
                .map(PackageEnding::packageReference)
                .orElseThrow(Reference.PACKAGE_END::unknown);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PackageEndView> ofPackage(String reference) {
        return endings.findByPackageIdOrderByIdDesc(Reference.PACKAGE.id(reference)).stream()
                .map(PackageEnding::view)
                .toList();
    }

    private Optional<PackageEnding> standing(String reference) {
        return endings.findStanding(Reference.PACKAGE.id(reference));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
