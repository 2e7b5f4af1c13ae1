package uk.homeward.providerfailure.web;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.paging.PageQuery;
import uk.homeward.providerfailure.AffectedPerson;
import uk.homeward.providerfailure.CoverStatus;
import uk.homeward.providerfailure.FailureView;
import uk.homeward.providerfailure.ProviderFailureService;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Words;

/** The page on which it is chosen who is covered, by whom and from when. */
@Component
class BulkCoverPage {

    private final ProviderFailureService failures;
    private final Providers providers;
    private final Words words;

    BulkCoverPage(ProviderFailureService failures, Providers providers, Words words) {
        this.failures = failures;
        this.providers = providers;
        this.words = words;
    }

    /** By the reference of the package, whoever has to be covered first at the top. */
    Map<String, String> toCover(String reference) {
        Map<String, String> people = new LinkedHashMap<>();
        failures.people(reference, PageQuery.first(PageQuery.LARGEST)).items().stream()
                .filter(person -> person.status() == CoverStatus.TO_COVER)
                .forEach(person -> people.put(person.packageReference(), inWords(person)));
        return people;
    }

    FormPage page(String reference, Map<String, String> people) {
        FailureView failure = failures.find(reference);
        return FormPage.titled("Cover several people")
                .about("%s, %s".formatted(failure.reference(), failure.providerName()))
                .back(ProviderFailurePageController.FAILURES + "/" + reference, "Back to the failure")
                .explained("Those who have to be covered first stand first. Each gets an answer of their own.")
                .asking(
                        FormField.ticks("people", "Whom?", people),
                        FormField.list(
                                "provider",
                                "Who makes the visits?",
                                FormField.choices(providers.all(), Provider::code, Provider::name)),
                        FormField.date("firstVisit", "Day of the first visit"),
                        FormField.line("firstVisitTime", "Time of that visit").hint("For example, 12:30"),
                        FormField.date("coverUntil", "Cover until (optional)")
                                .hint("Leave it blank where it goes on until somebody else has started."))
                .button("Confirm cover");
    }

    private String inWords(AffectedPerson person) {
        LocalDateTime next = person.nextVisit();
        return "%s, %s%s%s"
                .formatted(
                        person.packageReference(),
                        person.area(),
                        next == null ? "" : ", next visit " + words.localMoment(next),
                        person.timeCritical() ? ", time-critical" : "");
    }
}
