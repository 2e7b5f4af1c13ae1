package uk.homeward.budget;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;

/** What the person was told of each option, and what they chose. */
@Embeddable
class OptionsTold {

    @Embedded
    private @Nullable SupportChoice choice;

    @ElementCollection
    @CollectionTable(name = "personal_budget_amount", joinColumns = @JoinColumn(name = "budget_id"))
    @OrderColumn(name = "position")
    private List<RelevantAmount> told = new ArrayList<>();

    void choose(SupportChoice chosen, List<RelevantAmount> amounts) {
        choice = chosen;
        told.clear();
        told.addAll(amounts);
    }

    void replace(SupportChoice chosen) {
        choice = chosen;
    }

    Optional<SupportChoice> choice() {
        return Optional.ofNullable(choice);
    }

    SupportChoice expectChosen() {
        return choice().orElseThrow(() ->
                new Conflict("The person has not been told this budget yet. Do that first: Tell options."));
    }

    List<RelevantAmount> amounts() {
        return List.copyOf(told);
    }
}
