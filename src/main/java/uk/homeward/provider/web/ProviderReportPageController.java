package uk.homeward.provider.web;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.provider.OurPeople;
import uk.homeward.provider.OurPerson;
import uk.homeward.provider.ProviderReportService;
import uk.homeward.shortterm.WeekTold;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.Guest;
import uk.homeward.site.PageController;

/** What a provider's own staff tell of somebody that it cares for. */
@PageController
class ProviderReportPageController {

    private final OurPeople people;
    private final ProviderReportService reports;

    ProviderReportPageController(OurPeople people, ProviderReportService reports) {
        this.people = people;
        this.reports = reports;
    }

    @FormMapping(OurPeoplePageController.PEOPLE + "/{reference}/concern")
    String concern(@PathVariable String reference, Form form) {
        String concern = form.neededText("concern", "Enter what worries you.");
        return form.handle(
                page("Tell a concern", reference)
                        .explained("A therapist of the council is asked to answer it. In an emergency call 999 first.")
                        .asking(FormField.words("concern", "What worries you?"))
                        .button("Tell concern"),
                "The concern is told. A therapist answers it.",
                () -> reports.raiseConcern(Guest.provider(), reference, concern));
    }

    @FormMapping(OurPeoplePageController.PEOPLE + "/{reference}/not-started")
    String notStarted(@PathVariable String reference, Form form) {
        String reason = form.neededText("reason", "Enter why the start did not take place.");
        return form.handle(
                page("Tell that the start did not take place", reference)
                        .explained("The council is told at once and decides what follows. The place stays as it is.")
                        .asking(FormField.words("reason", "What happened?"))
                        .button("Tell the council"),
                "The council is told that the start did not take place.",
                () -> reports.tellNotStarted(Guest.provider(), reference, reason));
    }

    @FormMapping(OurPeoplePageController.PEOPLE + "/{reference}/week")
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
                () -> reports.fillInWeek(Guest.provider(), reference, told));
    }

    private FormPage page(String title, String reference) {
        OurPerson person = people.find(Guest.provider(), reference);
        return FormPage.titled(title).about(person.name()).back(OurPeoplePageController.PEOPLE, "Back to our people");
    }
}
