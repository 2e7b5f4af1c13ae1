package uk.homeward.provider.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.council.Providers;
import uk.homeward.paging.PageQuery;
import uk.homeward.provider.OurPeople;
import uk.homeward.provider.OurPerson;
import uk.homeward.shortterm.WeekTold;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.Guest;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.PageSection;
import uk.homeward.site.Visitor;

/** The people that a provider cares for, for its own staff. */
@PageController
@Order(20)
class OurPeoplePageController implements NavigationSource {

    private static final String PEOPLE = "/provider/people";

    private final OurPeople people;
    private final Providers providers;

    OurPeoplePageController(OurPeople people, Providers providers) {
        this.people = people;
        this.providers = providers;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                "Our people", PEOPLE, visitor -> visitor.provider().isPresent()));
    }

    @GetMapping(PEOPLE)
    String people(PageQuery page, Model model) {
        String provider = Guest.provider();
        model.addAttribute("provider", providers.name(provider));
        model.addAttribute("people", people.of(provider, page));
        return "provider/people";
    }

    @FormMapping(PEOPLE + "/{reference}/concern")
    String concern(@PathVariable String reference, Form form) {
        String concern = form.neededText("concern", "Enter what worries you.");
        return form.handle(
                page("Tell a concern", reference)
                        .explained("A therapist of the council is asked to answer it. In an emergency call 999 first.")
                        .asking(FormField.words("concern", "What worries you?"))
                        .button("Tell concern"),
                "The concern is told. A therapist answers it.",
                () -> people.raiseConcern(Guest.provider(), reference, concern));
    }

    @FormMapping(PEOPLE + "/{reference}/not-started")
    String notStarted(@PathVariable String reference, Form form) {
        String reason = form.neededText("reason", "Enter why the start did not take place.");
        return form.handle(
                page("Tell that the start did not take place", reference)
                        .explained("The council is told at once and decides what follows. The place stays as it is.")
                        .asking(FormField.words("reason", "What happened?"))
                        .button("Tell the council"),
                "The council is told that the start did not take place.",
                () -> people.tellNotStarted(Guest.provider(), reference, reason));
    }

    @FormMapping(PEOPLE + "/{reference}/week")
    String week(@PathVariable String reference, Form form) {
        WeekTold told = new WeekTold(
                form.neededDate("weekFrom", "A day of the week"),
                form.hoursAWeek("hoursDelivered"),
                form.wholeNumber("visits", "Visits in the week"),
                form.wholeNumber("workers", "Different workers in the week"),
                form.text("reason"));
        return form.handle(
                page("Fill in a week", reference)
                        .explained("Nobody has written down what was given in these weeks: %s."
                                .formatted(
                                        people.find(Guest.provider(), reference).missing()))
                        .asking(
                                FormField.date("weekFrom", "A day of the week"),
                                FormField.number("hoursDelivered", "Hours given in the week")
                                        .hint("For example, 7.5 or 7:30. Give 0 if nobody came."),
                                FormField.number("visits", "Visits in the week"),
                                FormField.number("workers", "Different workers in the week"),
                                FormField.words("reason", "Why is it told only now?")
                                        .hint("Only where the week ended some days ago."))
                        .button("Fill in the week"),
                "The week is filled in.",
                () -> people.fillInWeek(Guest.provider(), reference, told));
    }

    private FormPage page(String title, String reference) {
        OurPerson person = people.find(Guest.provider(), reference);
        return FormPage.titled(title).about(person.name()).back(PEOPLE, "Back to our people");
    }

    /** On the first page, where the sign-in does not say for whom somebody works. */
    @Component
    static class UnknownProvider implements PageSection {
        @Override
        public List<Shown> on(String address, Visitor visitor) {
            return address.equals("/") && visitor.guest() && visitor.provider().isEmpty()
                    ? List.of(new Shown(Place.WARNING, "provider/people", "unknown", Guest.UNKNOWN))
                    : List.of();
        }
    }
}
