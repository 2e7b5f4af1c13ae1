package uk.homeward.provider;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.absence.AbsenceRegister;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.provider.OurPerson.Elsewhere;
import uk.homeward.provider.OurPerson.InHospital;
import uk.homeward.shortterm.EpisodeView;

/** Puts together what a provider's staff need to know of one person, and nothing else. */
@Component
class OurPersonReader {

    private final PersonService people;
    private final HospitalStayService stays;
    private final AbsenceRegister absences;

    OurPersonReader(PersonService people, HospitalStayService stays, AbsenceRegister absences) {
        this.people = people;
        this.stays = stays;
        this.absences = absences;
    }

    OurPerson read(EpisodeView episode) {
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
