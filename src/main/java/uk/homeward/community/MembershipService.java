package uk.homeward.community;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.community.MembershipFact.CommunityServiceLeft;
import uk.homeward.community.MembershipFact.HalfWayLookedAt;
import uk.homeward.community.MembershipFact.MembershipTakenOff;
import uk.homeward.refusal.Wording;

/** The door to what becomes of somebody whom a community service helps (ELO-44). */
@Service
@Transactional
public class MembershipService {

    private final Memberships memberships;
    private final MembershipAnswers answers;
    private final ApplicationEventPublisher facts;

    MembershipService(Memberships memberships, MembershipAnswers answers, ApplicationEventPublisher facts) {
        this.memberships = memberships;
        this.answers = answers;
        this.facts = facts;
    }

    /** @param whatFollows for the person, now that it ends */
    public record Leaving(
            @Nullable LocalDate leftOn,
            @Nullable BigDecimal hoursPerWeek,
            @Nullable String whatFollows,
            @Nullable String lateReason) {}

    /** One-to-one hours half way. */
    public void halfWay(
            String reference, @Nullable LocalDate on, @Nullable BigDecimal hoursPerWeek, @Nullable String lateReason) {
        LocalDate day = answers.past("halfWayOn", on, "Give the day of the look half way.");
        BigDecimal hours = answers.hours(hoursPerWeek);
        Membership membership = memberships.load(reference);
        String why = answers.late(lateReason, day);
        membership.halfWay(day, hours);
        memberships.saveAndFlush(membership);
        facts.publishEvent(new HalfWayLookedAt(reference, membership.caseReference(), day, why));
    }

    /** Nobody leaves without an answer to what follows. */
    public void leave(String reference, Leaving told) {
        LocalDate on = answers.past("leftOn", told.leftOn(), "Give the last day on which it helped the person.");
        BigDecimal hours = answers.hours(told.hoursPerWeek());
        String follows = Wording.required(
                "whatFollows",
                "What follows",
                told.whatFollows(),
                "Say what follows for the person, and who sees to it.");
        Membership membership = memberships.load(reference);
        var unused = answers.late(told.lateReason(), on);
        membership.leave(on, hours, follows);
        memberships.saveAndFlush(membership);
        facts.publishEvent(new CommunityServiceLeft(reference, membership.caseReference(), on, follows));
    }

    /** It was told by mistake, or twice. */
    public void takeOff(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why the person was never in it.");
        Membership membership = memberships.load(reference);
        membership.takeOff();
        memberships.saveAndFlush(membership);
        facts.publishEvent(new MembershipTakenOff(reference, membership.caseReference(), why));
    }
}
