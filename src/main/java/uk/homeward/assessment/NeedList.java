package uk.homeward.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** The needs of one assessment, in the order in which they were written down. */
@Embeddable
class NeedList {

    @ElementCollection
    @CollectionTable(name = "assessment_need", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    private List<JudgedNeed> needs = new ArrayList<>();

    /** Each part of life once: what was written before makes way. */
    void note(Need need) {
        needs.removeIf(known -> known.outcome() == need.outcome());
        needs.add(JudgedNeed.notYet(need));
    }

    void takeOff(SpecifiedOutcome outcome) {
        if (!needs.removeIf(known -> known.outcome() == outcome)) {
            throw new Refusal("outcome", "Nothing is written down here. Choose one that is.");
        }
    }

    void replace(List<JudgedNeed> judged) {
        List<JudgedNeed> all = List.copyOf(judged);
        needs.clear();
        needs.addAll(all);
    }

    /** @return how many decisions the person did not know before */
    int tell(LocalDate on) {
        int news = (int) needs.stream().filter(need -> need.toldOn() == null).count();
        if (news == 0) {
            throw new Conflict("It is on record already when the person was told. Open the case to see the day.");
        }
        needs.replaceAll(need -> need.toldOn() == null ? need.told(on) : need);
        return news;
    }

    List<JudgedNeed> all() {
        return List.copyOf(needs);
    }
}
