package uk.homeward.referral.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.person.LikelyDoubles.LikelyDouble;
import uk.homeward.person.NumberScheme;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralSource;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.Words;

/** What is asked of whoever takes a referral by telephone or letter. */
@Component
class ReferFields {
    private final CouncilProfile council;
    private final Words words;
    private final NumberScheme scheme;
    private final LikelyDoubleField person;

    ReferFields(CouncilProfile council, Words words, NumberScheme scheme, LikelyDoubleField person) {
        this.council = council;
        this.words = words;
        this.scheme = scheme;
        this.person = person;
    }

    /** @param likely those on record who may be the same person */
    List<FormField> of(List<LikelyDouble> likely) {
        List<FormField> fields = new ArrayList<>();
        fields.add(person.of(likely));
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
        return fields;
    }

    private List<String> areas() {
        List<String> areas = new ArrayList<>(council.areas());
        areas.add(ReferralService.OUTSIDE);
        return areas;
    }

    ReferralRequest read(Form form) {
        String known = form.text(LikelyDoubleField.KNOWN);
        boolean somebodyElse = LikelyDoubleField.SOMEBODY_ELSE.equals(known);
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
}
