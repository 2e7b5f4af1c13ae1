package uk.homeward.packageend.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.packageend.PackageEndService;
import uk.homeward.packageend.PackageEndView;
import uk.homeward.reference.Reference;

/** How a package ends, or ended, on its case; what was decided and withdrawn stays readable. */
@Component
class PackageEndCase implements CaseContributor {

    private static final Set<String> CLOSE = Set.of("userTask_closePackage");

    private final PackageEndService ends;

    PackageEndCase(PackageEndService ends) {
        this.ends = ends;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.PACKAGE_END);
    }

    @Override
    public String caseOf(String reference) {
        return ends.packageOf(reference);
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(part("packageend/case"));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.beside(CLOSE, part("packageend/panel")));
    }

    private CasePart part(String template) {
        return new CasePart(
                "the end of the package", CasePosition.REQUEST, template, "ends", file -> Optional.of(of(ends, file))
                        .filter(found -> !found.isEmpty()));
    }

    /** The newest first. */
    static List<PackageEndView> of(PackageEndService ends, CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? file.once(Found.class, reference -> Optional.of(new Found(ends.ofPackage(reference))))
                        .orElseThrow()
                        .list()
                : List.of();
    }

    /** The one that stands. */
    static Optional<PackageEndView> standing(PackageEndService ends, CaseFile file) {
        return of(ends, file).stream().filter(PackageEndView::stands).findFirst();
    }

    private record Found(List<PackageEndView> list) {}
}
