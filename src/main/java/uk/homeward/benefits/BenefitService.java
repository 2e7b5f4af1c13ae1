package uk.homeward.benefits;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.Conflict;

/** The door to the benefits log. Nothing in it is ever changed: what was wrong is replaced by another entry (KEN-26). */
@Service
@Transactional
public class BenefitService {

    private final ExpectedBenefits expected;
    private final RealisedBenefits realised;
    private final BenefitLog log;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    BenefitService(
            ExpectedBenefits expected,
            RealisedBenefits realised,
            BenefitLog log,
            CouncilProfile council,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.expected = expected;
        this.realised = realised;
        this.log = log;
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
        ExpectedBenefit wrong = log.entries(reference).standing();
        ExpectedBenefit correction =
                expected.saveAndFlush(wrong.corrected(note, reason, council, Actor.name(), today()));
        facts.publishEvent(correction.correction());
    }

    /** @throws uk.homeward.refusal.Refusal without evidence */
    public void realise(String reference, Realisation told) {
        ExpectedBenefit benefit = log.entries(reference).standing();
        RealisedBenefit entry = realised.saveAndFlush(
                new RealisedBenefit(benefit.benefit(), told, service(benefit), Actor.name(), today()));
        facts.publishEvent(entry.realised(reference));
    }

    /** @param number of the entry that is corrected */
    public void correctRealised(String reference, long number, Realisation told, @Nullable String reason) {
        BenefitEntries entries = log.entries(reference);
        RealisedBenefit wrong = entries.realised(number);
        wrong.expectStanding(entries.isReplaced(wrong));
        RealisedBenefit correction = realised.saveAndFlush(
                wrong.corrected(told, reason, service(entries.standing()), Actor.name(), today()));
        facts.publishEvent(correction.correction(reference));
    }

    private ServiceDefinition service(ExpectedBenefit benefit) {
        return council.service(benefit.service())
                .orElseThrow(() -> new Conflict(
                        "The service of this benefit has gone from the council's profile. Correct the benefit first."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
