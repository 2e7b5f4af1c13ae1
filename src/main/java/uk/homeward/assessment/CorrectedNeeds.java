package uk.homeward.assessment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Refusal;

/** The needs of an assessment with one of them put right, and what that changes. */
record CorrectedNeeds(List<JudgedNeed> needs, List<Change> changes) {

    static CorrectedNeeds of(List<JudgedNeed> needs, Need right, NeedCheck check) {
        List<Change> changes = new ArrayList<>();
        SpecifiedOutcome outcome = right.outcome();
        if (outcome == null) {
            return new CorrectedNeeds(needs, changes);
        }
        if (needs.stream().noneMatch(known -> known.outcome() == outcome)) {
            throw new Refusal(
                    "outcome",
                    "Nothing of this part of life stands in the assessment. Choose one that does; what is new takes a new assessment.");
        }
        return new CorrectedNeeds(
                needs.stream()
                        .map(known -> known.outcome() == outcome ? corrected(known, right, check, changes) : known)
                        .toList(),
                changes);
    }

    private static JudgedNeed corrected(JudgedNeed known, Need right, NeedCheck check, List<Change> changes) {
        NeedChanges one = new NeedChanges(known.need(), right);
        changes.addAll(one.all());
        return new JudgedNeed(
                check.checked(requireNonNull(one.corrected())),
                known.band(),
                known.eligible(),
                known.funded(),
                known.toldOn());
    }
}
