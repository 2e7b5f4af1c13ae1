package uk.homeward.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;

/** The door to assessments for whoever reads them or builds on them. */
@Service
@Transactional(readOnly = true)
public class AssessmentService {

    private final Assessments assessments;
    private final AssessmentStore store;

    AssessmentService(Assessments assessments, AssessmentStore store) {
        this.assessments = assessments;
        this.store = store;
    }

    /** @throws uk.homeward.refusal.NotFound if there is no such assessment */
    public AssessmentView find(String reference) {
        return store.load(reference).view();
    }

    /** @throws uk.homeward.refusal.Conflict if it is not complete: nothing is built on it before */
    public AssessedNeeds assessed(String reference) {
        Assessment assessment = store.load(reference);
        var unused = assessment.expectFound();
        return assessed(assessment);
    }

    /** The last one that is complete, or nothing. */
    public Optional<AssessedNeeds> latestOf(String packageReference) {
        return assessments.findByPackageReferenceOrderByIdDesc(packageReference).stream()
                .filter(assessment -> assessment.findings().isPresent())
                .findFirst()
                .map(AssessmentService::assessed);
    }

    /** The newest first. */
    public List<AssessmentView> ofCase(String packageReference) {
        return assessments.findByPackageReferenceOrderByIdDesc(packageReference).stream()
                .map(Assessment::view)
                .toList();
    }

    /** The newest first. */
    public List<AssessmentView> ofPerson(String personReference) {
        return assessments.findByPersonReferenceOrderByIdDesc(personReference).stream()
                .map(Assessment::view)
                .toList();
    }

    /** Those whose needs nobody has found yet, the one that is due next first. */
    public Paged<AssessmentLine> waiting(PageQuery page) {
        return Paged.of(assessments.waiting(page.pageable()));
    }

    /** Where needs are not met, and why, over all assessments that led to support: the most hours first (ELO-23). */
    public List<UnmetNeed> unmetNeeds() {
        return assessments.unmet();
    }

    /** The same of these assessments alone, whatever followed from them. */
    public List<UnmetNeed> unmetNeedsOf(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : assessments.unmetOf(
                        references.stream().map(Reference.ASSESSMENT::id).toList());
    }

    private static AssessedNeeds assessed(Assessment assessment) {
        Findings found = assessment.expectFound();
        return new AssessedNeeds(
                assessment.reference(),
                assessment.packageReference(),
                assessment.personReference(),
                found.assessedOn(),
                found.eligible(),
                assessment.needs().stream().map(JudgedNeed::assessed).toList(),
                Boolean.TRUE.equals(found.setting().nightSupportNeeded()));
    }
}
