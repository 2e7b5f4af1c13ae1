package uk.homeward.referral.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.council.CouncilProfile;
import uk.homeward.person.LikelyDoubles;
import uk.homeward.person.LikelyDoubles.LikelyDouble;
import uk.homeward.person.NumberScheme;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralSource;
import uk.homeward.refusal.Refusal;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.site.Words;

/** Takes a referral that came by telephone or letter. Who may be the same person is asked before there are two records. */
@PageController
@Order(20)
class ReferPageController implements NavigationSource {
    private static final String PAGE = "/referrals/new";
    private static final String KNOWN = "personReference";
    private static final String SOMEBODY_ELSE = "SOMEBODY_ELSE";

    private final ReferralService referrals;
    private final LikelyDoubles doubles;
    private final CouncilProfile council;
    private final Words words;
    private final NumberScheme scheme;

    ReferPageController(
            ReferralService referrals,
            LikelyDoubles doubles,
            CouncilProfile council,
            Words words,
            NumberScheme scheme) {
        this.referrals = referrals;
        this.doubles = doubles;
        this.council = council;
        this.words = words;
        this.scheme = scheme;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("Refer", PAGE, Permission.REFER));
    }

    @FormMapping(PAGE)
    String refer(@RequestParam(required = false) @Nullable String person, Form form) {
        Visitor.allowed(Permission.REFER);
        if (person != null) {
            form.fill(KNOWN, person);
        }
        List<LikelyDouble> likely = form.submitted() && form.text(KNOWN) == null ? likely(form) : List.of();
        if (!likely.isEmpty()) {
            form.errors()
                    .add(
                            KNOWN,
                            "Somebody on record may be this person. Choose who it is, or that it is somebody else.");
        }
        ReferralRequest asked = read(form);
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

    private static ReferralRequest read(Form form) {
        String known = form.text(KNOWN);
        boolean somebodyElse = SOMEBODY_ELSE.equals(known);
        boolean aNewPerson = known == null || somebodyElse;
        return new ReferralRequest(
                aNewPerson ? null : known,
                aNewPerson ? PersonFields.read(form, somebodyElse) : null,
                form.choice("source", ReferralSource.class),
                form.choice("trigger", EnablementTrigger.class),
                form.has("urgent", "YES"),
                form.text("area"),
                form.date("expectedDischargeOn", "The expected discharge"),
                form.date("medicallyFitOn", "The day of being medically fit"),
                form.text("formerPackage"),
                form.text("situation"));
    }

    private FormPage page(Form form, List<LikelyDouble> likely) {
        List<FormField> fields = new ArrayList<>();
        if (likely.isEmpty()) {
            fields.add(FormField.line(KNOWN, "Reference, if the person has a record")
                    .hint("For example, PER-000123. Leave it empty for somebody new, and tell who they are below."));
        } else {
            fields.add(FormField.choice(KNOWN, "Is it one of these?", choices(likely)));
        }
        fields.addAll(PersonFields.all(scheme));
        fields.addAll(List.of(
                FormField.list(
                        "source",
                        "Who asks for support?",
                        FormField.choices(List.of(ReferralSource.values()), Enum::name, ReferralSource::label)),
                FormField.choice("trigger", "What changed for the person?", words.choices(EnablementTrigger.values())),
                FormField.ticks("urgent", "Urgency", Map.of("YES", "Urgent: the person cannot wait until tomorrow")),
                FormField.list(
                        "area", "Area", FormField.choices(areas(), UnaryOperator.identity(), UnaryOperator.identity())),
                FormField.date("expectedDischargeOn", "Expected discharge").hint("Needed where a hospital asks"),
                FormField.date("medicallyFitOn", "Medically fit since"),
                FormField.line("formerPackage", "Former package").hint("Its reference, where it is to be restarted"),
                FormField.words("situation", "What is the situation?")));
        return FormPage.titled("Refer a person")
                .back("/", "Back to your work")
                .asking(fields)
                .button(form.submitted() && !likely.isEmpty() ? "Refer" : "Continue");
    }

    private List<String> areas() {
        List<String> areas = new ArrayList<>(council.areas());
        areas.add(ReferralService.OUTSIDE);
        return areas;
    }

    private Map<String, String> choices(List<LikelyDouble> likely) {
        Map<String, String> choices = new LinkedHashMap<>();
        likely.forEach(one -> choices.put(
                one.person().reference(),
                "%s, %s, born %s: same %s"
                        .formatted(
                                one.person().reference(),
                                one.person().name(),
                                words.born(
                                        one.person().dateOfBirth(), one.person().birthDateEstimated()),
                                String.join(", ", one.agrees()))));
        choices.put(SOMEBODY_ELSE, "Somebody else");
        return choices;
    }
}
