package uk.homeward.nightsupport.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.nightsupport.NightSupportService;
import uk.homeward.nightsupport.NightSupportView;
import uk.homeward.reference.Reference;

/** The nights of a package, as its last assessment found them. */
@Component
class NightCase implements CaseContributor {

    private static final Set<String> ABOUT_NIGHTS = Set.of("userTask_assessNightSupport", "userTask_decideNightTrial");

    private final NightSupportService nights;

    NightCase(NightSupportService nights) {
        this.nights = nights;
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(part("nightsupport/case"));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.beside(ABOUT_NIGHTS, part("nightsupport/panel")));
    }

    private CasePart part(String template) {
        return new CasePart(
                        "support at night",
                        CasePosition.BEFORE_SUPPORT,
                        template,
                        "nights",
                        file -> found(nights, file))
                .onlyFor(RecordPart.NEEDS);
    }

    /** Read once for each case; an act sees what its page shows. */
    static Optional<NightSupportView> found(NightSupportService nights, CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? file.once(NightSupportView.class, reference -> nights.ofCase(reference).stream()
                        .findFirst())
                : Optional.empty();
    }
}
