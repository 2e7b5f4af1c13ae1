package uk.homeward.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.framework.FrameworkFact.ContractVersionAdded;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The versions of a provider's contract, each with the rate for an hour that holds from its day. */
@Service
@Transactional
public class ContractVersionService {

    private final ContractVersions contracts;
    private final Standings standings;
    private final ApplicationEventPublisher facts;

    ContractVersionService(ContractVersions contracts, Standings standings, ApplicationEventPublisher facts) {
        this.contracts = contracts;
        this.standings = standings;
        this.facts = facts;
    }

    /** @throws Refusal where it is no amount that an hour can cost */
    static BigDecimal rate(@Nullable BigDecimal ratePerHour) {
        BigDecimal rate = Wording.answered("ratePerHour", ratePerHour, "Give the rate for an hour in pounds.");
        if (rate.signum() <= 0 || rate.compareTo(BigDecimal.valueOf(1_000)) > 0 || rate.scale() > 2) {
            throw new Refusal("ratePerHour", "Give the rate for an hour in pounds and pence, for example 24.50.");
        }
        return rate;
    }

    /** What was placed before keeps its rate. */
    public void add(String provider, @Nullable LocalDate from, @Nullable BigDecimal ratePerHour) {
        FrameworkMember member = standings.expectMember(provider);
        LocalDate day = Wording.answered("from", from, "Give the day from which the rate holds.");
        LocalDate last = contracts.findByMemberIdOrderByNumberDesc(member.number()).stream()
                .map(ContractVersion::validFrom)
                .findFirst()
                .orElse(LocalDate.MIN);
        if (day.isBefore(last)) {
            throw new Refusal(
                    "from",
                    "The version before holds from %s. Give that day or a later one.".formatted(Wording.day(last)));
        }
        add(member, day, rate(ratePerHour));
    }

    /** @param from the day from which the rate holds */
    void add(FrameworkMember member, LocalDate from, BigDecimal rate) {
        int number = contracts.findByMemberIdOrderByNumberDesc(member.number()).size() + 1;
        contracts.saveAndFlush(new ContractVersion(member.number(), number, from, rate, Actor.name()));
        facts.publishEvent(new ContractVersionAdded(member.reference(), member.provider(), number));
    }
}
