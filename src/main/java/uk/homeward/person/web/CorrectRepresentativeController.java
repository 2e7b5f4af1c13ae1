package uk.homeward.person.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.council.CouncilProfile;
import uk.homeward.person.PersonDetails.RepresentativeDetails;
import uk.homeward.person.PersonRecords;
import uk.homeward.person.PersonSummary;
import uk.homeward.person.RepresentativeAuthority;
import uk.homeward.refusal.NotFound;
import uk.homeward.site.Form;
import uk.homeward.site.FormMapping;
import uk.homeward.site.PageController;

/** Adds somebody who speaks or decides for a person, or puts one right. */
@PageController
class CorrectRepresentativeController {
    private final PersonRecords records;
    private final CorrectionPage page;
    private final CouncilProfile council;

    CorrectRepresentativeController(PersonRecords records, CorrectionPage page, CouncilProfile council) {
        this.records = records;
        this.page = page;
        this.council = council;
    }

    @FormMapping("/people/{reference}/representatives/new")
    String add(@PathVariable String reference, Form form) {
        PersonSummary person = page.open(reference);
        return handle(person, known(person).size(), form, false);
    }

    @FormMapping("/people/{reference}/representatives/{number:[0-9]{1,4}}")
    String correct(@PathVariable String reference, @PathVariable int number, Form form) {
        PersonSummary person = page.open(reference);
        List<RepresentativeDetails> known = known(person);
        if (number >= known.size()) {
            throw new NotFound("This representative is not on the record any more. Go back to the person.");
        }
        RepresentativeDetails one = known.get(number);
        RepresentativeFields.fill(form, one);
        return handle(person, number, form, true);
    }

    private String handle(PersonSummary person, int number, Form form, boolean removable) {
        RepresentativeDetails told = RepresentativeFields.read(form);
        List<RepresentativeDetails> right = new ArrayList<>(known(person));
        if (number < right.size()) {
            right.remove(number);
        }
        if (!form.has("remove", "REMOVE")) {
            right.add(number, told);
        }
        return page.handle(
                form,
                "Who speaks for the person",
                person,
                () -> records.correct(person.reference(), right, form.text("reason")),
                RepresentativeFields.all(kinds(person, number), removable));
    }

    /** Those of the law of the place; what the record says already is kept. */
    private List<RepresentativeAuthority> kinds(PersonSummary person, int number) {
        List<RepresentativeAuthority> kinds = new ArrayList<>(RepresentativeAuthority.in(council.jurisdiction()));
        List<PersonSummary.Representative> known = person.representatives();
        if (number < known.size() && !kinds.contains(known.get(number).authority())) {
            kinds.add(known.get(number).authority());
        }
        return kinds;
    }

    private static List<RepresentativeDetails> known(PersonSummary person) {
        return person.representatives().stream()
                .map(one -> new RepresentativeDetails(
                        one.name(), one.authority(), one.telephone(), one.seenBy(), one.seenOn()))
                .toList();
    }
}
