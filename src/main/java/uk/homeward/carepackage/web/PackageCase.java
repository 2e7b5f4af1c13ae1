package uk.homeward.carepackage.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageView;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.CaseSubject;
import uk.homeward.casefile.PanelPart;
import uk.homeward.reference.Reference;

/** The package with which a long-term case begins. */
@Component
class PackageCase implements CaseContributor {

    private final CarePackageService packages;

    PackageCase(CarePackageService packages) {
        this.packages = packages;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.PACKAGE);
    }

    @Override
    public List<String> casesOf(String personReference) {
        return packages.ofPerson(personReference).stream()
                .map(PackageView::reference)
                .toList();
    }

    @Override
    public CaseSubject subject(CaseFile file) {
        PackageView found = found(file).orElseThrow();
        return CaseSubject.person(found.personReference(), found.area());
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(part("carepackage/case"));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.besideAllOf(kinds(), part("carepackage/panel")));
    }

    private CasePart part(String template) {
        return new CasePart("the package", CasePosition.REQUEST, template, "package", this::found);
    }

    private Optional<PackageView> found(CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? file.once(PackageView.class, reference -> Optional.of(packages.find(reference)))
                : Optional.empty();
    }
}
