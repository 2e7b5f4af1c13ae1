package uk.homeward.provider;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.PlaceProviderLookup;
import uk.homeward.capacity.PlaceView;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.refusal.NotFound;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;

/** Whom a provider cares for: whatever its staff ask for is looked up among the places that it gives. */
@Service
@Transactional(readOnly = true)
public class OurPeople {

    private final PlaceProviderLookup places;
    private final EpisodeLookup episodes;
    private final OurPersonReader reader;

    OurPeople(PlaceProviderLookup places, EpisodeLookup episodes, OurPersonReader reader) {
        this.places = places;
        this.episodes = episodes;
        this.reader = reader;
    }

    /** Who has a place now or from a day, in the order of their first days. */
    public Paged<OurPerson> of(String provider, PageQuery page) {
        Paged<PlaceView> given = places.given(provider, page);
        Map<String, EpisodeView> found =
                episodes
                        .findAll(
                                given.items().stream().map(PlaceView::reference).toList())
                        .stream()
                        .collect(Collectors.toMap(EpisodeView::reference, Function.identity()));
        List<OurPerson> ours = given.items().stream()
                .flatMap(place -> Stream.ofNullable(found.get(place.reference())))
                .map(reader::read)
                .toList();
        return given.with(ours);
    }

    public OurPerson find(String provider, String reference) {
        return reader.read(ours(provider, reference));
    }

    /** @throws NotFound for everybody else */
    EpisodeView ours(String provider, String reference) {
        if (!provider.equals(places.outsideProvider(reference))) {
            throw new NotFound("You care for nobody under this reference. Choose somebody of your people.");
        }
        return episodes.find(reference);
    }
}
