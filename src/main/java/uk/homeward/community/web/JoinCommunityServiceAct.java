package uk.homeward.community.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.community.CommunityRules;
import uk.homeward.community.CommunityRules.CappedService;
import uk.homeward.community.MembershipJoinService;
import uk.homeward.community.MembershipJoinService.Joining;
import uk.homeward.reference.Reference;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(30)
class JoinCommunityServiceAct extends CaseAct {
    private final MembershipJoinService memberships;
    private final CommunityRules rules;

    JoinCommunityServiceAct(MembershipJoinService memberships, CommunityRules rules) {
        super(
                "community-service",
                Permission.KEEP_COMMUNITY_SERVICE,
                "It is recorded that the community service helps the person.");
        this.memberships = memberships;
        this.rules = rules;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return file.beginsWith(Reference.PACKAGE) && !rules.services().isEmpty();
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record help by a community service")
                .explained(
                        "Such a service helps only so many people ever. A place counts as used also when somebody leaves.")
                .asking(
                        FormField.choice(
                                "service",
                                "Which community service?",
                                FormField.choices(rules.services(), CappedService::code, CappedService::name)),
                        FormField.date("joinedOn", "It helps from"),
                        FormField.number("hoursPerWeek", MembershipAct.HOURS),
                        MembershipAct.late())
                .button("Record it");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String service = answers.neededText("service", "Choose the community service.");
        LocalDate on = answers.neededDate("joinedOn", "The first day");
        BigDecimal hours = answers.hoursAWeek("hoursPerWeek");
        Joining asked = new Joining(service, on, hours, answers.text("lateReason"));
        return () -> memberships.join(file.personReference(), file.reference(), asked);
    }
}
