package uk.homeward.sourcing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;
import uk.homeward.sourcing.NextStep;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.RequirementView;
import uk.homeward.sourcing.SourcingLookup;

/** A provider without a computer tells its offer by telephone. */
@Component
@Order(39)
class TellOfferAct extends CaseAct {

    private final OfferService offers;
    private final SourcingLookup lookup;
    private final Providers providers;

    TellOfferAct(OfferService offers, SourcingLookup lookup, Providers providers) {
        super("offer", Permission.BROKER, "The offer is recorded.");
        this.offers = offers;
        this.lookup = lookup;
        this.providers = providers;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return SourcingCase.openOf(lookup, file)
                .filter(requirement -> requirement.nextStep().equals(NextStep.WAIT_FOR_OFFERS.label()))
                .isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        Map<String, String> visits = new LinkedHashMap<>();
        open(file).visits().forEach(visit -> visits.put(String.valueOf(visit.number()), visit.inWords()));
        return FormPage.titled("Record an offer that a provider told")
                .explained(
                        "What holds for an offer of its own holds for this one: the window, its grades and its hours.")
                .asking(
                        FormField.list(
                                "provider",
                                "Which provider?",
                                FormField.choices(providers.outside(), Provider::code, Provider::name)),
                        FormField.ticks("visits", "Which visits?", visits).hint("Leave all of them out for the whole."),
                        FormField.date("canStartOn", "First day on which it can start"),
                        FormField.line("note", "A note (optional)"))
                .button("Record offer");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        RequirementView requirement = open(file);
        String provider = answers.neededText("provider", "Choose the provider.");
        LocalDate start = answers.neededDate("canStartOn", "The first day on which it can start");
        List<Integer> visits = new ArrayList<>();
        requirement.visits().stream()
                .filter(visit -> answers.has("visits", String.valueOf(visit.number())))
                .forEach(visit -> visits.add(visit.number()));
        OfferRequest offer = new OfferRequest(visits, start, answers.text("note"));
        return () -> offers.offer(String.valueOf(provider), requirement.reference(), offer);
    }

    private RequirementView open(CaseFile file) {
        return SourcingCase.openOf(lookup, file).orElseThrow();
    }
}
