package uk.homeward.referral.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.person.LikelyDoubles;
import uk.homeward.person.LikelyDoubles.LikelyDouble;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralService;
import uk.homeward.refusal.Refusal;
import uk.homeward.site.Form;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Takes a referral that came by telephone or letter. Who may be the same person is asked before there are two records. */
@PageController
@Order(20)
class ReferPageController implements NavigationSource {
    private static final String PAGE = "/referrals/new";
    private final ReferralService referrals;
    private final LikelyDoubles doubles;
    private final ReferFields fields;

    ReferPageController(ReferralService referrals, LikelyDoubles doubles, ReferFields fields) {
        this.referrals = referrals;
        this.doubles = doubles;
        this.fields = fields;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Refer", PAGE, Permission.REFER));
    }

    @FormMapping(PAGE)
    String refer(@RequestParam(required = false) @Nullable String person, Form form) {
        Visitor.allowed(Permission.REFER);
        if (person != null) {
            form.fill(LikelyDoubleField.KNOWN, person);
        }
        List<LikelyDouble> likely =
                form.submitted() && form.text(LikelyDoubleField.KNOWN) == null ? likely(form) : List.of();
        if (!likely.isEmpty()) {
            form.errors()
                    .add(
                            LikelyDoubleField.KNOWN,
                            "Somebody on record may be this person. Choose who it is, or that it is somebody else.");
        }
        ReferralRequest asked = fields.read(form);
        return form.handle(
                page(form, likely), "The referral is received, and waits for triage.", () -> referrals.receive(asked));
    }

    /** What cannot be read is refused with the rest of the form. */
    private List<LikelyDouble> likely(Form form) {
        try {
            return doubles.of(PersonFields.read(form));
        } catch (Refusal refused) {
            return List.of();
        }
    }

    private FormPage page(Form form, List<LikelyDouble> likely) {
        return FormPage.titled("Refer a person")
                .back("/", "Back to your work")
                .asking(fields.of(likely))
                .button(form.submitted() && !likely.isEmpty() ? "Refer" : "Continue");
    }
}
