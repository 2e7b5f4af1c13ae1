package uk.homeward.referral.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralJoinService;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.ReferralView;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** The person was referred twice for the same. */
@Component
@Order(5)
class JoinReferralAct extends CaseAct {
    private final ReferralService referrals;
    private final ReferralJoinService joins;

    JoinReferralAct(ReferralService referrals, ReferralJoinService joins) {
        super("join", Permission.WITHDRAW_REFERRAL, "The referral is joined with the other, which goes on.");
        this.referrals = referrals;
        this.joins = joins;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return file.beginsWith(Reference.REFERRAL)
                && referrals.find(file.reference()).status() == ReferralStatus.RECEIVED
                && !others(file).isEmpty();
    }

    private List<ReferralView> others(CaseFile file) {
        return joins.others(file.reference());
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Join with another referral")
                .explained(
                        "The other referral goes on, and all work on this one ends. What was said here stays readable.")
                .asking(
                        FormField.list(
                                "into",
                                "Which referral goes on?",
                                FormField.choices(others(file), ReferralView::reference, JoinReferralAct::inWords)),
                        FormField.words("reason", "Is there anything to add?"))
                .button("Join the referrals");
    }

    private static String inWords(ReferralView other) {
        return "%s, from %s".formatted(other.reference(), other.source().label());
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String into = answers.neededText("into", "Choose the referral that goes on.");
        String reason = answers.text("reason");
        return () -> joins.join(file.reference(), into, reason);
    }
}
