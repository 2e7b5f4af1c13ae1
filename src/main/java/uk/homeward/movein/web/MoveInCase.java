package uk.homeward.movein.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.movein.MoveInService;
import uk.homeward.movein.MoveInStatus;
import uk.homeward.movein.MoveInView;
import uk.homeward.reference.Reference;

/** Where somebody comes from, and how needs are met until our own plan is, on the case. */
@Component
class MoveInCase implements CaseContributor {

    private final MoveInService moves;

    MoveInCase(MoveInService moves) {
        this.moves = moves;
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(new CasePart(
                        "the move", CasePosition.REQUEST, "movein/case", "moves", file -> Optional.of(of(moves, file))
                                .filter(found -> !found.isEmpty()))
                .onlyFor(RecordPart.NEEDS));
    }

    /** The newest first. */
    static List<MoveInView> of(MoveInService moves, CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? file.once(Found.class, reference -> Optional.of(new Found(moves.ofPackage(reference))))
                        .orElseThrow()
                        .list()
                : List.of();
    }

    static boolean stands(MoveInService moves, CaseFile file, MoveInStatus status) {
        return of(moves, file).stream().anyMatch(move -> move.status() == status);
    }

    private record Found(List<MoveInView> list) {}
}
