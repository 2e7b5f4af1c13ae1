package uk.homeward.nightsupport;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Change;
import uk.homeward.nightsupport.NightFact.NightIncidentTold;
import uk.homeward.nightsupport.NightFact.NightTrialBegun;
import uk.homeward.nightsupport.NightFact.NightTrialFailed;
import uk.homeward.nightsupport.NightFact.NightTrialKept;
import uk.homeward.nightsupport.NightFact.NightTrialNotKept;
import uk.homeward.nightsupport.NightTrial.TrialOutcome;
import uk.homeward.refusal.Wording;

/** Less support is tried while what there was stays reserved; it is back the same night where the trial fails (ELO-32). */
@Service
@Transactional
public class NightTrials {

    private final NightStore store;
    private final NightRules rules;

    NightTrials(NightStore store, NightRules rules) {
        this.store = store;
        this.rules = rules;
    }

    public void begin(String reference, @Nullable LocalDate firstNight) {
        LocalDate first = Wording.answered("firstNight", firstNight, "Give the first night of the trial.");
        NightSupport support = store.load(reference);
        NightTrial trial = NightTrial.begun(first, rules.trialNights(), store.today());
        support.begin(trial);
        store.keep(support);
        store.announce(
                new NightTrialBegun(reference, support.packageReference(), trial.firstNight(), trial.lastNight()));
    }

    /** What happened at night; where it ends a trial, what there was is back tonight. */
    public void happened(String reference, NightIncident typed) {
        NightSupport support = store.load(reference);
        NightIncident incident = typed.checked(store.today(), support.tonight());
        support.happened(incident);
        store.keep(support);
        store.announce(new NightIncidentTold(
                reference, support.packageReference(), requireNonNull(incident.kind()), requireNonNull(incident.on())));
        if (support.tries() && incident.endsTrial(rules.responseMinutes())) {
            String why = requireNonNull(incident.kind()).label() + ": " + incident.note();
            Change back = back(support, why);
            store.announce(new NightTrialFailed(reference, support.packageReference(), back, why));
        }
    }

    /** @param kept whether less is enough, once its nights are over */
    public void decide(String reference, @Nullable Boolean kept, @Nullable String reason) {
        boolean enough = Wording.answered("trialKept", kept, "Say whether less support is enough.");
        String why =
                Wording.required("reason", "The reason", reason, "Say how the nights went, in the person's words too.");
        NightSupport support = store.load(reference);
        if (!enough) {
            Change back = back(support, why);
            store.announce(new NightTrialNotKept(reference, support.packageReference(), back, why));
            return;
        }
        NightPlan plan = support.expectDecided();
        support.endTrial(TrialOutcome.KEPT, store.today(), why);
        store.keep(support);
        Change tonight = change(requireNonNull(plan.present()), plan.chosen());
        store.announce(new NightTrialKept(reference, support.packageReference(), tonight, why));
    }

    private Change back(NightSupport support, String why) {
        NightPlan plan = support.expectDecided();
        support.endTrial(TrialOutcome.BACK, store.today(), why);
        store.keep(support);
        return change(plan.chosen(), requireNonNull(plan.present()));
    }

    private static Change change(NightOption was, NightOption becomes) {
        return new Change("Tonight", was.label(), becomes.label());
    }
}
