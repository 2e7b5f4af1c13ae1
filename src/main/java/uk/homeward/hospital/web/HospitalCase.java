package uk.homeward.hospital.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.hospital.StayView;
import uk.homeward.reference.Reference;

/** The stays in hospital of a case, with their own dates. */
@Component
class HospitalCase implements CaseContributor {
    private final HospitalStayService stays;

    HospitalCase(HospitalStayService stays) {
        this.stays = stays;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.STAY);
    }

    @Override
    public String caseOf(String reference) {
        return stays.find(reference).caseReference();
    }

    @Override
    public List<String> referencesIn(CaseFile file) {
        return stays(file).list().stream().map(StayView::reference).toList();
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(part("page"));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.besideAllOf(kinds(), part("panel")));
    }

    private CasePart part(String fragment) {
        return new CasePart(
                "the stays in hospital", CasePosition.SUPPORT, "hospital/case", fragment, file -> Optional.of(
                                stays(file).list())
                        .filter(found -> !found.isEmpty()));
    }

    private Stays stays(CaseFile file) {
        return new Stays(found(stays, file));
    }

    /** Read once for each case; an act sees what its page shows. */
    static List<StayView> found(HospitalStayService stays, CaseFile file) {
        return file.once(Stays.class, reference -> Optional.of(new Stays(stays.ofCase(reference))))
                .orElseThrow()
                .list();
    }

    private record Stays(List<StayView> list) {}
}
