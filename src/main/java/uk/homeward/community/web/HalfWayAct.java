package uk.homeward.community.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.community.MembershipLookup;
import uk.homeward.community.MembershipService;
import uk.homeward.community.MembershipView;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

@Component
@Order(31)
class HalfWayAct extends MembershipAct {
    private final MembershipService memberships;
    private final MembershipLookup lookup;

    HalfWayAct(MembershipService memberships, MembershipLookup lookup) {
        super(lookup, MembershipView::goesOn, "community-service-half-way", "The hours half way are recorded.");
        this.memberships = memberships;
        this.lookup = lookup;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record the look half way through a community service")
                .asking(
                        chosen(file),
                        FormField.date("halfWayOn", "Day of the look"),
                        FormField.number("hoursPerWeek", HOURS),
                        late())
                .button("Record it");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String membership = choice(file, answers);
        LocalDate on = answers.neededDate("halfWayOn", "Day of the look");
        BigDecimal hours = answers.hoursAWeek("hoursPerWeek");
        String late = answers.text("lateReason");
        return () -> memberships.halfWay(membership, on, hours, late);
    }
}
