package uk.homeward.packagereview.web;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseFile;
import uk.homeward.packagereview.PackageReviewMeetings;
import uk.homeward.packagereview.PackageReviewViews;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.TypedAnswers;

/** When, and with whom, a review is held. */
@Component
@Order(61)
class BookReviewAct extends PackageReviewAct {

    private final PackageReviewMeetings meetings;

    BookReviewAct(PackageReviewViews views, PackageReviewMeetings meetings) {
        super(views, "review-booking", "The review is booked.");
        this.meetings = meetings;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Book a review")
                .explained("Agree the day with the person. Booking anew moves it.")
                .asking(
                        chosen(file),
                        FormField.date("bookedOn", "Day of the review"),
                        FormField.line("bookedWith", "Who holds it with the person?"))
                .button("Book review");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String review = choice(file, answers);
        LocalDate on = answers.neededDate("bookedOn", "Day of the review");
        String with = answers.neededText("bookedWith", "Enter who holds it.");
        return () -> meetings.book(review, on, with);
    }
}
