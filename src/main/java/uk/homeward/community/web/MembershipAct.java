package uk.homeward.community.web;

import java.util.List;
import java.util.function.Predicate;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.ChosenAct;
import uk.homeward.community.MembershipLookup;
import uk.homeward.community.MembershipView;
import uk.homeward.refusal.Wording;
import uk.homeward.site.FormField;
import uk.homeward.site.Permission;

/** Something that may be done with one of the community services of a case. */
abstract class MembershipAct extends ChosenAct<MembershipView> {
    static final String HOURS = "One-to-one hours a week now";

    private final MembershipLookup memberships;
    private final Predicate<MembershipView> which;

    MembershipAct(MembershipLookup memberships, Predicate<MembershipView> which, String path, String done) {
        super(path, Permission.KEEP_COMMUNITY_SERVICE, done, "membership", "community service");
        this.memberships = memberships;
        this.which = which;
    }

    static FormField late() {
        return FormField.words("lateReason", "Why is it told so late?")
                .hint("Needed where the day lies some days back.");
    }

    @Override
    protected final List<MembershipView> open(CaseFile file) {
        return MembershipCase.found(memberships, file).stream().filter(which).toList();
    }

    @Override
    protected final String reference(MembershipView one) {
        return one.reference();
    }

    @Override
    protected final String inWords(MembershipView one) {
        return "%s, from %s".formatted(one.serviceName(), Wording.day(one.joinedOn()));
    }
}
