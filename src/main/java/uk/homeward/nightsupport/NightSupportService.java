package uk.homeward.nightsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentView;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.nightsupport.NightFact.NightLogBegun;
import uk.homeward.nightsupport.NightFact.NightSupportDecided;
import uk.homeward.nightsupport.NightFact.NightSupportOverdue;
import uk.homeward.nightsupport.NightFact.NightWrittenDown;
import uk.homeward.refusal.Wording;

/** The door to support at night: a log of nights first, then the least that is enough. */
@Service
@Transactional
public class NightSupportService {

    private final NightSupports all;
    private final NightStore store;
    private final NightOptionDecision table;
    private final NightRules rules;
    private final AssessmentService assessments;
    private final WorkingDays workingDays;

    NightSupportService(
            NightSupports all,
            NightStore store,
            NightOptionDecision table,
            NightRules rules,
            AssessmentService assessments,
            WorkingDays workingDays) {
        this.all = all;
        this.store = store;
        this.table = table;
        this.rules = rules;
        this.assessments = assessments;
        this.workingDays = workingDays;
    }

    /** The same once more where it was opened before. */
    public NightSupportView open(String assessmentReference) {
        return all.findById(assessmentReference)
                .orElseGet(() -> openAnew(assessmentReference))
                .view();
    }

    private NightSupport openAnew(String reference) {
        AssessmentView assessment = assessments.find(reference);
        LocalDate decideBy = workingDays.after(store.today().plusDays(rules.logNights()), rules.workingDaysAfterLog());
        NightSupport opened = store.keep(new NightSupport(
                reference, assessment.packageReference(), assessment.personReference(), store.today(), decideBy));
        store.announce(new NightLogBegun(reference, assessment.packageReference(), decideBy));
        return opened;
    }

    /** One night; what was written of it before makes way. */
    public void write(String reference, LoggedNight typed) {
        LoggedNight night = typed.checked(store.today());
        NightSupport support = store.load(reference);
        support.write(night);
        store.keep(support);
        store.announce(new NightWrittenDown(
                reference, support.packageReference(), Wording.answered("on", night.on(), "Give the night.")));
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

    /** Pounds a week of what the person has at night now, as it was decided in this assessment; zero where nothing was. */
    @Transactional(readOnly = true)
    public BigDecimal weeklyCost(String assessmentReference) {
        return store.find(assessmentReference)
                .map(support -> support.view().weeklyCost())
                .orElse(BigDecimal.ZERO);
    }

    @Transactional(readOnly = true)
    public NightSupportView find(String reference) {
        return store.load(reference).view();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<NightSupportView> ofCase(String packageReference) {
        return all.findByPackageReferenceOrderByOpenedOnDescAssessmentReferenceDesc(packageReference).stream()
                .map(NightSupport::view)
                .toList();
    }
}
