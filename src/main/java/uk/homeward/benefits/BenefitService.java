package uk.homeward.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;

/** The door to the benefits log. Nothing in it is ever changed: what was wrong is replaced by another entry (KEN-26). */
@Service
@Transactional
public class BenefitService {

    private final ExpectedBenefits expected;
    private final RealisedBenefits realised;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    BenefitService(
            ExpectedBenefits expected,
            RealisedBenefits realised,
            CouncilProfile council,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.expected = expected;
        this.realised = realised;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    /** @return the reference, for example {@code BEN-000123} */
    public String note(BenefitNote note) {
        ExpectedBenefit entry = expected.saveAndFlush(new ExpectedBenefit(note, council, Actor.name(), today()));
        facts.publishEvent(entry.noted());
        return entry.reference();
    }

    public void correct(String reference, BenefitNote note, @Nullable String reason) {
        ExpectedBenefit correction =
                expected.saveAndFlush(standing(reference).corrected(note, reason, council, Actor.name(), today()));
        facts.publishEvent(correction.correction());
    }

    /** @throws uk.homeward.refusal.Refusal without evidence */
    public void realise(String reference, Realisation told) {
        ExpectedBenefit benefit = standing(reference);
        RealisedBenefit entry = realised.saveAndFlush(
                new RealisedBenefit(benefit.benefit(), told, service(benefit), Actor.name(), today()));
        facts.publishEvent(entry.realised(reference));
    }

    /** @param number of the entry that is corrected */
    public void correctRealised(String reference, long number, Realisation told, @Nullable String reason) {
        ExpectedBenefit benefit = standing(reference);
        List<RealisedBenefit> entries = realised.ofBenefit(benefit.benefit());
        RealisedBenefit wrong = entries.stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("This benefit has no such entry. Open it to see its entries."));
        wrong.expectStanding(replaced(entries).contains(number));
        RealisedBenefit correction =
                realised.saveAndFlush(wrong.corrected(told, reason, service(benefit), Actor.name(), today()));
        facts.publishEvent(correction.correction(reference));
    }

    private ExpectedBenefit standing(String reference) {
        return last(entries(reference));
    }

    private List<ExpectedBenefit> entries(String reference) {
        List<ExpectedBenefit> entries = expected.ofBenefit(Reference.BENEFIT.id(reference));
        if (entries.isEmpty()) {
            throw Reference.BENEFIT.unknown();
        }
        return entries;
    }

    private ServiceDefinition service(ExpectedBenefit benefit) {
        return council.service(benefit.service())
                .orElseThrow(() -> new Conflict(
                        "The service of this benefit has gone from the council's profile. Correct the benefit first."));
    }

    @Transactional(readOnly = true)
    public BenefitView find(String reference) {
        List<ExpectedBenefit> entries = entries(reference);
        return view(entries, realised.ofBenefit(last(entries).benefit()));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<BenefitView> log() {
        Map<Long, List<RealisedBenefit>> came =
                realised.all().stream().collect(Collectors.groupingBy(RealisedBenefit::benefit));
        List<BenefitView> views = byBenefit().entrySet().stream()
                .map(benefit -> view(benefit.getValue(), came.getOrDefault(benefit.getKey(), List.of())))
                .collect(Collectors.toList());
        Collections.reverse(views);
        return views;
    }

    /** From the first year in which anything is expected or was realised, up to this one. */
    @Transactional(readOnly = true)
    public List<BenefitYear> years() {
        List<ExpectedBenefit> standing =
                byBenefit().values().stream().map(BenefitService::last).toList();
        return new BenefitYears(standing, standing(realised.all())).upTo(today());
    }

    private Map<Long, List<ExpectedBenefit>> byBenefit() {
        return expected.all().stream()
                .collect(Collectors.groupingBy(ExpectedBenefit::benefit, LinkedHashMap::new, Collectors.toList()));
    }

    private BenefitView view(List<ExpectedBenefit> entries, List<RealisedBenefit> came) {
        ExpectedBenefit now = last(entries);
        Set<Long> replaced = replaced(came);
        return new BenefitView(
                now.reference(),
                council.service(now.service()).map(ServiceDefinition::name).orElse(now.service()),
                now.view(),
                BenefitYears.sum(standing(came).stream()),
                entries.subList(0, entries.size() - 1).stream()
                        .map(ExpectedBenefit::view)
                        .toList(),
                came.stream()
                        .map(entry -> entry.view(replaced.contains(entry.number())))
                        .toList());
    }

    private static List<RealisedBenefit> standing(List<RealisedBenefit> entries) {
        Set<Long> replaced = replaced(entries);
        return entries.stream()
                .filter(entry -> !replaced.contains(entry.number()))
                .toList();
    }

    private static Set<Long> replaced(List<RealisedBenefit> entries) {
        return entries.stream()
                .map(RealisedBenefit::replaces)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static ExpectedBenefit last(List<ExpectedBenefit> entries) {
        return entries.get(entries.size() - 1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
