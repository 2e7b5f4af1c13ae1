package uk.homeward.provider;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.absence.AbsenceRegister;
import uk.homeward.capacity.PlaceProviderService;
import uk.homeward.capacity.PlaceView;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.provider.OurPerson.Elsewhere;
import uk.homeward.provider.OurPerson.InHospital;
import uk.homeward.refusal.NotFound;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.OpeningService;
import uk.homeward.shortterm.ProgressService;
import uk.homeward.shortterm.WeekService;
import uk.homeward.shortterm.WeekTold;

/** The door for a provider's own staff: whatever they ask for is looked up among the places that their provider gives. */
@Service
@Transactional
public class OurPeople {

    private final PlaceProviderService places;
    private final EpisodeLookup episodes;
    private final HospitalStayService stays;
    private final PersonService people;
    private final ProgressService progress;
    private final WeekService weeks;
    private final OpeningService opening;
    private final AbsenceRegister absences;

    OurPeople(
            PlaceProviderService places,
            EpisodeLookup episodes,
            HospitalStayService stays,
            PersonService people,
            ProgressService progress,
            WeekService weeks,
            OpeningService opening,
            AbsenceRegister absences) {
        this.places = places;
        this.episodes = episodes;
        this.stays = stays;
        this.people = people;
        this.progress = progress;
        this.weeks = weeks;
        this.opening = opening;
        this.absences = absences;
    }

    /** Who has a place now or from a day, in the order of their first days. */
    @Transactional(readOnly = true)
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
                .map(this::person)
                .toList();
        return given.with(ours);
    }

    @Transactional(readOnly = true)
    public OurPerson find(String provider, String reference) {
        return person(ours(provider, reference));
    }

    /** A therapist answers it (KEN-18). */
    public void raiseConcern(String provider, String reference, @Nullable String concern) {
        progress.raiseConcern(ours(provider, reference).reference(), concern);
    }

    public void tellNotStarted(String provider, String reference, @Nullable String reason) {
        opening.tellNotStarted(ours(provider, reference).reference(), reason);
    }

    public void fillInWeek(String provider, String reference, WeekTold told) {
        weeks.fillIn(ours(provider, reference).reference(), told);
    }

    private EpisodeView ours(String provider, String reference) {
        if (!provider.equals(places.outsideProvider(reference))) {
            throw new NotFound("You care for nobody under this reference. Choose somebody of your people.");
        }
        return episodes.find(reference);
    }

    private OurPerson person(EpisodeView episode) {
        PersonSummary person = people.find(episode.personReference());
        boolean told = !person.standing().protectedAddress();
        return new OurPerson(
                episode.reference(),
                person.name(),
                told ? person.address() : null,
                told ? person.telephone() : null,
                !told,
                episode.serviceName(),
                episode.status(),
                episode.plannedStartOn(),
                episode.startedOn(),
                episode.plannedEndOn(),
                episode.hoursPerWeek(),
                inHospital(episode),
                absences.daysOf(episode.reference()).absences().stream()
                        .map(away -> new Elsewhere(away.from(), away.backOn()))
                        .toList(),
                episode.missingWeeks());
    }

    /** Most have none: nobody is asked for theirs. */
    private List<InHospital> inHospital(EpisodeView episode) {
        if (episode.inHospitalSince() == null && episode.daysInHospital() == 0) {
            return List.of();
        }
        return stays.ofCase(episode.referralReference()).stream()
                .filter(stay -> stay.subjectReference().equals(episode.reference()))
                .map(stay -> new InHospital(stay.admittedOn(), stay.endedOn()))
                .toList();
    }
}
