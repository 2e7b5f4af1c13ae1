package uk.homeward.assessment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessmentFact.AssessmentAskedAgain;
import uk.homeward.assessment.AssessmentFact.AssessmentOverdue;
import uk.homeward.assessment.AssessmentFact.AssessmentRequested;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Where assessments are asked for: one that is open at a time for each person. */
@Service
@Transactional
public class AssessmentDesk {

    private final Assessments assessments;
    private final AssessmentStore store;
    private final CarePackageService packages;
    private final AssessmentRules rules;
    private final CouncilProfile council;

    AssessmentDesk(
            Assessments assessments,
            AssessmentStore store,
            CarePackageService packages,
            AssessmentRules rules,
            CouncilProfile council) {
        this.assessments = assessments;
        this.store = store;
        this.packages = packages;
        this.rules = rules;
        this.council = council;
    }

    /**
     * @return its reference, for example {@code ASM-000123}
     * @throws Conflict if one is open already
     */
    public String ask(AssessmentRequest request) {
        Asking asking = checked(request);
        openOf(request).ifPresent(open -> {
            throw new Conflict(
                    "%s of this person was asked for on %s and is still open: %s. Open it; a second is not needed."
                            .formatted(
                                    open.reference(),
                                    Wording.day(open.asking().askedOn()),
                                    open.status().label().toLowerCase(Locale.UK)));
        });
        return open(request, asking, known(request.area()));
    }

    /** The same where something that happened asks: one that is open already answers this wish too. */
    public String askOrJoin(AssessmentRequest request) {
        Asking asking = checked(request);
        Optional<Assessment> open = openOf(request);
        open.ifPresent(known -> store.announce(
                new AssessmentAskedAgain(known.reference(), known.packageReference(), asking.source(), asking.why())));
        return open.map(Assessment::reference).orElseGet(() -> open(request, asking, area(request.area())));
    }

    private Asking checked(AssessmentRequest request) {
        Asking asking = Asking.of(request, store.today());
        var unused = Wording.lateReason(
                "lateReason", request.lateReason(), asking.askedOn(), store.today(), council.lateFactDays());
        return asking;
    }

    private Optional<Assessment> openOf(AssessmentRequest request) {
        return assessments.findOpen(person(request));
    }

    private String open(AssessmentRequest request, Asking asking, String area) {
        String person = person(request);
        Assessment assessment = store.keep(new Assessment(
                packages.openFor(person, area),
                person,
                area,
                asking,
                asking.askedOn().plusDays(rules.targetDays())));
        store.announce(new AssessmentRequested(
                assessment.reference(),
                assessment.packageReference(),
                asking.source(),
                assessment.dueBy(),
                request.lateReason() == null ? asking.why() : asking.why() + " " + request.lateReason()));
        return assessment.reference();
    }

    private static String area(@Nullable String given) {
        return Wording.requiredLine("area", "The area", given, "Choose the area in which the person lives.");
    }

    private String known(@Nullable String given) {
        String area = area(given);
        if (!council.areas().contains(area)) {
            throw new Refusal(
                    "area",
                    "There is no area of this name. Choose one of: %s.".formatted(String.join(", ", council.areas())));
        }
        return area;
    }

    private static String person(AssessmentRequest request) {
        return Wording.answered(
                "personReference",
                request.personReference(),
                "Give the reference of the person, for example PER-000123.");
    }

    /** The target has passed, and nobody has found the needs. */
    public void escalate(String reference) {
        Assessment assessment = store.load(reference);
        if (assessment.escalate(store.today())) {
            store.keep(assessment);
            store.announce(new AssessmentOverdue(reference, assessment.packageReference(), assessment.dueBy()));
        }
    }

    /** @return the day by which the needs are known */
    @Transactional(readOnly = true)
    public LocalDate dueBy(String reference) {
        return store.load(reference).dueBy();
    }
}
