package uk.homeward.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.site.Visitor;

/** Everything that may be done with a case on these pages. */
@Component
class CaseActs {
    private final List<CaseAct> acts;

    CaseActs(List<CaseAct> acts) {
        this.acts = acts;
    }

    Optional<CaseAct> at(String path) {
        return acts.stream().filter(act -> act.path().equals(path)).findFirst();
    }

    List<Link> openTo(Visitor visitor, CaseFile file) {
        return acts.stream()
                .filter(act -> visitor.may(act.permission()) && act.appliesTo(file))
                .map(act -> new Link(act.path(), act.page(file).title()))
                .toList();
    }

    /** @param path last part of the address */
    record Link(String path, String title) {}
}
