package uk.homeward.transfer.web;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.site.Form;
import uk.homeward.site.FormField;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;
import uk.homeward.transfer.CareNeed;
import uk.homeward.transfer.TransferRules;
import uk.homeward.transfer.WaveLookup;
import uk.homeward.transfer.WaveService;

/** What is done about an area of the programme: it is planned, and what providers offer there is recorded. */
@PageController
class WaveActPageController {

    private static final String PROGRAMME = "/programmes/transfer";
    private static final String WAVE = PROGRAMME + "/waves/{reference}";

    private final WaveLookup lookup;
    private final WaveService waves;
    private final Providers providers;

    WaveActPageController(WaveLookup lookup, WaveService waves, Providers providers) {
        this.lookup = lookup;
        this.waves = waves;
        this.providers = providers;
    }

    @FormMapping(PROGRAMME + "/plan")
    String plan(Form form) {
        Visitor.allowed(Permission.PLAN_TRANSFERS);
        String area = form.neededText("area", "Choose an area of the programme.");
        return form.handle(
                FormPage.titled("Plan an area")
                        .explained(
                                "It opens on its day or later, when providers offer enough and a commissioner confirms it. Until"
                                        + " then nobody there is asked.")
                        .back(PROGRAMME, "Back to the programme")
                        .asking(FormField.choice(
                                "area",
                                "Which area?",
                                FormField.choices(
                                        lookup.programme().areas(),
                                        TransferRules.Area::code,
                                        TransferRules.Area::area)))
                        .button("Plan area"),
                "The area is planned.",
                () -> waves.plan(area));
    }

    @FormMapping(WAVE + "/offer")
    String offer(@PathVariable String reference, Form form) {
        Visitor.allowed(Permission.TELL_MARKET);
        String provider = form.neededText("provider", "Choose the provider.");
        CareNeed need = form.needed("need", form.choice("need", CareNeed.class), "Say for which visits.");
        BigDecimal hours = form.needed("hours", form.hoursAWeek("hours"), "Give the hours a week.");
        String back = PROGRAMME + "/waves/" + reference;
        return form.handle(
                FormPage.titled("Record what a provider offers")
                        .about(lookup.find(reference).area())
                        .explained("It takes the place of what the provider offered for these visits before.")
                        .back(back, "Back to the area")
                        .asking(
                                FormField.list(
                                        "provider",
                                        "Which provider?",
                                        FormField.choices(providers.outside(), Provider::code, Provider::name)),
                                FormField.choice(
                                        "need",
                                        "For which visits?",
                                        FormField.choices(List.of(CareNeed.values()), Enum::name, CareNeed::label)),
                                FormField.number("hours", "Hours a week"))
                        .button("Record offer"),
                "The offer is recorded.",
                () -> waves.tellOffer(reference, provider, need, hours));
    }
}
