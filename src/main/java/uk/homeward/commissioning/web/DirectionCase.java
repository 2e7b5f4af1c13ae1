package uk.homeward.commissioning.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.CaseSubject;
import uk.homeward.casefile.PanelPart;
import uk.homeward.commissioning.DirectionService;
import uk.homeward.commissioning.DirectionView;
import uk.homeward.reference.Reference;

/** A direction beside the form in which somebody says that it is met. It is about the council, not about a person. */
@Component
class DirectionCase implements CaseContributor {
    private final DirectionService directions;

    DirectionCase(DirectionService directions) {
        this.directions = directions;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.DIRECTION);
    }

    @Override
    public CaseSubject subject(CaseFile file) {
        return CaseSubject.matter("Direction " + direction(file).orElseThrow().name());
    }

    @Override
    public boolean aboutPeople() {
        return false;
    }

    @Override
    public List<PanelPart> panelParts() {
        return List.of(PanelPart.besideAllOf(
                kinds(),
                new CasePart(
                        "the direction", CasePosition.REQUEST, "commissioning/panel", "direction", this::direction)));
    }

    private Optional<DirectionView> direction(CaseFile file) {
        return file.once(DirectionView.class, reference -> Optional.of(directions.find(reference)));
    }
}
