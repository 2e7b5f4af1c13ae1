package uk.homeward.referral.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.paging.PageQuery;
import uk.homeward.person.NumberScheme;
import uk.homeward.person.PersonSeparationService;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.referral.ReferralLists;
import uk.homeward.referral.ReferralView;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.site.Words;

/** Asks a second person to make two records of one in which two people got mixed up. */
@PageController
class SeparatePersonController {
    private final PersonSeparationService separations;
    private final PersonService people;
    private final ReferralLists referrals;
    private final AuditTrail trail;
    private final Words words;
    private final NumberScheme scheme;

    SeparatePersonController(
            PersonSeparationService separations,
            PersonService people,
            ReferralLists referrals,
            AuditTrail trail,
            Words words,
            NumberScheme scheme) {
        this.separations = separations;
        this.people = people;
        this.referrals = referrals;
        this.trail = trail;
        this.words = words;
        this.scheme = scheme;
    }

    @FormMapping("/people/{reference}/separation")
    String separate(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.CORRECT_PERSON);
        PersonSummary person = people.find(reference);
        trail.looked(person.reference(), person.reference());
        List<ReferralView> cases = referrals
                .ofPerson(person.reference(), PageQuery.first(PageQuery.LARGEST))
                .items();
        return form.handle(
                page(person, cases),
                "A second person is asked. Nothing has changed yet.",
                () -> separations.askToSeparate(
                        person.reference(), PersonFields.read(form), chosen(form, cases), form.text("reason")));
    }

    private static Set<String> chosen(Form form, List<ReferralView> cases) {
        return cases.stream()
                .map(ReferralView::reference)
                .filter(reference -> form.has("cases", reference))
                .collect(Collectors.toSet());
    }

    private FormPage page(PersonSummary person, List<ReferralView> cases) {
        Map<String, String> choices =
                FormField.choices(cases, ReferralView::reference, referral -> "%s, received %s from %s"
                        .formatted(
                                referral.reference(),
                                words.moment(referral.receivedAt()),
                                referral.source().label()));
        return FormPage.titled("Separate two people in this record")
                .about(person.name() + ", " + person.reference())
                .back("/people/" + person.reference(), "Back to the person")
                .explained(
                        "Use this when what stands here belongs to two people. The chosen cases, with their services, stays and money, go to a record of the other person; everything else stays.",
                        "A second person decides.")
                .asking(FormField.ticks("cases", "Which cases are the other person's?", choices))
                .asking(PersonFields.all(scheme))
                .asking(FormField.words("reason", "How is it known that these are two people?"))
                .button("Ask a second person");
    }
}
