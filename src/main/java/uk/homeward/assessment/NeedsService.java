package uk.homeward.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessmentFact.DecisionsTold;
import uk.homeward.assessment.AssessmentFact.NeedNoted;
import uk.homeward.assessment.AssessmentFact.NeedTakenOff;
import uk.homeward.refusal.Wording;

/** Needs are written down one by one, and what was decided of them is told. */
@Service
@Transactional
public class NeedsService {

    private final AssessmentStore store;
    private final Eligibility eligibility;

    NeedsService(AssessmentStore store, Eligibility eligibility) {
        this.store = store;
        this.eligibility = eligibility;
    }

    /** One part of life; what was written of it before makes way. */
    public void note(String reference, Need typed) {
        Need need = new NeedCheck(eligibility.jurisdiction()).checked(typed);
        Assessment assessment = store.load(reference);
        assessment.note(need);
        store.keep(assessment);
        store.announce(new NeedNoted(reference, assessment.packageReference(), outcome(need.outcome())));
    }

    public void takeOff(String reference, @Nullable SpecifiedOutcome typed) {
        SpecifiedOutcome outcome = outcome(typed);
        Assessment assessment = store.load(reference);
        assessment.takeOff(outcome);
        store.keep(assessment);
        store.announce(new NeedTakenOff(reference, assessment.packageReference(), outcome));
    }

    /** The person was told which needs the council meets, and which not (ELO-19). */
    public void tell(String reference, @Nullable LocalDate toldOn) {
        LocalDate on = Wording.answered("toldOn", toldOn, "Give the day on which the person was told.");
        Assessment assessment = store.load(reference);
        var unused = AssessmentDays.toldOn(on, store.today());
        var news = assessment.tell(on);
        store.keep(assessment);
        store.announce(new DecisionsTold(reference, assessment.packageReference(), on));
    }

    private static SpecifiedOutcome outcome(@Nullable SpecifiedOutcome typed) {
        return Wording.answered("outcome", typed, "Choose which part of life this is about.");
    }
}
