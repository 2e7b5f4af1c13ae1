package uk.homeward.circumstances.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.circumstances.Entry;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.refusal.NotFound;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Adds an entry to one of the lists on a person's record, or puts one right. */
@PageController
class PersonEntryController {
    private static final String NEW = "new";

    private final List<EntryPage<?>> pages;
    private final CircumstancesService circumstances;
    private final PersonService people;
    private final AuditTrail trail;

    PersonEntryController(
            List<EntryPage<?>> pages, CircumstancesService circumstances, PersonService people, AuditTrail trail) {
        this.pages = pages;
        this.circumstances = circumstances;
        this.people = people;
        this.trail = trail;
    }

    @FormMapping("/people/{reference}/circumstances/{list}/{number:new|[0-9]{1,4}}")
    String correct(@PathVariable String reference, @PathVariable String list, @PathVariable String number, Form form) {
        Visitor.allowed(Permission.CORRECT_PERSON);
        EntryPage<?> page = pages.stream()
                .filter(one -> one.path().equals(list))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such list on a person's record."));
        PersonSummary person = people.find(reference);
        trail.looked(reference, reference);
        return correct(page, person, number, form);
    }

    private <T extends Entry<T>> String correct(EntryPage<T> page, PersonSummary person, String number, Form form) {
        T entry = number.equals(NEW) ? null : entry(page, person.reference(), Integer.parseInt(number));
        if (entry != null) {
            page.fill(form, entry);
        }
        page.read(form);
        return form.handle(
                page(page, person, entry),
                "The record is corrected. What stood there before can be read below.",
                () -> page.save(circumstances, person.reference(), entry, form));
    }

    private <T extends Entry<T>> T entry(EntryPage<T> page, String person, int number) {
        List<T> entries = page.of(circumstances.of(person));
        if (number >= entries.size()) {
            throw new NotFound("This entry is not on the record any more. Go back to the person.");
        }
        return entries.get(number);
    }

    private static <T extends Entry<T>> FormPage page(EntryPage<T> page, PersonSummary person, @Nullable T entry) {
        FormPage form = FormPage.titled(page.title())
                .about(person.name() + ", " + person.reference())
                .back("/people/" + person.reference(), "Back to the person")
                .asking(page.fields());
        FormPage whole = entry == null
                ? form
                : form.asking(FormField.ticks("remove", "Or", Map.of("REMOVE", "Take this entry off the record")));
        return whole.asking(FormField.words("reason", "How is this known, or why was it wrong?"))
                .button("Save");
    }
}
