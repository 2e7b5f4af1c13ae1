package uk.homeward.frameworkmove.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.frameworkmove.FrameworkMoveLookup;
import uk.homeward.frameworkmove.MovingView;
import uk.homeward.reference.Reference;

/** How somebody goes to the new framework, on their case and beside its forms. */
@Component
class FrameworkMoveCase implements CaseContributor {

    private static final Set<String> TASKS =
            Set.of("userTask_askForProviderChoice", "userTask_confirmNewStart", "userTask_decideAboutStaying");

    private final FrameworkMoveLookup lookup;

    FrameworkMoveCase(FrameworkMoveLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(part("page"));
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.beside(TASKS, part("panel")));
    }

    private CasePart part(String fragment) {
        return new CasePart(
                "the move to the new framework", CasePosition.SUPPORT, "frameworkmove/case", fragment, this::moving);
    }

    private Optional<MovingView> moving(CaseFile file) {
        return file.beginsWith(Reference.PACKAGE) ? file.once(MovingView.class, lookup::ofPackage) : Optional.empty();
    }
}
