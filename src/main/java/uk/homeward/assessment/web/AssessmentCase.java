package uk.homeward.assessment.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.AssessmentRules;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentView;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.reference.Reference;

/** The assessments of a package: all of them on its page, the last one beside its forms. */
@Component
class AssessmentCase implements CaseContributor {

    private final AssessmentService assessments;
    private final AssessmentRules rules;

    AssessmentCase(AssessmentService assessments, AssessmentRules rules) {
        this.assessments = assessments;
        this.rules = rules;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.ASSESSMENT);
    }

    @Override
    public String caseOf(String reference) {
        return assessments.find(reference).packageReference();
    }

    @Override
    public List<String> referencesIn(CaseFile file) {
        return found(assessments, file).stream().map(AssessmentView::reference).toList();
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(new CasePart(
                        "the assessments", CasePosition.BEFORE_SUPPORT, "assessment/case", "page", file -> Optional.of(
                                        new Shown(found(assessments, file), rules.safeguarding()))
                                .filter(shown -> !shown.all().isEmpty()))
                .onlyFor(RecordPart.NEEDS));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.besideAllOf(
                Set.of(Reference.ASSESSMENT, Reference.PACKAGE),
                new CasePart(
                                "the assessment",
                                CasePosition.BEFORE_SUPPORT,
                                "assessment/panel",
                                "panel",
                                file -> found(assessments, file).stream().findFirst())
                        .onlyFor(RecordPart.NEEDS)));
    }

    /** Read once for each case, the newest first; an act sees what its page shows. */
    static List<AssessmentView> found(AssessmentService assessments, CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? file.once(Found.class, reference -> Optional.of(new Found(assessments.ofCase(reference))))
                        .orElseThrow()
                        .all()
                : List.of();
    }

    private record Found(List<AssessmentView> all) {}

    /** @param safeguarding where a concern is raised, if the council says */
    record Shown(List<AssessmentView> all, @Nullable String safeguarding) {}
}
