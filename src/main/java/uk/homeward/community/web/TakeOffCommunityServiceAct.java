package uk.homeward.community.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.community.MembershipLookup;
import uk.homeward.community.MembershipService;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

@Component
@Order(33)
class TakeOffCommunityServiceAct extends MembershipAct {
    private final MembershipService memberships;
    private final MembershipLookup lookup;

    TakeOffCommunityServiceAct(MembershipService memberships, MembershipLookup lookup) {
        super(
                lookup,
                one -> !one.takenOff(),
                "community-service-off",
                "It is recorded that the person was never in it. Their place is free again.");
        this.memberships = memberships;
        this.lookup = lookup;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Take a community service off the record")
                .explained("Only where the person was never in it, or it was told twice.")
                .asking(chosen(file), FormField.words("reason", "What was wrong?"))
                .button("Take it off");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String membership = choice(file, answers);
        String reason = answers.neededText("reason", "Enter what was wrong.");
        return () -> memberships.takeOff(membership, reason);
    }
}
