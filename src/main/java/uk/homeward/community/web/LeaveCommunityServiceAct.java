package uk.homeward.community.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.community.MembershipLookup;
import uk.homeward.community.MembershipService;
import uk.homeward.community.MembershipService.Leaving;
import uk.homeward.community.MembershipView;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

@Component
@Order(32)
class LeaveCommunityServiceAct extends MembershipAct {
    private final MembershipService memberships;
    private final MembershipLookup lookup;

    LeaveCommunityServiceAct(MembershipService memberships, MembershipLookup lookup) {
        super(
                lookup,
                MembershipView::goesOn,
                "community-service-end",
                "It is recorded that the service has ended, and what follows.");
        this.memberships = memberships;
        this.lookup = lookup;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record the end of a community service")
                .explained("Somebody who leaves has their place used: the service helps nobody else for it.")
                .asking(
                        chosen(file),
                        FormField.date("leftOn", "Last day on which it helped"),
                        FormField.number("hoursPerWeek", HOURS),
                        FormField.words("whatFollows", "What follows for the person, and who sees to it?"),
                        late())
                .button("Record the end");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String membership = choice(file, answers);
        LocalDate on = answers.neededDate("leftOn", "Last day on which it helped");
        BigDecimal hours = answers.hoursAWeek("hoursPerWeek");
        String follows = answers.neededText("whatFollows", "Enter what follows for the person, and who sees to it.");
        Leaving told = new Leaving(on, hours, follows, answers.text("lateReason"));
        return () -> memberships.leave(membership, told);
    }
}
