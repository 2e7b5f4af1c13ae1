package uk.homeward.sourcing.web;

import java.util.LinkedHashMap;
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
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.sourcing.SourcingService;

/** Which provider the person would like most. */
@Component
@Order(40)
class RecordWishAct extends CaseAct {

    private static final String NONE = "NONE";

    private final SourcingService sourcing;
    private final SourcingLookup lookup;
    private final Providers providers;

    RecordWishAct(SourcingService sourcing, SourcingLookup lookup, Providers providers) {
        super("provider-wish", Permission.BROKER, "The wish is recorded; the ranking shows it.");
        this.sourcing = sourcing;
        this.lookup = lookup;
        this.providers = providers;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return SourcingCase.openOf(lookup, file).isPresent();
    }

    @Override
    public FormPage page(CaseFile file) {
        Map<String, String> choices =
                new LinkedHashMap<>(FormField.choices(providers.outside(), Provider::code, Provider::name));
        choices.put(NONE, "No wish");
        return FormPage.titled("Record which provider the person would like")
                .explained("It counts in the ranking of the offers, and the person still chooses.")
                .asking(FormField.list("provider", "Which provider would they like most?", choices))
                .button("Record wish");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String wish = answers.neededText("provider", "Choose a provider, or that there is no wish.");
        String reference = SourcingCase.openOf(lookup, file).orElseThrow().reference();
        return () -> sourcing.wish(reference, NONE.equals(wish) ? null : wish);
    }
}
