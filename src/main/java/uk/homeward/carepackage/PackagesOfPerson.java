package uk.homeward.carepackage;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.person.HandoverTable;
import uk.homeward.person.PersonHolding;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** Packages go with whoever they are for. */
@Component
class PackagesOfPerson implements PersonHolding {

    private final CarePackages packages;
    private final HandoverTable tables;

    PackagesOfPerson(CarePackages packages, HandoverTable tables) {
        this.packages = packages;
        this.tables = tables;
    }

    @Override
    public void expectJoinable(String former, String kept) {
        if (packages.findOpen(former).isPresent() && packages.findOpen(kept).isPresent()) {
            throw new Conflict(
                    "Both records have a long-term package that is not over. Close the one that was opened by"
                            + " mistake, then join the records.");
        }
    }

    @Override
    public void expectCases(String person, Set<String> cases) {
        for (String reference : cases) {
            if (Reference.kindOf(reference).filter(Reference.PACKAGE::equals).isPresent()
                    && packages.findById(Reference.PACKAGE.id(reference))
                            .filter(one -> one.personReference().equals(person))
                            .isEmpty()) {
                throw new Refusal(
                        "cases", "%s is no case of %s. Check the two references.".formatted(reference, person));
            }
        }
    }

    @Override
    public void handOver(Handover handover) {
        // As Reference.PACKAGE writes it.
        tables.handOver(
                handover,
                "care_package",
                "'PKG-' || lpad(cast(id as text), greatest(6, length(cast(id as text))), '0')");
    }
}
