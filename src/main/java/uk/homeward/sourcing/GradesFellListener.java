package uk.homeward.sourcing;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.Providers;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.framework.FrameworkFact.GradesFell;
import uk.homeward.framework.FrameworkFact.GradesRecovered;
import uk.homeward.refusal.Wording;

/** Where the grades of a provider fall, somebody looks at each package that it gives; nobody is moved by a clock. */
@Component
@Transactional
class GradesFellListener {

    private final AwardedRequirements requirements;
    private final FollowUpService followUps;
    private final Providers providers;

    GradesFellListener(AwardedRequirements requirements, FollowUpService followUps, Providers providers) {
        this.requirements = requirements;
        this.followUps = followUps;
        this.providers = providers;
    }

    @EventListener
    public void on(GradesFell fact) {
        requirements
                .startedBy(fact.provider())
                .forEach(requirement -> followUps.open(new FollowUpRequest(
                        requirement.reference(),
                        requirement.packageReference(),
                        requirement.terms().personReference(),
                        FollowUpCause.GRADES_FELL,
                        fact.reviewBy(),
                        "Look by %s at what %s gives, and agree with the person whether it goes on."
                                .formatted(Wording.day(fact.reviewBy()), providers.name(fact.provider())))));
    }

    @EventListener
    public void on(GradesRecovered fact) {
        requirements
                .startedBy(fact.provider())
                .forEach(requirement ->
                        followUps.noLongerAsked(requirement.reference(), "The grades are good enough again."));
    }
}
