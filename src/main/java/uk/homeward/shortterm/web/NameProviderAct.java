package uk.homeward.shortterm.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.PlaceProviderLookup;
import uk.homeward.capacity.PlaceProviderService;
import uk.homeward.casefile.CaseFile;
import uk.homeward.council.Provider;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

@Component
@Order(6)
class NameProviderAct extends EpisodeAct {
    private final PlaceProviderService places;
    private final PlaceProviderLookup lookup;

    NameProviderAct(EpisodeLookup episodes, PlaceProviderService places, PlaceProviderLookup lookup) {
        super(
                episodes,
                Set.of(EpisodeStatus.ACCEPTED, EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL),
                "provider",
                Permission.NAME_PROVIDER,
                "It is recorded who gives the place, and from when.");
        this.places = places;
        this.lookup = lookup;
    }

    @Override
    boolean isDue(CaseFile file) {
        return !others(file).isEmpty();
    }

    private List<Provider> others(CaseFile file) {
        return lookup.others(episode(file).reference());
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Name or change the provider")
                .explained(
                        "From the day you give, the provider's staff see the person and have the tasks; before it they"
                                + " see nothing. Whoever gives the place now goes on until then.")
                .asking(
                        FormField.list(
                                "provider",
                                "Who gives the place?",
                                FormField.choices(others(file), Provider::code, Provider::name)),
                        FormField.date("from", "From which day?").hint("Leave it blank for today."),
                        FormField.words("reason", "Why?"))
                .button("Record the provider");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String provider = answers.neededText("provider", "Choose the provider.");
        LocalDate from = answers.date("from", "The first day");
        String reason = answers.neededText("reason", "Enter why.");
        return () -> places.move(episode(file).reference(), provider, from, reason);
    }
}
