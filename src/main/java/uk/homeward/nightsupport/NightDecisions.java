package uk.homeward.nightsupport;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.nightsupport.NightFact.NightSupportDecided;
import uk.homeward.nightsupport.NightFact.NightSupportOverdue;
import uk.homeward.refusal.Wording;

/** What is decided from a log of nights: the least that is enough, and why less is not. */
@Service
@Transactional
public class NightDecisions {

    private final NightStore store;
    private final NightOptionDecision table;
    private final NightRules rules;

    NightDecisions(NightStore store, NightOptionDecision table, NightRules rules) {
        this.store = store;
        this.table = table;
        this.rules = rules;
    }

    /** The chosen option has its price from now on. */
    public void decide(String reference, NightAnswers answers) {
        NightSupport support = store.load(reference);
        support.expectUndecided(rules.logNights());
        NightNeed need = answers.need().checked();
        NightPlan plan =
                NightPlan.of(answers, table.propose(support.wakesANight(), need), rules, store.today(), Actor.name());
        List<RejectedOption> less = Arrays.stream(NightOption.values())
                .filter(option -> option.isLessThan(plan.chosen()))
                .map(option -> rejected(option, answers))
                .toList();
        support.decide(plan, less);
        store.keep(support);
        store.announce(new NightSupportDecided(
                reference,
                support.packageReference(),
                plan.chosen(),
                plan.nightsPerWeek(),
                plan.costPerNight(),
                plan.choiceReason() == null ? plan.chosen().label() + "." : plan.choiceReason()));
    }

    /** Each is tried in its order, before what takes more (ELO-29, ELO-35). */
    private static RejectedOption rejected(NightOption option, NightAnswers answers) {
        String name = option.label().toLowerCase(Locale.UK);
        return new RejectedOption(
                option,
                Wording.required(
                        "not" + field(option),
                        "The reason",
                        answers.rejected().get(option),
                        "Less comes first: say why %s is not enough.".formatted(name)));
    }

    private static String field(NightOption option) {
        return option.name().charAt(0) + option.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Nobody has decided in time. */
    public void escalate(String reference) {
        NightSupport support = store.load(reference);
        if (support.escalate(store.today())) {
            store.keep(support);
            store.announce(new NightSupportOverdue(reference, support.packageReference()));
        }
    }
}
