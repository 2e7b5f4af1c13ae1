package uk.homeward.community.web;

import java.util.List;
import java.util.function.Predicate;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.community.MembershipService;
import uk.homeward.community.MembershipView;
import uk.homeward.refusal.Wording;
import uk.homeward.site.FormField;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Something that may be done with one of the community services of a case. */
abstract class MembershipAct extends CaseAct {
    static final String HOURS = "One-to-one hours a week now";
    static final String WHICH = "Choose the community service.";

    private final MembershipService memberships;
    private final Predicate<MembershipView> which;

    MembershipAct(MembershipService memberships, Predicate<MembershipView> which, String path, String done) {
        super(path, Permission.KEEP_COMMUNITY_SERVICE, done);
        this.memberships = memberships;
        this.which = which;
    }

    @Override
    public final boolean appliesTo(CaseFile file) {
        return !open(file).isEmpty();
    }

    FormField chosen(CaseFile file) {
        return FormField.choice(
                "membership",
                "Which community service?",
                FormField.choices(open(file), MembershipView::reference, one -> "%s, from %s"
                        .formatted(one.serviceName(), Wording.day(one.joinedOn()))));
    }

    static FormField late() {
        return FormField.words("lateReason", "Why is it told so late?")
                .hint("Needed where the day lies some days back.");
    }

    String choice(CaseFile file, TypedAnswers answers) {
        String typed = answers.text("membership");
        String known = open(file).stream()
                .map(MembershipView::reference)
                .filter(reference -> reference.equals(typed))
                .findFirst()
                .orElse(null);
        var unused = answers.needed("membership", known, WHICH);
        return String.valueOf(known);
    }

    private List<MembershipView> open(CaseFile file) {
        return MembershipCase.found(memberships, file).stream().filter(which).toList();
    }
}
