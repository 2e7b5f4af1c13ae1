package uk.homeward.contribution;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageView;
import uk.homeward.contribution.ContributionFact.ContributionAppealAnswered;
import uk.homeward.contribution.ContributionFact.ContributionAppealed;
import uk.homeward.contribution.ContributionFact.ContributionDecided;
import uk.homeward.contribution.ContributionFact.FinancialAssessmentRequested;
import uk.homeward.contribution.ContributionFact.FinancialAssessmentWanted;
import uk.homeward.contribution.ContributionFact.FinancialAssessmentWithdrawn;
import uk.homeward.council.CouncilProfile;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door to what people pay for their long-term support. */
@Service
@Transactional
public class ContributionService {

    private final Contributions all;
    private final CarePackageService packages;
    private final ContributionLetters letters;
    private final FreeWeeks freeWeeks;
    private final ContributionRules rules;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ContributionService(
            Contributions all,
            CarePackageService packages,
            ContributionLetters letters,
            FreeWeeks freeWeeks,
            ContributionRules rules,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.all = all;
        this.packages = packages;
        this.letters = letters;
        this.freeWeeks = freeWeeks;
        this.rules = rules;
        this.council = council;
        this.facts = facts;
        this.clock = clock;
    }

    /** Care has started: finance is told, unless it knows of the package already. */
    void wanted(String packageReference, LocalDate since) {
        boolean known = list(packageReference).stream().anyMatch(one -> one.status() != AssessmentState.WITHDRAWN);
        if (!known) {
            all.saveAndFlush(new Contribution(packageReference, since));
            facts.publishEvent(new FinancialAssessmentWanted(packageReference));
        }
    }

    /** @param why where another one is asked for than the first, for example because income has changed */
    public void request(String packageReference, @Nullable LocalDate on, @Nullable String why) {
        packages.find(packageReference);
        LocalDate day = past("requestedOn", on, "Give the day on which it was asked for.");
        List<Contribution> before = list(packageReference);
        boolean first = before.stream().noneMatch(one -> one.status().decided());
        String reason = Wording.optional("reason", "The reason", why);
        if (!first) {
            reason = Wording.answered("reason", reason, "Say why it is assessed again.");
        }
        Contribution asked = before.stream()
                .filter(one -> one.status().open())
                .findFirst()
                .orElseGet(() -> new Contribution(packageReference, day));
        asked.request(day, reason);
        all.saveAndFlush(asked);
        facts.publishEvent(new FinancialAssessmentRequested(packageReference, day, reason));
    }

    /** It was asked for by mistake, or is not needed. */
    public void withdraw(String packageReference, @Nullable String why) {
        String reason = Wording.required("reason", "The reason", why, "Say why it is not needed.");
        Contribution asked = open(packageReference);
        asked.withdraw(reason);
        all.saveAndFlush(asked);
        facts.publishEvent(new FinancialAssessmentWithdrawn(packageReference, reason));
    }

    /** The person is told in a letter; nothing is charged before it has gone. */
    public void decide(String packageReference, ContributionOutcome outcome) {
        Contribution asked = open(packageReference);
        PackageView of = packages.find(packageReference);
        CheckedOutcome found = outcome.checked(
                council.jurisdiction(),
                today(),
                freeWeeks.lastDay(of.personReference()).orElse(null));
        list(packageReference).stream().filter(one -> one.status().decided()).forEach(Contribution::followed);
        asked.decide(found, Actor.name(), rules.reviewMonths());
        asked.writtenIn(
                letters.told(of.personReference(), packageReference, found).orElse(null));
        all.saveAndFlush(asked);
        facts.publishEvent(new ContributionDecided(packageReference, found.state()));
    }

    public void appeal(String packageReference, @Nullable LocalDate on, @Nullable String words) {
        LocalDate day = past("appealedOn", on, "Give the day on which the person said so.");
        String why = Wording.required("appeal", "What the person said", words, "Say why the person does not agree.");
        Contribution decided = decided(packageReference);
        decided.appeal(day, why);
        all.saveAndFlush(decided);
        facts.publishEvent(new ContributionAppealed(packageReference, day, why));
    }

    /** Where the person is right another assessment is asked for. */
    public void answerAppeal(
            String packageReference, @Nullable LocalDate on, @Nullable Boolean upheld, @Nullable String words) {
        LocalDate day = past("answeredOn", on, "Give the day of the answer.");
        boolean right = Wording.answered("upheld", upheld, "Say whether the person is right.");
        String answer = Wording.required("answer", "The answer", words, "Say what the person was answered, and why.");
        Contribution decided = decided(packageReference);
        decided.answer(day, right, answer, Actor.name());
        all.saveAndFlush(decided);
        facts.publishEvent(new ContributionAppealAnswered(packageReference, right, answer));
        if (right
                && list(packageReference).stream().noneMatch(one -> one.status().open())) {
            request(packageReference, day, "The person’s appeal was upheld.");
        }
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ContributionView> ofPackage(String packageReference) {
        return list(packageReference).stream().map(Contribution::view).toList();
    }

    /**
     * Pounds a week, as the newest assessment found; as somebody typed it, where none is decided.
     *
     * @throws Refusal where what was typed is not what was found
     */
    @Transactional(readOnly = true)
    public @Nullable BigDecimal agreed(String packageReference, @Nullable BigDecimal typed) {
        BigDecimal found = list(packageReference).stream()
                .filter(one -> one.status().decided())
                .findFirst()
                .map(one -> Pence.pounds(one.pays()))
                .orElse(null);
        if (found != null && typed != null && found.compareTo(typed) != 0) {
            throw new Refusal(
                    "personPays",
                    "Their financial assessment found £%,.2f a week. Give that amount, or ask for another assessment first."
                            .formatted(found));
        }
        return found == null ? typed : found;
    }

    /** Pounds a week that the person is charged on a day; nothing where nothing is. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> chargedOn(String packageReference, LocalDate day) {
        return holding(list(packageReference), day).map(one -> Pence.pounds(one.pays()));
    }

    static Optional<Contribution> holding(List<Contribution> newestFirst, LocalDate day) {
        return newestFirst.stream().filter(one -> one.holdsOn(day)).findFirst();
    }

    private Contribution open(String packageReference) {
        return list(packageReference).stream()
                .filter(one -> one.status().open())
                .findFirst()
                .orElseThrow(() -> new Conflict("No financial assessment is asked for. Ask for one first."));
    }

    private Contribution decided(String packageReference) {
        return list(packageReference).stream()
                .filter(one -> one.status().decided())
                .findFirst()
                .orElseThrow(() -> new Conflict(
                        "Nothing is decided yet that somebody could disagree with. Record the outcome first."));
    }

    private List<Contribution> list(String packageReference) {
        return all.findByPackageIdOrderByIdDesc(Reference.PACKAGE.id(packageReference));
    }

    private LocalDate past(String field, @Nullable LocalDate given, String missing) {
        LocalDate day = Wording.answered(field, given, missing);
        if (day.isAfter(today())) {
            throw new Refusal(field, "%s has not come yet. Check the day.".formatted(Wording.day(day)));
        }
        return day;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
