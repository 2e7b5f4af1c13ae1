package uk.homeward.shortterm.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.GivenBy;
import uk.homeward.capacity.PlaceProviderLookup;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.casefile.PanelPart;
import uk.homeward.reference.Reference;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.OpeningService;
import uk.homeward.shortterm.OversightLookup;
import uk.homeward.shortterm.OversightView;
import uk.homeward.shortterm.SupportAtHome;

/** The short-term service that a case led to, on its page. */
@Component
class EpisodeCase implements CaseContributor {
    private final EpisodeLookup episodes;
    private final OpeningService opening;
    private final OversightLookup oversight;
    private final PlaceProviderLookup places;
    private final EpisodePanel panel;
    private final Clock clock;

    EpisodeCase(
            EpisodeLookup episodes,
            OpeningService opening,
            OversightLookup oversight,
            PlaceProviderLookup places,
            EpisodePanel panel,
            Clock clock) {
        this.episodes = episodes;
        this.opening = opening;
        this.oversight = oversight;
        this.places = places;
        this.panel = panel;
        this.clock = clock;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.EPISODE);
    }

    @Override
    public String caseOf(String reference) {
        return episodes.find(reference).referralReference();
    }

    @Override
    public List<String> referencesIn(CaseFile file) {
        return episode(file).map(EpisodeView::reference).stream().toList();
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(
                part("the day of support", CasePosition.FIRST, "standing", this::standing),
                part("the service", CasePosition.SUPPORT, "service", this::episode)
                        .alsoForMoney(),
                part("the goals", CasePosition.SUPPORT, "goals", this::episode),
                part("the goals that are due", CasePosition.SUPPORT, "goals-due", this::goalsDue),
                part("who gives the place", CasePosition.SUPPORT, "given-by", this::givenBy),
                part("the agreement", CasePosition.SUPPORT, "agreement", this::agreed),
                part("the hours of support", CasePosition.SUPPORT, "hours", this::hours),
                part("the oversight", CasePosition.SUPPORT, "oversight", this::overseen),
                part("the concerns", CasePosition.SUPPORT, "concerns", this::concerned));
    }

    @Override
    public List<PanelPart> panelParts() {
        return panel.parts();
    }

    private static CasePart part(
            String name, CasePosition position, String fragment, Function<CaseFile, ? extends Optional<?>> content) {
        return new CasePart(name, position, "shortterm/case", fragment, content);
    }

    private Optional<EpisodeView> episode(CaseFile file) {
        return file.once(EpisodeView.class, episodes::ofReferral);
    }

    private Optional<SupportDay> standing(CaseFile file) {
        return episode(file).flatMap(episode -> Optional.ofNullable(episode.startedOn())
                .map(started -> new SupportDay(episode, started, LocalDate.now(clock))));
    }

    private Optional<SupportAtHome> atHome(CaseFile file) {
        return episode(file)
                .flatMap(episode -> file.once(
                        SupportAtHome.class, unused -> Optional.of(episodes.supportAtHome(episode.reference()))));
    }

    private Optional<List<OversightView>> overseen(CaseFile file) {
        return episode(file).map(episode -> oversight.of(episode.reference())).filter(found -> !found.isEmpty());
    }

    private Optional<LocalDate> goalsDue(CaseFile file) {
        return atHome(file)
                .filter(home -> home.agreedOn() == null)
                .filter(home -> episode(file).filter(EpisodeView::live).isPresent())
                .map(home -> opening.placementDates(home.reference()).goalsDueOn());
    }

    private Optional<GivenBy> givenBy(CaseFile file) {
        return episode(file).flatMap(episode -> places.givenBy(episode.reference()));
    }

    private Optional<SupportAtHome> agreed(CaseFile file) {
        return atHome(file).filter(home -> home.agreedOn() != null);
    }

    private Optional<SupportAtHome> concerned(CaseFile file) {
        return atHome(file).filter(home -> !home.concerns().isEmpty());
    }

    private Optional<HoursChart> hours(CaseFile file) {
        return episode(file).map(HoursChart::of).filter(chart -> !chart.rows().isEmpty());
    }
}
