package uk.homeward.variation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.delivery.VisitView;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.Guest;
import uk.homeward.site.PageController;
import uk.homeward.variation.ProposalService;
import uk.homeward.variation.ProposalTold;

/** A provider proposes other visits for a package. */
@PageController
class ProposalPageController {

    private static final String PAGE = "/provider/variations";

    private final ProposalService proposals;

    ProposalPageController(ProposalService proposals) {
        this.proposals = proposals;
    }

    @FormMapping("/provider/packages/{reference}/proposal")
    String propose(@PathVariable String reference, Form form) {
        String provider = Guest.provider();
        List<VisitView> visits = proposals.visits(provider, reference);
        ProposalTold told = new ProposalTold(
                visits.stream()
                        .map(VisitView::number)
                        .filter(number -> form.has("without", String.valueOf(number)))
                        .toList(),
                form.neededDate("from", "The first day"),
                form.date("until", "The last day"),
                form.text("words"));
        return form.handle(
                FormPage.titled("Propose other visits")
                        .about(reference)
                        .explained("Nothing changes before a social worker has answered. Go on as it is until then.")
                        .back(PAGE, "Back to changes of visits")
                        .asking(
                                FormField.ticks(
                                                "without",
                                                "Which visits would be left out for a time?",
                                                visits.stream()
                                                        .collect(Collectors.toMap(
                                                                visit -> String.valueOf(visit.number()),
                                                                VisitView::when,
                                                                (one, other) -> one,
                                                                LinkedHashMap::new)))
                                        .hint("None, where you propose other visits or tasks for good."),
                                FormField.date("from", "First day on which it would be so"),
                                FormField.date("until", "Last day, where visits are left out"),
                                FormField.words("words", "What would change, and why?"))
                        .button("Propose"),
                "Your proposal is with the council.",
                () -> proposals.propose(provider, reference, told));
    }
}
