package uk.homeward.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.Sight;
import uk.homeward.site.Visitor;

/** Everything that may be done with a case on these pages. */
@Component
class CaseActs {
    /** Whoever sees one of these of a person may act in their case, as {@link CaseActController} asks. */
    static final Set<RecordPart> NEEDED = Set.of(RecordPart.CARE, RecordPart.MONEY);

    private final List<CaseAct> acts;

    CaseActs(List<CaseAct> acts) {
        this.acts = acts;
    }

    Optional<CaseAct> at(String path) {
        return acts.stream().filter(act -> act.path().equals(path)).findFirst();
    }

    /** None where they see too little of the person to do any. */
    List<Link> openTo(Visitor visitor, CaseFile file, Sight sight) {
        if (NEEDED.stream().noneMatch(sight::shows)) {
            return List.of();
        }
        return acts.stream()
                .filter(act -> visitor.may(act.permission()) && act.appliesTo(file))
                .map(act -> new Link(act.path(), act.page(file).title()))
                .toList();
    }

    /** @param path last part of the address */
    record Link(String path, String title) {}
}
