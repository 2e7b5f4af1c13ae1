package uk.homeward.absence.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.absence.AbsenceService;
import uk.homeward.absence.AbsenceStatus;
import uk.homeward.absence.AbsenceView;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.reference.Reference;

/** The days away of a case; whoever gives or reviews support sees them beside the form. */
@Component
class AbsenceCase implements CaseContributor {
    private static final Set<String> DURING_SUPPORT = Set.of("userTask_reviewProgress", "userTask_conductReview");

    private final AbsenceService absences;

    AbsenceCase(AbsenceService absences) {
        this.absences = absences;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.ABSENCE);
    }

    @Override
    public String caseOf(String reference) {
        return absences.find(reference).caseReference();
    }

    @Override
    public List<String> referencesIn(CaseFile file) {
        return found(absences, file).stream().map(AbsenceView::reference).toList();
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(
                part("page", CasePosition.SUPPORT),
                new CasePart(
                        "who is away",
                        CasePosition.FIRST,
                        "absence/case",
                        "standing",
                        file -> found(absences, file).stream()
                                .filter(absence -> absence.status() == AbsenceStatus.AWAY
                                        || absence.status() == AbsenceStatus.NOT_BACK)
                                .findFirst()));
    }

    @Override
    public List<PanelPart> panelParts() {
        CasePart panel = part("panel", CasePosition.SUPPORT);
        return List.of(
                PanelPart.besideAllOf(kinds(), panel),
                PanelPart.beside(DURING_SUPPORT, panel).alsoForGuests());
    }

    private CasePart part(String fragment, CasePosition position) {
        return new CasePart(
                "the days away", position, "absence/case", fragment, file -> Optional.of(found(absences, file))
                        .filter(list -> !list.isEmpty()));
    }

    /** Read once for each case; an act sees what its page shows. */
    static List<AbsenceView> found(AbsenceService absences, CaseFile file) {
        return file.once(Found.class, reference -> Optional.of(new Found(absences.ofCase(reference))))
                .orElseThrow()
                .list();
    }

    private record Found(List<AbsenceView> list) {}
}
