package uk.homeward.providerfailure.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.paging.PageQuery;
import uk.homeward.providerfailure.AffectedPerson;
import uk.homeward.providerfailure.BulkCover;
import uk.homeward.providerfailure.CoverStatus;
import uk.homeward.providerfailure.CrisisCover;
import uk.homeward.providerfailure.CrisisCoverService;
import uk.homeward.providerfailure.FailureCause;
import uk.homeward.providerfailure.FailureTold;
import uk.homeward.providerfailure.FailureView;
import uk.homeward.providerfailure.LateCover;
import uk.homeward.providerfailure.ProviderFailureService;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.NavigationEntry;
import uk.homeward.site.NavigationGroup;
import uk.homeward.site.NavigationSource;
import uk.homeward.site.PageController;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.site.Words;

/** Providers that failed: told here, and worked here for many people at once. */
@PageController
@Order(54)
class ProviderFailurePageController implements NavigationSource, PageSection {

    private static final String FAILURES = "/provider-failures";

    private final ProviderFailureService failures;
    private final CrisisCoverService cover;
    private final BulkCover bulk;
    private final LateCover late;
    private final Providers providers;
    private final FrameworkRules rules;
    private final Words words;

    ProviderFailurePageController(
            ProviderFailureService failures,
            CrisisCoverService cover,
            BulkCover bulk,
            LateCover late,
            Providers providers,
            FrameworkRules rules,
            Words words) {
        this.failures = failures;
        this.cover = cover;
        this.bulk = bulk;
        this.late = late;
        this.providers = providers;
        this.rules = rules;
        this.words = words;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                        "Provider failures",
                        FAILURES,
                        visitor -> rules.buysCare() && visitor.may(Permission.SEE_BREACHES))
                .under(NavigationGroup.FINDING_CARE));
    }

    /** Cover that failed is loud on the first page until somebody makes the visits. */
    @Override
    public List<Shown> on(String address, Visitor visitor) {
        boolean here = address.equals("/") && visitor.may(Permission.SEE_BREACHES);
        return here ? List.of(new Shown(Place.WARNING, "providerfailure/late", "alarm", late.count())) : List.of();
    }

    @GetMapping(FAILURES)
    String all(PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_BREACHES);
        model.addAttribute("failures", failures.all(page));
        return "providerfailure/failures";
    }

    @GetMapping(FAILURES + "/{reference}")
    String one(@PathVariable String reference, PageQuery page, Model model) {
        Visitor.allowed(Permission.SEE_BREACHES);
        model.addAttribute("failure", failures.find(reference));
        model.addAttribute("people", failures.people(reference, page));
        return "providerfailure/failure";
    }

    @FormMapping(FAILURES + "/new")
    String fail(Form form) {
        Visitor.allowed(Permission.TELL_PROVIDER_FAILURE);
        FailureTold told = new FailureTold(
                form.neededText("provider", "Choose the provider that fails."),
                form.needed(
                        "cause",
                        form.choice("cause", FailureCause.class),
                        "Say whether its business failed, or something else interrupts its care."),
                form.neededMoment("lastVisit", "The day of its last visit"),
                form.neededText("reason", "Say what happened."),
                List.of());
        return form.handle(
                FormPage.titled("Record that a provider fails")
                        .explained(
                                "Everybody whom it serves gets a task of their own at once. People who pay for themselves or whom"
                                        + " another council pays for are told through the API, also later.")
                        .back(FAILURES, "Back to provider failures")
                        .asking(
                                FormField.list("provider", "Which provider?", names(providers.outside())),
                                FormField.choice(
                                        "cause",
                                        "What fails?",
                                        FormField.choices(
                                                List.of(FailureCause.values()), Enum::name, FailureCause::label)),
                                FormField.date("lastVisit", "Day of its last visit"),
                                FormField.line("lastVisitTime", "Time of that visit")
                                        .hint("For example, 08:00"),
                                FormField.words("reason", "What happened?"))
                        .warningButton("Record failure"),
                "The failure is recorded. Everybody whom it serves is to be covered now.",
                () -> failures.tell(told));
    }

    @FormMapping(FAILURES + "/{reference}/cover")
    String cover(@PathVariable String reference, Form form, Model model) {
        Visitor.allowed(Permission.COVER_IN_CRISIS);
        Map<String, String> toCover = toCover(reference);
        List<String> chosen =
                toCover.keySet().stream().filter(one -> form.has("people", one)).toList();
        form.needed("people", chosen.isEmpty() ? null : chosen, "Choose at least one person.");
        String provider = form.neededText("provider", "Choose who makes the visits.");
        LocalDateTime first = form.neededMoment("firstVisit", "The day of the first visit");
        LocalDate until = form.date("coverUntil", "The last day of cover");
        String back = FAILURES + "/" + reference;
        if (!form.submitted() || !form.errors().none()) {
            return form.handle(coverPage(reference, toCover), "", () -> {});
        }
        if (!form.sentFirst(back)) {
            return "redirect:" + back;
        }
        model.addAttribute("failure", failures.find(reference));
        model.addAttribute("results", bulk.cover(chosen, new CrisisCover(provider, first, until)));
        return "providerfailure/covered";
    }

    @FormMapping(FAILURES + "/{reference}/return")
    String cameBack(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.TELL_PROVIDER_FAILURE);
        LocalDateTime first = form.neededMoment("firstVisit", "The day of the first visit");
        String reason = form.text("reason");
        return form.handle(
                FormPage.titled("Record that the provider comes back")
                        .explained(
                                "Whoever is not covered yet has this provider again. The others stay where they are.")
                        .back(FAILURES + "/" + reference, "Back to the failure")
                        .asking(
                                FormField.date("firstVisit", "Day of the first visit that it makes again"),
                                FormField.line("firstVisitTime", "Time of that visit")
                                        .hint("For example, 12:30"),
                                FormField.words("reason", "What happened? (optional)"))
                        .button("Record return"),
                "The provider makes its visits again.",
                () -> cover.cameBack(reference, first, reason));
    }

    private Map<String, String> toCover(String reference) {
        Map<String, String> people = new LinkedHashMap<>();
        failures.people(reference, PageQuery.first(PageQuery.LARGEST)).items().stream()
                .filter(person -> person.status() == CoverStatus.TO_COVER)
                .forEach(person -> people.put(person.packageReference(), inWords(person)));
        return people;
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

    private FormPage coverPage(String reference, Map<String, String> people) {
        FailureView failure = failures.find(reference);
        return FormPage.titled("Cover several people")
                .about("%s, %s".formatted(failure.reference(), failure.providerName()))
                .back(FAILURES + "/" + reference, "Back to the failure")
                .explained("Those who have to be covered first stand first. Each gets an answer of their own.")
                .asking(
                        FormField.ticks("people", "Whom?", people),
                        FormField.list("provider", "Who makes the visits?", names(providers.all())),
                        FormField.date("firstVisit", "Day of the first visit"),
                        FormField.line("firstVisitTime", "Time of that visit").hint("For example, 12:30"),
                        FormField.date("coverUntil", "Cover until (optional)")
                                .hint("Leave it blank where it goes on until somebody else has started."))
                .button("Confirm cover");
    }

    private static Map<String, String> names(List<Provider> some) {
        return FormField.choices(some, Provider::code, Provider::name);
    }
}
